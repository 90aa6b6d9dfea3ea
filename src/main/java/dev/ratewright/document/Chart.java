package dev.ratewright.document;

import java.util.List;
import java.util.Optional;

/** Figures drawn to scale, each beside its mark. */
public sealed interface Chart extends Block {

  /** The chart in one sentence, for a reader who cannot see it. */
  String description();

  /**
   * A chart of upright columns over time, such as views per month. One bar, the last, is marked.
   *
   * @param description the chart in one sentence, for a reader who cannot see it
   * @param bars oldest first
   * @param median drawn as a thin dashed line; empty for none
   */
  record TimeChart(String description, List<Bar> bars, Optional<Bar> median) implements Chart {
    public TimeChart {
      bars = List.copyOf(bars);
    }
  }

  /** A chart of lying bars in the given order; the longest is marked. */
  record BarChart(String description, List<Bar> bars) implements Chart {
    public BarChart {
      bars = List.copyOf(bars);
    }

    /** The place of the longest bar, the first of several; -1 where there are none. */
    public int longest() {
      int longest = bars.isEmpty() ? -1 : 0;
      for (int i = 1; i < bars.size(); i++) {
        longest = bars.get(i).value() > bars.get(longest).value() ? i : longest;
      }
      return longest;
    }
  }

  /**
   * One bar of a chart.
   *
   * @param label what it stands for
   * @param value its length in the chart's own unit, 0 or more
   * @param text the value as printed beside it
   */
  record Bar(String label, double value, String text) {}

  /**
   * Shares of a whole as a ring, each with its name and figure beside it; the first is marked.
   *
   * @param shares largest first; their values are set in relation to their sum
   */
  record Donut(String description, List<Bar> shares) implements Chart {
    public Donut {
      shares = List.copyOf(shares);
    }
  }

  /**
   * Lying bars, each divided into the same parts in the same order.
   *
   * @param parts what the divisions stand for, first to last
   * @param bars top to bottom, each with a value for every part
   */
  record StackedBars(String description, List<String> parts, List<StackedBar> bars)
      implements Chart {
    public StackedBars {
      parts = List.copyOf(parts);
      bars = List.copyOf(bars);
      for (StackedBar bar : bars) {
        if (bar.values().size() > parts.size()) {
          throw new IllegalArgumentException(
              bar.label() + " has " + bar.values().size() + " values for " + parts);
        }
      }
    }
  }

  /**
   * One bar of {@link StackedBars}.
   *
   * @param label what it stands for
   * @param values the lengths of its divisions in the chart's own unit, each 0 or more
   * @param text its total as printed behind it
   */
  record StackedBar(String label, List<Double> values, String text) {
    public StackedBar {
      values = List.copyOf(values);
    }
  }

  /**
   * Two groups side by side by age, or by anything else with an order.
   *
   * @param left the name of the group drawn to the left, with its figure, such as "Women 58 %"
   * @param right the same for the other group
   * @param bands youngest first
   */
  record Pyramid(String description, String left, String right, List<Band> bands) implements Chart {
    public Pyramid {
      bands = List.copyOf(bands);
    }
  }

  /**
   * One line of a {@link Pyramid}: its label between two bars, each with its figure as printed.
   *
   * @param left the length of the left bar in the chart's own unit, 0 or more
   */
  record Band(String label, double left, String leftText, double right, String rightText) {}

  /**
   * How a figure came about, as a small line between its name and its latest value. Several in a
   * row stand below each other as the lines of a table do.
   *
   * @param label what is counted
   * @param values oldest first, in one unit of any size
   * @param text the latest value as printed
   */
  record Sparkline(String description, String label, List<Double> values, String text)
      implements Chart {
    public Sparkline {
      values = List.copyOf(values);
    }
  }

  /**
   * Prices on one scale from zero, each with its name and figure below its mark. What lies between
   * the first and the last marked rung is where one may agree.
   *
   * @param title what the prices are of, in a few words
   * @param rungs lowest first
   */
  record Ladder(String description, String title, List<Rung> rungs) implements Chart {
    public Ladder {
      rungs = List.copyOf(rungs);
    }
  }

  /**
   * One price of a {@link Ladder}.
   *
   * @param label what it is for, in a word or two
   * @param value the price, 0 or more
   * @param text the price as printed
   * @param marked whether one may agree at it
   */
  record Rung(String label, double value, String text, boolean marked) {}
}
