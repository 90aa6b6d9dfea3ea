package dev.ratewright.pdf;

import dev.ratewright.document.Chart;
import java.util.ArrayList;
import java.util.List;

/**
 * Lying bars from zero, each with its name before and its value behind it; the longest is marked.
 */
final class BarChartPiece implements Piece {
  private static final float THICK = 9.5f;
  private static final float ROW_GAP = 7;
  private static final float GAP = 10;
  private static final float MOST_FOR_LABELS = 0.42f;
  private static final float MOST_FOR_VALUES = 0.3f;

  private final Brand brand;
  private final Frame frame;
  private final Tag tag;
  private final List<Row> rows = new ArrayList<>();
  private final float labels;
  private final float values;
  private final double most;
  private final int marked;

  private record Row(List<Line> label, Line text, double value) {
    float height() {
      return Title.height(label) + ROW_GAP;
    }
  }

  BarChartPiece(Chart.BarChart chart, Brand brand, Typesetter type, Frame frame) {
    this.brand = brand;
    this.frame = frame;
    this.tag = frame.tag().figure(chart.description());
    Style label = Style.regular(9, brand.text()).leading(12);
    Style figure = Style.semibold(9, brand.text()).leading(12);
    float widestLabel = 0;
    float widestValue = 0;
    double greatest = 0;
    for (Chart.Bar bar : chart.bars()) {
      List<Line> lines = type.wrap(bar.label(), label, frame.width() * MOST_FOR_LABELS);
      Line text = type.shrunk(bar.text(), figure, frame.width() * MOST_FOR_VALUES);
      rows.add(new Row(lines, text, Math.max(0, bar.value())));
      for (Line line : lines) {
        widestLabel = Math.max(widestLabel, line.width());
      }
      widestValue = Math.max(widestValue, text.width());
      greatest = Math.max(greatest, bar.value());
    }
    labels = widestLabel + GAP;
    values = widestValue + GAP;
    most = greatest;
    marked = chart.longest();
  }

  @Override
  public float height() {
    return (float) rows.stream().mapToDouble(Row::height).sum();
  }

  @Override
  public void draw(Sheet sheet, float top) {
    sheet.figure(tag, frame.x(), top, frame.width(), height(), () -> drawRows(sheet, top));
  }

  private void drawRows(Sheet sheet, float top) {
    float room = frame.width() - labels - values;
    float y = top;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      float middle = y + row.height() / 2;
      float labelTop = middle - Title.height(row.label()) / 2;
      sheet.lines(row.label(), frame.x(), labelTop, labels - GAP);
      // A bar too short to see would read as nothing at all.
      float length =
          most <= 0 || row.value() <= 0 ? 0 : Math.max(1.2f, (float) (room * row.value() / most));
      if (length > 0) {
        sheet.rectangle(
            frame.x() + labels,
            middle - THICK / 2,
            length,
            THICK,
            i == marked ? brand.accent() : brand.dark());
      }
      sheet.linesRight(
          List.of(row.text()), frame.right(), middle - row.text().style().leading() / 2);
      y += row.height();
    }
  }
}
