package dev.ratewright.web;

import static dev.ratewright.web.ChartMarkup.number;

import dev.ratewright.document.Chart;
import dev.ratewright.document.Chart.Bar;
import java.util.List;

/** Charts of a whole and its parts. Their figures stand beside them as words, for everybody. */
final class PartsMarkup {
  /** So many parts can be told apart; all others look alike. */
  private static final int TOLD_APART = 6;

  private static final double ALL = 100;

  /** How much longer a scale of prices is than the highest of them. */
  private static final double BEYOND = 1.12;

  /** How thick a mark on it is, in hundredths of it. */
  private static final double MARK = 0.5;

  private final Markup page;

  PartsMarkup(Markup page) {
    this.page = page;
  }

  /** A ring of shares, each with its name and figure beside it. */
  void ring(Chart.Donut chart) {
    double sum = chart.shares().stream().mapToDouble(Bar::value).sum();
    begin(chart.description(), "ring");
    drawing("0 0 100 100");
    double from = 0;
    for (int i = 0; i < chart.shares().size(); i++) {
      double share = sum > 0 ? chart.shares().get(i).value() / sum * ALL : 0;
      page.open(
              "circle",
              "class",
              part(i),
              "cx",
              "50",
              "cy",
              "50",
              "r",
              "38",
              "pathLength",
              "100",
              "stroke-dasharray",
              number(Math.max(0.1, share - 0.8)) + " 100",
              "stroke-dashoffset",
              number(-from))
          .close();
      from += share;
    }
    page.close().open("dl", "class", "key");
    for (int i = 0; i < chart.shares().size(); i++) {
      Bar share = chart.shares().get(i);
      page.open("div").words("dt", share.label(), "class", part(i));
      page.words("dd", share.text()).close();
    }
    page.close().close().line();
  }

  /** Lying bars of the same parts, which are named above them. */
  void stacked(Chart.StackedBars chart) {
    double most = chart.bars().stream().mapToDouble(PartsMarkup::sum).max().orElse(0);
    begin(chart.description(), "stacked");
    page.open("ul", "class", "key");
    for (int i = 0; i < chart.parts().size(); i++) {
      page.words("li", chart.parts().get(i), "class", part(i));
    }
    page.close().open("dl", "class", "bars");
    for (Chart.StackedBar bar : chart.bars()) {
      page.open("div").words("dt", bar.label()).open("dd");
      drawing("0 0 100 10", "preserveAspectRatio", "none");
      double from = 0;
      for (int i = 0; i < bar.values().size(); i++) {
        double length = most > 0 ? bar.values().get(i) / most * ALL : 0;
        rectangle(from, length, part(i));
        from += length;
      }
      page.close().words("span", bar.text()).close().close();
    }
    page.close().close().line();
  }

  private static double sum(Chart.StackedBar bar) {
    return bar.values().stream().mapToDouble(value -> value).sum();
  }

  /** Two groups, each to its side of what they are divided by. */
  void pyramid(Chart.Pyramid chart) {
    List<Chart.Band> bands = chart.bands();
    double most = bands.stream().mapToDouble(b -> Math.max(b.left(), b.right())).max().orElse(0);
    begin(chart.description(), "pyramid");
    page.open("table").open("thead").open("tr");
    page.words("th", chart.left(), "scope", "col", "class", "p0").element("td", "");
    page.words("th", chart.right(), "scope", "col", "class", "p1").close().close();
    page.open("tbody");
    for (Chart.Band band : bands) {
      double left = most > 0 ? band.left() / most * ALL : 0;
      double right = most > 0 ? band.right() / most * ALL : 0;
      page.open("tr").open("td").open("div").words("span", band.leftText());
      side(ALL - left, left, "p0");
      page.close().close().words("th", band.label(), "scope", "row").open("td").open("div");
      side(0, right, "p1");
      page.words("span", band.rightText()).close().close().close();
    }
    page.close().close().close().line();
  }

  /** Prices on one line from zero, each with its name and figure below. */
  void ladder(Chart.Ladder chart) {
    List<Chart.Rung> rungs = chart.rungs();
    double most = rungs.stream().mapToDouble(Chart.Rung::value).max().orElse(0) * BEYOND / ALL;
    List<Double> marked =
        rungs.stream()
            .filter(Chart.Rung::marked)
            .map(rung -> most > 0 ? rung.value() / most : 0)
            .toList();
    begin(chart.description(), "ladder");
    page.words("p", chart.title());
    drawing("0 0 100 10", "preserveAspectRatio", "none");
    rectangle(0, ALL, "p5");
    if (!marked.isEmpty()) {
      rectangle(marked.getFirst(), marked.getLast() - marked.getFirst(), "p3");
    }
    rungs.forEach(rung -> rectangle(most > 0 ? rung.value() / most : 0, MARK, "p1"));
    page.close().open("dl");
    for (Chart.Rung rung : rungs) {
      page.open("div").words("dt", rung.label()).words("dd", rung.text()).close();
    }
    page.close().close().line();
  }

  private void side(double from, double length, String kind) {
    drawing("0 0 100 10", "preserveAspectRatio", "none");
    rectangle(from, length, kind);
    page.close();
  }

  private void begin(String description, String kind) {
    page.open("figure", "class", kind).words("figcaption", description, "class", "unseen");
  }

  /** A drawing whose figures stand beside it, so that nobody needs to see it. */
  private void drawing(String box) {
    page.open("svg", "viewBox", box, "aria-hidden", "true", "focusable", "false");
  }

  private void drawing(String box, String name, String value) {
    page.open("svg", "viewBox", box, "aria-hidden", "true", "focusable", "false", name, value);
  }

  private void rectangle(double from, double length, String kind) {
    page.open(
            "rect",
            "class",
            kind,
            "x",
            number(from),
            "y",
            "0",
            "width",
            number(length),
            "height",
            "10")
        .close();
  }

  private static String part(int place) {
    return "p" + Math.min(place, TOLD_APART - 1);
  }
}
