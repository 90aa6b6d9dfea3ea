package dev.ratewright.pdf;

import dev.ratewright.document.Chart;
import java.util.ArrayList;
import java.util.List;

/** Two groups by age: bars to both sides of the ages, each with its figure at its end. */
final class PyramidPiece implements Piece {
  private static final float BELOW_HEAD = 5;
  private static final float THICK = 10.5f;
  private static final float GAP = 8;

  /** The widest the chart gets: beyond it the two sides of a line are no longer seen as one. */
  private static final float WIDEST = 360;

  private final Brand brand;
  private final Frame frame;
  private final Tag tag;
  private final List<Line> left;
  private final List<Line> right;
  private final List<Row> rows = new ArrayList<>();
  private final float width;
  private float labels;
  private float texts;
  private double longest;

  private record Row(List<Line> label, Chart.Band band, Line left, Line right) {
    float height() {
      return Math.max(THICK, Title.height(label)) + 6;
    }
  }

  PyramidPiece(Chart.Pyramid pyramid, Brand brand, Typesetter type, Frame frame) {
    this.brand = brand;
    this.frame = frame;
    this.tag = frame.tag().figure(pyramid.description());
    this.width = Math.min(WIDEST, frame.width());
    Style head = Style.semibold(8, brand.text()).leading(12);
    Style leftHead = Style.semibold(8, brand.accentInk()).leading(12);
    left = type.fitted(pyramid.left(), leftHead, width / 2 - 12);
    right = type.fitted(pyramid.right(), head, width / 2 - 12);
    for (Chart.Band band : pyramid.bands()) {
      Style small = Style.regular(8, brand.remark()).leading(11);
      Style figure = Style.regular(7.5f, brand.text()).leading(11);
      List<Line> label = type.wrap(band.label(), small, width * 0.3f);
      Line leftText = type.shrunk(band.leftText(), figure, width * 0.14f);
      Line rightText = type.shrunk(band.rightText(), figure, width * 0.14f);
      rows.add(new Row(label, band, leftText, rightText));
      labels = (float) label.stream().mapToDouble(Line::width).reduce(labels, Math::max);
      texts = Math.max(texts, Math.max(leftText.width(), rightText.width()));
      longest = Math.max(longest, Math.max(band.left(), band.right()));
    }
  }

  private float head() {
    return BELOW_HEAD + Math.max(Title.height(left), Title.height(right));
  }

  @Override
  public float height() {
    return head() + (float) rows.stream().mapToDouble(Row::height).sum();
  }

  @Override
  public void draw(Sheet sheet, float top) {
    sheet.figure(tag, frame.x(), top, width, height(), () -> drawAll(sheet, top));
  }

  private void drawAll(Sheet sheet, float top) {
    float middle = frame.x() + width / 2;
    float inner = labels / 2 + GAP;
    float room = width / 2 - inner - texts - 5;
    sheet.linesRight(left, middle - 12, top);
    sheet.lines(right, middle + 12, top, width / 2 - 12);
    float y = top + head();
    for (Row row : rows) {
      float centre = y + row.height() / 2;
      // A text reader meets the words in the order they are drawn.
      float labelTop = centre - Title.height(row.label()) / 2;
      float toLeft = length(row.band().left(), room);
      float toRight = length(row.band().right(), room);
      float bar = centre - THICK / 2;
      sheet.rectangle(middle - inner - toLeft, bar, toLeft, THICK, brand.accent());
      sheet.rectangle(middle + inner, bar, toRight, THICK, brand.dark());
      float textTop = centre - 5.5f;
      sheet.linesRight(List.of(row.left()), middle - inner - toLeft - 4, textTop);
      for (Line line : row.label()) {
        sheet.lines(List.of(line), middle - line.width() / 2, labelTop, line.width());
        labelTop += line.style().leading();
      }
      float rightX = middle + inner + toRight + 4;
      sheet.lines(List.of(row.right()), rightX, textTop, row.right().width());
      y += row.height();
    }
  }

  private float length(double value, float room) {
    return longest <= 0 ? 0 : (float) (room * Math.max(0, value) / longest);
  }
}
