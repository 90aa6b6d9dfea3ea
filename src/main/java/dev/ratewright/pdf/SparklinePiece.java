package dev.ratewright.pdf;

import dev.ratewright.document.Chart;
import java.util.List;

/** A figure's name, its course as a small line that ends in a dot, and its latest value. */
final class SparklinePiece implements Piece {
  private static final float TALL = 13;
  private static final float GAP = 12;
  private static final float PAD = 5;

  private final Brand brand;
  private final Frame frame;
  private final Tag tag;
  private final List<Double> values;
  private final List<Line> label;
  private final Line text;

  SparklinePiece(Chart.Sparkline line, Brand brand, Typesetter type, Frame frame) {
    this.brand = brand;
    this.frame = frame;
    this.tag = frame.tag().figure(line.description());
    this.values = line.values();
    Style small = Style.regular(9, brand.text()).leading(12);
    label = type.wrap(line.label(), small, frame.width() * 0.4f);
    Style figure = Style.bold(9.5f, brand.text()).leading(13);
    text = type.shrunk(line.text(), figure, frame.width() * 0.22f);
  }

  @Override
  public float height() {
    return Math.max(TALL, Title.height(label)) + 2 * PAD;
  }

  @Override
  public void draw(Sheet sheet, float top) {
    float middle = top + height() / 2;
    sheet.figure(
        tag,
        frame.x(),
        top,
        frame.width(),
        height(),
        () -> {
          sheet.lines(label, frame.x(), middle - Title.height(label) / 2, frame.width() * 0.4f);
          sheet.linesRight(List.of(text), frame.right(), middle - text.style().leading() / 2);
          drawCourse(sheet, middle - TALL / 2);
        });
    sheet.decoration(
        () -> sheet.rule(frame.x(), top + height(), frame.width(), 0.5f, brand.haze()));
  }

  private void drawCourse(Sheet sheet, float top) {
    float from = frame.x() + frame.width() * 0.42f;
    float room = frame.width() * 0.36f - GAP;
    double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    int last = values.size() - 1;
    float[] points = new float[2 * values.size()];
    for (int i = 0; i <= last; i++) {
      points[2 * i] = from + (last == 0 ? room : room * i / last);
      double share = most > least ? (values.get(i) - least) / (most - least) : 0.5;
      points[2 * i + 1] = top + (float) (TALL * (1 - share));
    }
    if (last > 0) {
      sheet.trace(points, 1.1f, brand.dark());
    }
    sheet.disc(points[2 * last], points[2 * last + 1], 2.1f, brand.accent());
  }
}
