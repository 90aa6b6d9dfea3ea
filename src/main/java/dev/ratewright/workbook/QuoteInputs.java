package dev.ratewright.workbook;

import dev.ratewright.domain.Discount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The left half of a quote builder: what a brand chooses, and beside each choice in words what is
 * wrong with it, if anything.
 */
final class QuoteInputs {
  private static final Style WORDS = Style.INPUT.side(Style.Side.LEFT).indent(1);
  private static final Style COUNT = Style.INPUT.format(Format.COUNT);
  private static final Style DATE = Style.INPUT.format(Format.DATE).side(Style.Side.LEFT).indent(1);
  static final Style REMARK =
      Style.ROW.points(9).colour(Palette.AMBER).side(Style.Side.LEFT).indent(1);

  private final QuoteLayout at;
  private final QuoteChoices choices;
  private final QuoteExample example;
  private final DropDowns lists;
  private final Map<Integer, Consumer<Line>> rows = new HashMap<>();
  private final List<String> remarks = new ArrayList<>();

  /** Defined names of the inputs, and their cells. */
  private final SequencedMap<String, String> names = new LinkedHashMap<>();

  QuoteInputs(QuoteLayout at, QuoteExample example, DropDowns lists) {
    this.at = at;
    this.choices = at.choices;
    this.example = example;
    this.lists = lists;
    heading(QuoteLayout.FIRST, "DELIVERABLES", "", "QUANTITY");
    for (int i = 0; i < QuoteChoices.LINES; i++) {
      line(i);
    }
    rows.put(at.posts, this::posts);
    if (at.ready > 0) {
      heading(at.packageHeading, "OR A READY-MADE PACKAGE", "", "");
      rows.put(at.ready, this::ready);
      names.put("package", choice(at.ready));
    }
    if (at.rightsHeading > 0) {
      heading(at.rightsHeading, "RIGHTS AND SERVICES", "", "DAYS");
    }
    heading(at.timingHeading, "TIMING AND CHANGES", "", "");
    names.put("season", choice(at.season));
    rows.put(at.season, this::season);
    for (int i = 0; i < choices.extras().size(); i++) {
      extra(i, choices.extras().get(i));
    }
    names.put("day", choice(at.day));
    rows.put(at.day, this::day);
  }

  /** Writes its part of a row. */
  void write(int row, Line line) {
    Consumer<Line> content = rows.get(row);
    if (content != null) {
      for (int column = QuoteLayout.LABEL; column <= QuoteLayout.REMARK; column++) {
        line.blank(column, Style.ROW);
      }
      content.accept(line);
    }
  }

  /** The cells in which something may be said to be wrong, and what they are beside. */
  List<String> remarks() {
    return remarks;
  }

  SequencedMap<String, String> names() {
    return names;
  }

  private static String choice(int row) {
    return QuoteLayout.quote(QuoteLayout.CHOICE, row);
  }

  private static String number(int row) {
    return QuoteLayout.quote(QuoteLayout.NUMBER, row);
  }

  private void heading(int row, String what, String choice, String number) {
    rows.put(
        row,
        line ->
            line.text(QuoteLayout.LABEL, what, Page.HEADING)
                .text(QuoteLayout.CHOICE, choice, Page.HEADING)
                .text(QuoteLayout.NUMBER, number, Page.HEADING.side(Style.Side.RIGHT))
                .blank(QuoteLayout.REMARK, Page.HEADING));
  }

  private void remark(Line line, int row, String formula, String said) {
    line.words(QuoteLayout.REMARK, formula, said, REMARK);
    remarks.add(QuoteLayout.quote(QuoteLayout.REMARK, row));
  }

  private void line(int index) {
    int row = at.line(index);
    names.put("deliverable_" + (index + 1), choice(row));
    names.put("quantity_" + (index + 1), number(row));
    rows.put(
        row,
        line -> {
          boolean first = index == 0;
          line.text(QuoteLayout.LABEL, "Deliverable " + (index + 1), Style.ROW)
              .text(QuoteLayout.CHOICE, first ? example.price().deliverable().name() : "", WORDS);
          if (first) {
            line.number(QuoteLayout.NUMBER, 1, COUNT);
          } else {
            line.blank(QuoteLayout.NUMBER, COUNT);
          }
          remark(line, row, QuoteRemarks.line(at, index), "");
        });
    lists.choose(
        QuoteLayout.CHOICE, row, QuoteLayout.down(1, at.prices, choices.deliverables().size()));
    lists.atLeast(QuoteLayout.NUMBER, row, 1);
  }

  private void posts(Line line) {
    String said =
        choices
            .onRequestFrom()
            .map(from -> from.toPlainString() + " posts or more: on request")
            .orElse("");
    line.text(QuoteLayout.LABEL, "Posts together", Page.REMARK)
        .text(QuoteLayout.CHOICE, discounts(), Page.REMARK.side(Style.Side.LEFT).indent(1))
        .formula(
            QuoteLayout.NUMBER,
            "SUM(" + QuoteLayout.down(5, at.working, choices.lines()) + ")",
            example.posts(),
            Page.FIGURE.format(Format.COUNT));
    choices
        .onRequestFrom()
        .ifPresent(
            from ->
                remark(
                    line,
                    at.posts,
                    "IF("
                        + number(at.posts)
                        + ">="
                        + from.toPlainString()
                        + ","
                        + QuoteRemarks.words(said)
                        + ",\"\")",
                    example.isOnRequest() ? said : ""));
  }

