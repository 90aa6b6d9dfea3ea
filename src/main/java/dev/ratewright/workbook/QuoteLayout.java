package dev.ratewright.workbook;

import dev.ratewright.domain.Bundle;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Unit;
import dev.ratewright.intake.Row;
import dev.ratewright.problem.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything of a quote builder stands, known before its first cell is written, since its two
 * sheets refer to each other. Rows are counted from 1. What has no row has 0.
 */
final class QuoteLayout {
  static final String QUOTE = "Quote";
  static final String FIGURES = "Figures";

  // The columns of the quote: what is chosen, a gap, what it comes to.
  static final int LABEL = 1;
  static final int CHOICE = 2;
  static final int NUMBER = 3;
  static final int REMARK = 4;
  static final int NAME = 6;
  static final int EACH = 7;
  static final int COUNT = 8;
  static final int OFF = 9;
  static final int AMOUNT = 10;

  /** Above it lie the band with the name, and the headings of both halves. */
  static final int FIRST = 10;

  /** The word for choosing nothing. */
  static final String NONE = "None";

  private static final Expr.Cells IN_CELLS =
      new Expr.Cells() {
        @Override
        public String of(Input input) {
          return input.name();
        }

        @Override
        public String of(Named step) {
          return "";
        }
      };

  final QuoteChoices choices;

  /** What the drop-downs hold, list by list; numbers are terms. */
  final List<List<Object>> lists;

  // Left on the quote, one after the other.
  final int posts;
  final int packageHeading;
  final int ready;
  final int rightsHeading;
  final int timingHeading;
  final int season;
  final int day;
  private final List<Integer> extras = new ArrayList<>();

  // Right on the quote.
  final int together;
  final int extrasHeading;
  final int firstExtra;
  final int seasonShown;
  final int total;
  final int reason;
  final int valid;

  // On the sheet of figures, the first row of each table.
  final int prices;
  final int seasons;
  final int addOns;
  final int discounts;
  final int items;
  final int dropDowns;
  final int chosen;
  final int working;

  private int next;

  QuoteLayout(QuoteChoices choices) {
    this.choices = choices;
    posts = FIRST + QuoteChoices.LINES + 1;
    next = posts + 1;
    packageHeading = choices.packages().isEmpty() ? 0 : next++;
    ready = choices.packages().isEmpty() ? 0 : next++;
    boolean rights = choices.extras().stream().anyMatch(e -> e.way() == QuoteChoices.Way.NAME);
    rightsHeading = rights ? next++ : 0;
    choices.extras().stream()
        .filter(extra -> extra.way() == QuoteChoices.Way.NAME)
        .forEach(extra -> extras.add(next++));
    timingHeading = next++;
    season = next++;
    choices.extras().stream()
        .filter(extra -> extra.way() != QuoteChoices.Way.NAME)
        .forEach(extra -> extras.add(next++));
    day = next++;

    together = FIRST + choices.lines() + 1;
    next = together + 1;
    extrasHeading = choices.extras().isEmpty() ? 0 : next++;
    firstExtra = next;
    next += choices.extras().size();
    seasonShown = next++;
    total = next++;
    reason = next++;
    valid = next;

    next = 3;
    prices = table(choices.deliverables().size());
    seasons = table(choices.seasons().size() + 1);
    addOns = table(choices.extras().stream().mapToInt(extra -> extra.options().size()).sum());
    discounts = table(choices.discounts().size() + 1);
    items = table(choices.packages().stream().mapToInt(p -> p.items().size()).sum());
    lists = lists(choices);
    dropDowns = table(lists.stream().mapToInt(List::size).sum());
    chosen = table(choices.extras().size() + 3);
    working = table(choices.lines());
  }

  /** Above a table lie an empty row and its heading; a table without rows is left out. */
  private int table(int rows) {
    if (rows == 0) {
      return 0;
    }
    int first = next + 2;
    next = first + rows;
    return first;
  }

  /** The last row of the quote. */
  int last() {
    return Math.max(day, valid);
  }

  /** The row in which a line, from 0, is chosen and shown. */
  int line(int line) {
    return FIRST + 1 + line;
  }

