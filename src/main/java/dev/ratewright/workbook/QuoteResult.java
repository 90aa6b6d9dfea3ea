package dev.ratewright.workbook;

import dev.ratewright.pricing.Basket;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The right half of a quote builder: what the choices come to, line by line and layer by layer; or
 * why there is no quote.
 */
final class QuoteResult {
  private static final Style HEADING = Page.HEADING.side(Style.Side.RIGHT);
  private static final Style MONEY = Style.ROW.side(Style.Side.RIGHT).format(Format.MONEY_IF_ANY);

  private final QuoteLayout at;
  private final QuoteChoices choices;
  private final QuoteExample example;
  private final Map<Integer, Consumer<Line>> rows = new HashMap<>();

  /**
   * Prepares it.
   *
   * @param remarks the cells in which something may be said to be wrong with a choice
   */
  QuoteResult(QuoteLayout at, QuoteExample example, List<String> remarks) {
    this.at = at;
    this.choices = at.choices;
    this.example = example;
    rows.put(
        QuoteLayout.FIRST,
        line ->
            line.text(QuoteLayout.NAME, "DELIVERABLE", Page.HEADING)
                .text(QuoteLayout.EACH, "EACH", HEADING)
                .text(QuoteLayout.COUNT, "QUANTITY", HEADING)
                .text(QuoteLayout.OFF, "DISCOUNT", HEADING)
                .text(QuoteLayout.AMOUNT, "AMOUNT", HEADING));
    for (int i = 0; i < choices.lines(); i++) {
      int index = i;
      rows.put(at.line(i), line -> line(index, line));
    }
    rows.put(at.together, this::together);
    if (at.extrasHeading > 0) {
      rows.put(at.extrasHeading, this::extrasHeading);
    }
    for (int i = 0; i < choices.extras().size(); i++) {
      int index = i;
      rows.put(at.firstExtra + i, line -> extra(index, line));
    }
    rows.put(at.seasonShown, this::season);
    QuoteTotal sum = new QuoteTotal(at, example, remarks);
    rows.put(at.total, sum::total);
    rows.put(at.reason, sum::reason);
    rows.put(at.valid, sum::valid);
  }

  /** Writes its part of a row. */
  void write(int row, Line line) {
    Consumer<Line> content = rows.get(row);
    if (content != null) {
      for (int column = QuoteLayout.NAME; column <= QuoteLayout.AMOUNT; column++) {
        line.blank(column, Style.ROW);
      }
      content.accept(line);
    }
  }

