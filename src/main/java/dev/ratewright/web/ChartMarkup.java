package dev.ratewright.web;

import dev.ratewright.document.Chart;
import dev.ratewright.document.Chart.Bar;
import java.util.List;

/**
 * Charts with their labels beside what they name, in lines that scale. A chart of few bars is a
 * list whose figures everybody can read; one of many is a picture with its description.
 */
final class ChartMarkup {
  private static final double WIDTH = 480;
  private static final double TOP = 26;
  private static final double FOOT = 164;
  private static final double HEIGHT = 186;
  private static final double GAP = 0.32;
  private static final double WIDEST = 88;

  /** What the words of the median need beside the last bar. */
  private static final double BESIDE = 112;

  /** The longest bar of a lying chart. */
  private static final double LONGEST = 100;

  private final Markup page;

  ChartMarkup(Markup page) {
    this.page = page;
  }

  /** Upright columns over time, the last marked. */
  void months(Chart.TimeChart chart) {
    List<Bar> bars = chart.bars();
    double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
    most = Math.max(most, chart.median().map(Bar::value).orElse(0.0));
    double room = chart.median().isPresent() ? WIDTH - BESIDE : WIDTH;
    double pitch = Math.min(WIDEST, room / Math.max(1, bars.size()));
    double right = pitch * bars.size();
    page.open("figure", "class", "months");
    page.open(
        "svg",
        "viewBox",
        "0 0 " + number(WIDTH) + " " + number(HEIGHT),
        "role",
        "img",
        "aria-label",
        chart.description());
    for (int i = 0; i < bars.size(); i++) {
      double height = height(bars.get(i).value(), most);
      boolean last = i == bars.size() - 1;
      rectangle(
          i * pitch + pitch * GAP / 2,
          FOOT - height,
          pitch * (1 - GAP),
          height,
          last ? "mark" : "bar");
    }
    for (int i : ticks(bars.size())) {
      text((i + 0.5) * pitch, HEIGHT - 4, "tick", bars.get(i).label());
    }
    if (!bars.isEmpty()) {
      Bar last = bars.getLast();
      text(right - pitch * GAP / 2, FOOT - height(last.value(), most) - 7, "value", last.text());
    }
    if (chart.median().isPresent()) {
      Bar median = chart.median().get();
      double y = FOOT - height(median.value(), most);
      page.open(
              "line",
              "class",
              "median",
              "x1",
              "0",
              "x2",
              number(right),
              "y1",
              number(y),
              "y2",
              number(y))
          .close();
      text(right + 6, y + 5, "median", median.label() + " " + median.text());
    }
    page.close().close().line();
  }

  private static double height(double value, double most) {
    return most > 0 ? value / most * (FOOT - TOP) : 0;
  }

  /** The first, the middle and the last, where they do not touch. */
  private static List<Integer> ticks(int bars) {
    return switch (bars) {
      case 0 -> List.of();
      case 1 -> List.of(0);
      case 2, 3, 4 -> List.of(0, bars - 1);
      default -> List.of(0, (bars - 1) / 2, bars - 1);
    };
  }

  /** Lying bars, the longest marked. */
  void bars(Chart.BarChart chart) {
    double most = chart.bars().stream().mapToDouble(Bar::value).max().orElse(0);
    page.open("figure").words("figcaption", chart.description(), "class", "unseen");
    page.open("dl", "class", "bars");
    int marked = chart.longest();
    for (int i = 0; i < chart.bars().size(); i++) {
      Bar bar = chart.bars().get(i);
      page.open("div").words("dt", bar.label()).open("dd");
      lying(most > 0 ? bar.value() / most * LONGEST : 0, i == marked ? "mark" : "bar");
      page.words("span", bar.text()).close().close();
    }
    page.close().close().line();
  }

  /** How a figure came about, in one line with its name and its latest value. */
  void course(Chart.Sparkline line) {
    List<Double> values = line.values();
    double least = values.stream().mapToDouble(v -> v).min().orElse(0);
    double most = values.stream().mapToDouble(v -> v).max().orElse(0);
    StringBuilder points = new StringBuilder();
    double x = 0;
    double y = 0;
    for (int i = 0; i < values.size(); i++) {
      x = 2 + (values.size() < 2 ? 1 : i / (values.size() - 1.0)) * 112;
      y = 24 - (most > least ? (values.get(i) - least) / (most - least) : 0.5) * 20;
      points.append(i == 0 ? "" : " ").append(number(x)).append(',').append(number(y));
    }
    page.open("dl", "class", "course").open("div").words("dt", line.label()).open("dd");
    page.open("svg", "viewBox", "0 0 120 28", "role", "img", "aria-label", line.description());
    page.open("polyline", "points", points.toString()).close();
    page.open("circle", "class", "mark", "cx", number(x), "cy", number(y), "r", "3").close();
    page.close().words("b", line.text()).close().close().close().line();
  }

  /** A bar whose figure stands beside it, so that nobody needs to see it. */
  private void lying(double length, String kind) {
    page.open(
        "svg",
        "viewBox",
        "0 0 100 10",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true",
        "focusable",
        "false");
    rectangle(0, 0, Math.max(0.8, length), 10, kind);
    page.close();
  }

  private void rectangle(double x, double y, double width, double height, String kind) {
    page.open(
            "rect",
            "class",
            kind,
            "x",
            number(x),
            "y",
            number(y),
            "width",
            number(width),
            "height",
            number(height))
        .close();
  }

  private void text(double x, double y, String kind, String words) {
    page.element("text", words, "class", kind, "x", number(x), "y", number(y));
  }

  /** A length in tenths, as short as it goes. */
  static String number(double length) {
    long tenths = Math.round(length * 10);
    return tenths % 10 == 0 ? "" + tenths / 10 : tenths / 10 + "." + Math.abs(tenths % 10);
  }
}