  /** The row in which one of the extras is chosen. */
  int extra(int index) {
    return extras.get(index);
  }

  /** A cell of the quote, as a formula writes it. */
  static String quote(int column, int row) {
    return cell(QUOTE, column, row);
  }

  /** A cell of the figures. */
  static String figures(int column, int row) {
    return cell(FIGURES, column, row);
  }

  private static String cell(String sheet, int column, int row) {
    return sheet + "!" + "$" + Row.letters(column) + "$" + row;
  }

  /** Cells of a column, or several columns. */
  static String range(String first, int column, int row) {
    return first + ":$" + Row.letters(column) + "$" + row;
  }

  private static String down(String sheet, int column, int row, int rows) {
    return range(cell(sheet, column, row), column, row + rows - 1);
  }

  /** So many cells of the figures, one below the other. */
  static String down(int column, int row, int rows) {
    return down(FIGURES, column, row, rows);
  }

  /** A column of the lines as they are shown. */
  String shown(int column) {
    return down(QUOTE, column, line(0), choices.lines());
  }

  /** A column of the lines as they are chosen. */
  String entered(int column) {
    return down(QUOTE, column, line(0), QuoteChoices.LINES);
  }

  /**
   * Which of so many rows, from 1, has the words of another cell; 0 for none. The words found are
   * looked at once more, as spreadsheets take a star for any words.
   */
  static String position(int column, int row, int rows, String wanted) {
    String all = down(column, row, rows);
    String found = "MATCH(" + wanted + "," + all + ",0)";
    String same = "IF(INDEX(" + all + "," + found + ")=" + wanted + "," + found + ",0)";
    return "IF(ISNUMBER(" + found + ")," + same + ",0)";
  }

  /** The first row of an extra's options. */
  int options(int index) {
    return addOns
        + choices.extras().subList(0, index).stream().mapToInt(e -> e.options().size()).sum();
  }

  private static List<List<Object>> lists(QuoteChoices choices) {
    List<List<Object>> lists = new ArrayList<>();
    for (QuoteChoices.Extra extra : choices.extras()) {
      boolean named = extra.way() == QuoteChoices.Way.NAME;
      lists.add(named ? withNone(extra.names()) : List.of());
      lists.add(List.copyOf(extra.terms()));
    }
    lists.add(
        choices.packages().isEmpty()
            ? List.of()
            : withNone(choices.packages().stream().map(Bundle::name).toList()));
    return lists;
  }

  private static List<Object> withNone(List<String> names) {
    List<Object> all = new ArrayList<>(List.of(NONE));
    all.addAll(names);
    return all;
  }

  /** The first row of a drop-down's list. */
  int list(int index) {
    return dropDowns + lists.subList(0, index).stream().mapToInt(List::size).sum();
  }

  /** The list of an extra's names. */
  static int names(int extra) {
    return 2 * extra;
  }

  /** The list of an extra's terms. */
  static int terms(int extra) {
    return 2 * extra + 1;
  }

  /** The list of packages. */
  int readyMade() {
    return 2 * choices.extras().size();
  }

  /** The cells of a list. */
  String cells(int list) {
    return down(1, list(list), lists.get(list).size());
  }

  /** A figure that stands in a cell: its formula is the cell. */
  static Input in(String cell, BigDecimal value) {
    return new Input(cell, value, Unit.FACTOR, new Place("", FIGURES, "", ""));
  }

  /** The formula of an amount whose inputs all stand in cells. */
  static String formula(Expr amount) {
    return amount.formula(IN_CELLS);
  }

  // What is chosen, as the figures have it.

  /** Which package, from 1; 0 for none. */
  String packageChosen() {
    return figures(2, chosen + choices.extras().size());
  }

  /** Which season, from 1, an ordinary day. */
  String seasonChosen() {
    return figures(2, chosen + choices.extras().size() + 1);
  }

  /** The discount that is reached. */
  String discountReached() {
    return figures(2, chosen + choices.extras().size() + 2);
  }

  /** Which option of an extra, from 1; 0 for none. */
  String optionChosen(int extra) {
    return figures(2, chosen + extra);
  }
}