  /** The rows in which words go over several columns, and from which to which. */
  List<int[]> merged() {
    return IntStream.concat(
            IntStream.range(0, choices.extras().size()).map(i -> at.firstExtra + i),
            IntStream.of(at.seasonShown))
        .mapToObj(row -> new int[] {row, QuoteLayout.EACH, QuoteLayout.OFF})
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(),
                all -> {
                  all.add(new int[] {at.total, QuoteLayout.EACH, QuoteLayout.AMOUNT});
                  all.add(new int[] {at.reason, QuoteLayout.NAME, QuoteLayout.AMOUNT});
                  return all;
                }));
  }

  /** Defined names of what others may link to, and their cells. */
  SequencedMap<String, String> names() {
    SequencedMap<String, String> names = new LinkedHashMap<>();
    names.put("total", QuoteLayout.quote(QuoteLayout.EACH, at.total));
    names.put("reason", QuoteLayout.quote(QuoteLayout.NAME, at.reason));
    names.put("valid_until", QuoteLayout.quote(QuoteLayout.AMOUNT, at.valid));
    return names;
  }

  private void line(int index, Line line) {
    boolean first = index == 0;
    int row = at.line(index);
    String entered = QuoteLayout.quote(QuoteLayout.CHOICE, row);
    String sound =
        index < QuoteChoices.LINES
            ? "IF("
                + entered
                + "=\"\",FALSE,"
                + QuoteLayout.quote(QuoteLayout.REMARK, row)
                + "=\"\")"
            : "FALSE";
    int parts = choices.packages().stream().mapToInt(p -> p.items().size()).sum();
    line.words(
        QuoteLayout.NAME,
        from(index, parts, 3, "\"\"", "IF(" + sound + "," + entered + ",\"\")"),
        first ? example.price().deliverable().name() : "",
        Style.ROW);
    String price = QuoteLayout.figures(4, at.working + index);
    line.formula(
        QuoteLayout.EACH,
        "IF(" + price + ">0," + price(price) + ",0)",
        first ? example.price().target().value() : BigDecimal.ZERO,
        MONEY);
    String count = QuoteLayout.quote(QuoteLayout.NUMBER, row);
    line.formula(
        QuoteLayout.COUNT,
        from(index, parts, 2, "0", "IF(" + sound + "," + count + ",0)"),
        first ? BigDecimal.ONE : BigDecimal.ZERO,
        MONEY.format(Format.COUNT_IF_ANY));
    line.formula(
        QuoteLayout.OFF,
        "IF(" + price + ">0," + at.discountReached() + ",0)",
        first ? example.discount() : BigDecimal.ZERO,
        MONEY.format(Format.PERCENT_IF_ANY));
    BigDecimal none = BigDecimal.ZERO;
    line.formula(
        QuoteLayout.AMOUNT,
        QuoteLayout.formula(
            Basket.due(
                QuoteLayout.in(QuoteLayout.quote(QuoteLayout.COUNT, row), none),
                QuoteLayout.in(QuoteLayout.quote(QuoteLayout.EACH, row), none),
                Optional.of(QuoteLayout.in(QuoteLayout.quote(QuoteLayout.OFF, row), none)))),
        first ? example.amount() : BigDecimal.ZERO,
        MONEY);
  }

  /** The price in some row of the figures, in the season that is chosen. */
  private String price(String row) {
    int rows = choices.deliverables().size();
    String season = at.seasonChosen();
    return choices.prices().isEmpty()
        ? "INDEX(" + QuoteLayout.down(3, at.prices, rows) + "," + row + ")"
        : "IF("
            + season
            + ">0,INDEX("
            + QuoteLayout.range(
                QuoteLayout.figures(3, at.prices),
                3 + choices.prices().size(),
                at.prices + rows - 1)
            + ","
            + row
            + ","
            + season
            + "),0)";
  }

  /** What stands in a column of the packages where one is chosen, else what is entered. */
  private String from(int index, int parts, int column, String nothing, String entered) {
    if (parts == 0) {
      return entered;
    }
    String part = QuoteLayout.figures(2, at.working + index);
    return "IF("
        + at.packageChosen()
        + ">0,IF("
        + part
        + ">0,INDEX("
        + QuoteLayout.down(column, at.items, parts)
        + ","
        + part
        + "),"
        + nothing
        + "),"
        + entered
        + ")";
  }

  private void together(Line line) {
    line.text(QuoteLayout.NAME, "Deliverables together", Style.ROW.bold())
        .formula(
            QuoteLayout.AMOUNT,
            "SUM(" + at.shown(QuoteLayout.AMOUNT) + ")",
            example.amount(),
            MONEY.bold());
  }

  private void extrasHeading(Line line) {
    for (int column = QuoteLayout.NAME; column <= QuoteLayout.AMOUNT; column++) {
      line.blank(column, Page.HEADING);
    }
    line.text(QuoteLayout.NAME, "ON TOP", Page.HEADING);
  }

  private void extra(int index, Line line) {
    QuoteChoices.Extra extra = choices.extras().get(index);
    int options = extra.options().size();
    String which = at.optionChosen(index);
    String words = QuoteLayout.down(1, at.options(index), options);
    String charge = QuoteLayout.down(6, at.options(index), options);
    boolean named = extra.way() == QuoteChoices.Way.NAME;
    line.text(QuoteLayout.NAME, extra.label(), Style.ROW)
        .words(
            QuoteLayout.EACH,
            "IF(" + which + ">0,INDEX(" + (named ? words : charge) + "," + which + "),\"–\")",
            "–",
            Page.REMARK)
        .formula(
            QuoteLayout.AMOUNT,
            "ROUND(SUMPRODUCT("
                + at.shown(QuoteLayout.COUNT)
                + ","
                + QuoteLayout.down(6 + index, at.working, choices.lines())
                + ")*"
                + QuoteLayout.figures(7, at.chosen + index)
                + ",2)",
            BigDecimal.ZERO,
            MONEY);
  }

  private void season(Line line) {
    String chosen = at.seasonChosen();
    int seasons = choices.seasons().size() + 1;
    String words = QuoteLayout.down(1, at.seasons, seasons);
    line.text(QuoteLayout.NAME, "Season, in the prices above", Style.ROW)
        .words(
            QuoteLayout.EACH,
            "IF(" + chosen + ">0,INDEX(" + words + "," + chosen + "),\"–\")",
            QuoteChoices.ORDINARY,
            Page.REMARK);
    if (!choices.prices().isEmpty()) {
      String factors = QuoteLayout.down(2, at.seasons, seasons);
      line.formula(
          QuoteLayout.AMOUNT,
          "IF(" + chosen + ">0,INDEX(" + factors + "," + chosen + "),0)",
          BigDecimal.ONE,
          Page.FIGURE.format(Format.TIMES));
    }
  }
}