  /** From 3: 10 %, from 5: 15 %. */
  private String discounts() {
    List<Discount> all = choices.discounts();
    return all.isEmpty()
        ? ""
        : all.stream()
            .map(d -> d.from().text() + "+: " + d.share().text() + " off")
            .collect(Collectors.joining(", "));
  }

  private void ready(Line line) {
    line.text(QuoteLayout.LABEL, "Package", Style.ROW)
        .text(QuoteLayout.CHOICE, QuoteLayout.NONE, WORDS);
    String name = choice(at.ready);
    String chosen = at.packageChosen();
    line.words(
        QuoteLayout.REMARK,
        "IF("
            + chosen
            + ">0,IF(COUNTA("
            + QuoteLayout.range(choice(at.line(0)), QuoteLayout.NUMBER, at.line(4))
            + ")>0,"
            + QuoteRemarks.words("In place of the deliverables above")
            + ",\"\"),IF("
            + QuoteRemarks.none(name)
            + ",\"\","
            + QuoteRemarks.words(QuoteRemarks.NOT_OFFERED)
            + "))",
        "",
        REMARK);
    lists.choose(QuoteLayout.CHOICE, at.ready, at.cells(at.readyMade()));
  }

  private void extra(int index, QuoteChoices.Extra extra) {
    int row = at.extra(index);
    String name = extra.label().toLowerCase(java.util.Locale.ROOT).replace(' ', '_');
    names.put(name, choice(row));
    if (!extra.terms().isEmpty()) {
      names.put(name + "_days", number(row));
    }
    rows.put(
        row,
        line -> {
          line.text(QuoteLayout.LABEL, extra.label(), Style.ROW);
          switch (extra.way()) {
            case NAME -> named(line, index, extra);
            case YES -> {
              line.text(QuoteLayout.CHOICE, "No", WORDS);
              String chosen = choice(row);
              remark(
                  line,
                  row,
                  "IF(OR("
                      + chosen
                      + "=\"\","
                      + chosen
                      + "=\"Yes\","
                      + chosen
                      + "=\"No\"),\"\","
                      + QuoteRemarks.words("Yes or No")
                      + ")",
                  "");
              lists.yesOrNo(QuoteLayout.CHOICE, row);
            }
            case NUMBER -> {
              line.number(QuoteLayout.CHOICE, 0, COUNT.side(Style.Side.LEFT).indent(1));
              remark(
                  line,
                  row,
                  "IF(" + choice(row) + "=\"\",\"\"," + QuoteRemarks.whole(choice(row), 0) + ")",
                  "");
              lists.atLeast(QuoteLayout.CHOICE, row, 0);
            }
          }
        });
  }

  private void named(Line line, int index, QuoteChoices.Extra extra) {
    int row = at.extra(index);
    line.text(QuoteLayout.CHOICE, QuoteLayout.NONE, WORDS);
    lists.choose(QuoteLayout.CHOICE, row, at.cells(QuoteLayout.names(index)));
    boolean terms = !extra.terms().isEmpty();
    if (terms) {
      line.blank(QuoteLayout.NUMBER, COUNT);
      lists.choose(QuoteLayout.NUMBER, row, at.cells(QuoteLayout.terms(index)));
    }
    remark(line, row, QuoteRemarks.named(at, index), "");
  }

  private void season(Line line) {
    line.text(QuoteLayout.LABEL, "Posted in", Style.ROW)
        .text(QuoteLayout.CHOICE, QuoteChoices.ORDINARY, WORDS);
    String chosen = at.seasonChosen();
    String onRequest =
        choices.prices().isEmpty()
            ? "IF("
                + chosen
                + ">1,"
                + QuoteRemarks.words("Prices in this season on request")
                + ",\"\")"
            : "\"\"";
    remark(
        line,
        at.season,
        "IF("
            + chosen
            + "=0,"
            + QuoteRemarks.words(QuoteRemarks.NOT_OFFERED)
            + ","
            + onRequest
            + ")",
        "");
    lists.choose(
        QuoteLayout.CHOICE,
        at.season,
        QuoteLayout.down(1, at.seasons, choices.seasons().size() + 1));
  }

  private void day(Line line) {
    line.text(QuoteLayout.LABEL, "Day of the quote", Style.ROW)
        .date(QuoteLayout.CHOICE, example.day(), DATE);
    String day = choice(at.day);
    String wrong = QuoteRemarks.words("A date");
    remark(
        line,
        at.day,
        "IF(ISNUMBER(" + day + "),IF(" + day + "<1," + wrong + ",\"\")," + wrong + ")",
        "");
    lists.day(QuoteLayout.CHOICE, at.day);
  }
}
