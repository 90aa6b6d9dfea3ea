package dev.ratewright.pdf;

import dev.ratewright.document.Chart;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Lying bars from zero in divisions; what each division is stands above them, in their order. */
final class StackedBarsPiece implements Piece {
  private static final float THICK = 11;
  private static final float ROW_GAP = 7;
  private static final float GAP = 10;
  private static final float SWATCH = 7;
  private static final float KEY_LEADING = 14;

  private final Brand brand;
  private final Frame frame;
  private final Tag tag;
  private final int parts;
  private final List<Name> names = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private float keyHeight = KEY_LEADING;
  private float labels;
  private float totals;
  private double longest;

  private record Name(Line line, float x, float top) {}

  private record Row(List<Line> label, Line text, List<Double> values) {
    float height() {
      return Math.max(THICK, Title.height(label)) + ROW_GAP;
    }

    double sum() {
      return values.stream().mapToDouble(value -> Math.max(0, value)).sum();
    }
  }

  StackedBarsPiece(Chart.StackedBars chart, Brand brand, Typesetter type, Frame frame) {
    this.brand = brand;
    this.frame = frame;
    this.tag = frame.tag().figure(chart.description());
    this.parts = chart.parts().size();
    float x = 0;
    for (String part : chart.parts()) {
      Style small = Style.regular(8, brand.text()).leading(KEY_LEADING);
      Line line = type.shrunk(part, small, frame.width() - SWATCH - 5);
      float wide = SWATCH + 5 + line.width();
      if (x > 0 && x + wide > frame.width()) {
        x = 0;
        keyHeight += KEY_LEADING;
      }
      names.add(new Name(line, x, keyHeight - KEY_LEADING));
      x += wide + 14;
    }
    for (Chart.StackedBar bar : chart.bars()) {
      Style label = Style.regular(9, brand.text()).leading(12);
      Style figure = Style.semibold(9, brand.text()).leading(12);
      List<Line> lines = type.wrap(bar.label(), label, frame.width() * 0.36f);
      Row row = new Row(lines, type.shrunk(bar.text(), figure, frame.width() * 0.26f), drawn(bar));
      rows.add(row);
      labels = (float) lines.stream().mapToDouble(Line::width).reduce(labels, Math::max);
      totals = Math.max(totals, row.text().width());
      longest = Math.max(longest, row.sum());
    }
  }

  private List<Double> drawn(Chart.StackedBar bar) {
    return bar.values().subList(0, Math.min(parts, bar.values().size()));
  }

  @Override
  public float height() {
    return keyHeight + 6 + (float) rows.stream().mapToDouble(Row::height).sum();
  }

  @Override
  public void draw(Sheet sheet, float top) {
    sheet.figure(tag, frame.x(), top, frame.width(), height(), () -> drawAll(sheet, top));
  }

  private void drawAll(Sheet sheet, float top) {
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      float x = frame.x() + name.x();
      float y = top + name.top();
      sheet.rectangle(x, y + (KEY_LEADING - SWATCH) / 2, SWATCH, SWATCH, shade(i));
      sheet.lines(List.of(name.line()), x + SWATCH + 5, y, name.line().width());
    }
    float y = top + keyHeight + 6;
    for (Row row : rows) {
      drawRow(sheet, row, y);
      y += row.height();
    }
  }

  private void drawRow(Sheet sheet, Row row, float top) {
    float middle = top + row.height() / 2;
    sheet.lines(row.label(), frame.x(), middle - Title.height(row.label()) / 2, labels);
    float room = frame.width() - labels - totals - 2 * GAP;
    float x = frame.x() + labels + GAP;
    for (int i = 0; i < row.values().size(); i++) {
      float length = longest <= 0 ? 0 : (float) (room * Math.max(0, row.values().get(i)) / longest);
      if (length > 0) {
        // A thin gap parts neighbours of one tone.
        float drawn = Math.max(length - 0.8f, length / 2);
        sheet.rectangle(x, middle - THICK / 2, drawn, THICK, shade(i));
      }
      x += length;
    }
    // Behind its own bar, so that the eye need not travel.
    float textTop = middle - row.text().style().leading() / 2;
    sheet.lines(List.of(row.text()), x + 6, textTop, row.text().width());
  }

  private Color shade(int part) {
    return Shades.of(brand, part, parts);
  }
}
