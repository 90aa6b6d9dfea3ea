package dev.ratewright.pdf;

import dev.ratewright.document.Chart;
import java.util.List;
import java.util.Optional;

/** Upright columns over time, from zero; the last is marked, the median a dashed line. */
final class TimeChartPiece implements Piece {
  private static final float ABOVE = 13;
  private static final float PLOT = 96;
  private static final float TICKS = 15;

  /** Up to this many columns each has its own tick and value. */
  private static final int FEW = 6;

  private static final float WIDEST_BAR = 30;

  /** From one column to the next: farther apart two of them are no longer seen as one chart. */
  private static final float WIDEST_STEP = 110;

  private static final float BAR_SHARE = 0.68f;
  private static final float MEDIAN_GAP = 8;

  private final Brand brand;
  private final Typesetter type;
  private final Frame frame;
  private final List<Chart.Bar> bars;
  private final Optional<Chart.Bar> median;
  private final Tag tag;
  private final double longest;
  private final float thick;
  private final float plotWidth;

  TimeChartPiece(Chart.TimeChart chart, Brand brand, Typesetter type, Frame frame) {
    this.brand = brand;
    this.type = type;
    this.frame = frame;
    this.bars = chart.bars();
    this.median = chart.median();
    this.tag = frame.tag().figure(chart.description());
    double largest = bars.stream().mapToDouble(Chart.Bar::value).max().orElse(0);
    this.longest = Math.max(largest, median.map(Chart.Bar::value).orElse(0.0));
    float gutter =
        median
            .map(
                bar ->
                    MEDIAN_GAP
                        + Math.max(
                            type.line(bar.label(), small()).width(),
                            type.line(bar.text(), smallBold()).width()))
            .orElse(0f);
    this.plotWidth = frame.width() - gutter;
    this.thick = Math.min(plotWidth / Math.max(1, bars.size()) * BAR_SHARE, WIDEST_BAR);
  }

  @Override
  public float height() {
    return ABOVE + PLOT + TICKS;
  }

  @Override
  public void draw(Sheet sheet, float top) {
    sheet.figure(
        tag,
        frame.x(),
        top,
        frame.width(),
        height(),
        () -> {
          for (int i = 0; i < bars.size(); i++) {
            column(sheet, i, top);
          }
          sheet.rule(frame.x(), top + ABOVE + PLOT, plotWidth, 0.5f, brand.mist());
          median.ifPresent(bar -> medianLine(sheet, bar, top));
        });
  }

  private void column(Sheet sheet, int at, float top) {
    Chart.Bar bar = bars.get(at);
    boolean last = at == bars.size() - 1;
    float step = Math.min((plotWidth - thick) / Math.max(1, bars.size() - 1), WIDEST_STEP);
    float x = frame.x() + at * step;
    float height = tall(bar.value());
    float base = top + ABOVE + PLOT;
    if (height > 0) {
      sheet.rectangle(x, base - height, thick, height, last ? brand.accent() : brand.dark());
    }
    float middle = x + thick / 2;
    if (last || few()) {
      Style style = last ? Style.bold(8, brand.accentInk()) : small();
      Line value = type.line(bar.text(), style);
      sheet.text(value, within(middle, value), base - height - 4);
    }
    if (few() || at == 0 || last || (at == bars.size() / 2 && bars.size() > 2)) {
      Line tick = type.line(bar.label(), small());
      sheet.text(tick, within(middle, tick), base + 10.5f);
    }
  }

  private void medianLine(Sheet sheet, Chart.Bar bar, float top) {
    float y = top + ABOVE + PLOT - tall(bar.value());
    sheet.dashes(frame.x(), y, frame.width(), brand.slate());
    Line label = type.line(bar.label(), small());
    Line value = type.line(bar.text(), smallBold());
    sheet.text(label, frame.right() - label.width(), y - 3.5f);
    sheet.text(value, frame.right() - value.width(), y + 9);
  }

  private float tall(double value) {
    return longest <= 0 ? 0 : (float) (PLOT * Math.max(0, value) / longest);
  }

  private boolean few() {
    return bars.size() <= FEW;
  }

  /** Centred below or above its column, but never beyond the chart's edges. */
  private float within(float middle, Line line) {
    float x = middle - line.width() / 2;
    float farthest = frame.x() + plotWidth + (few() ? 0 : 2) - line.width();
    return Math.max(frame.x(), Math.min(x, farthest));
  }

  private Style small() {
    return Style.regular(7.2f, brand.remark());
  }

  private Style smallBold() {
    return Style.semibold(7.2f, brand.remark());
  }
}
