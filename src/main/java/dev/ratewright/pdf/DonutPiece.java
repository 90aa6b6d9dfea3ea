package dev.ratewright.pdf;

import dev.ratewright.document.Chart;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Shares of a whole as a ring; each has its name and figure beside it, clockwise from the top. */
final class DonutPiece implements Piece {
  private static final float RADIUS = 46;
  private static final float THICK = 19;
  private static final float GAP = 20;
  private static final float SWATCH = 7;
  private static final float INDENT = SWATCH + 7;
  private static final float WIDEST_LIST = 250;

  private final Brand brand;
  private final Frame frame;
  private final Tag tag;
  private final double whole;
  private final List<Row> rows = new ArrayList<>();
  private final float listWidth;

  private record Row(List<Line> label, Line text, double value) {
    float height() {
      return Title.height(label) + 4;
    }
  }

  DonutPiece(Chart.Donut donut, Brand brand, Typesetter type, Frame frame) {
    this.brand = brand;
    this.frame = frame;
    this.tag = frame.tag().figure(donut.description());
    this.whole = donut.shares().stream().mapToDouble(share -> Math.max(0, share.value())).sum();
    this.listWidth = Math.min(WIDEST_LIST, frame.width() - 2 * RADIUS - GAP);
    for (Chart.Bar share : donut.shares()) {
      boolean first = rows.isEmpty();
      Style figure = Style.semibold(9, first ? brand.accentInk() : brand.text()).leading(12);
      Line text = type.shrunk(share.text(), figure, listWidth * 0.4f);
      float room = listWidth - INDENT - text.width() - 8;
      Style label = Style.regular(9, brand.text()).leading(12);
      rows.add(new Row(type.wrap(share.label(), label, room), text, Math.max(0, share.value())));
    }
  }

  private float listHeight() {
    return (float) rows.stream().mapToDouble(Row::height).sum();
  }

  @Override
  public float height() {
    return Math.max(2 * RADIUS, listHeight());
  }

  @Override
  public void draw(Sheet sheet, float top) {
    sheet.figure(tag, frame.x(), top, frame.width(), height(), () -> drawAll(sheet, top));
  }

  private void drawAll(Sheet sheet, float top) {
    float middle = top + height() / 2;
    float y = top + (height() - listHeight()) / 2;
    float x = frame.x() + 2 * RADIUS + GAP;
    double from = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double share = whole <= 0 ? 0 : row.value() / whole;
      if (share > 0) {
        // A thin gap parts neighbours of one tone; a share as thin as the gap goes without.
        double part = share == 1 ? 1 : Math.max(share - 0.005, share / 2);
        Color ink = Shades.of(brand, i, rows.size());
        sheet.arc(frame.x() + RADIUS, middle, RADIUS - THICK / 2, THICK, from, part, ink);
      }
      from += share;
      sheet.rectangle(x, y + 2.7f, SWATCH, SWATCH, Shades.of(brand, i, rows.size()));
      sheet.lines(row.label(), x + INDENT, y, listWidth - INDENT - row.text().width() - 8);
      sheet.linesRight(List.of(row.text()), x + listWidth, y);
      y += row.height();
    }
  }
}
