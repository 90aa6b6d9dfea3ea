package dev.ratewright.intake;

import dev.ratewright.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Columns of a user's sheet that all seem to be one column. Where one holds numbers and the others
 * the same numbers in words, row by row, under headings of one unit, the one of numbers is used.
 * Anything else is a question.
 */
final class Twins {
  private final Form form;
  private final Column<?> column;
  private final List<Integer> places;
  private final int[] numbers;
  private int rows;
  private boolean agree = true;

  /**
   * Columns not looked into yet.
   *
   * @param form the sheet's
   * @param places where they stand, 0 for A
   */
  Twins(Form form, Column<?> column, List<Integer> places) {
    this.form = form;
    this.column = column;
    this.places = places;
    this.numbers = new int[places.size()];
  }

  /** Compares what they hold in a row. */
  void survey(Row row) {
    rows++;
    Cell first = row.cell(places.getFirst());
    for (int i = 0; i < numbers.length; i++) {
      Cell cell = row.cell(places.get(i));
      numbers[i] += cell instanceof Cell.Numeric ? 1 : 0;
      agree = agree && column.content().agree(first, cell);
    }
  }

  /** Whether they are about a column. */
  boolean of(Column<?> other) {
    return column.equals(other);
  }

  /** The one that is used: the one with most numbers, the first of several such. */
  int chosen() {
    int best = 0;
    for (int i = 1; i < numbers.length; i++) {
      best = numbers[i] > numbers[best] ? i : best;
    }
    return places.get(best);
  }

  /** What to ask; empty where they agree in every row. */
  Optional<Problem> question(Row headings) {
    if (agree(headings)) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.error(
            headings.place(places.get(1), column.heading()),
            which(headings),
            "one column for " + column.heading(),
            "say which, with --map \""
                + answer()
                + "="
                + Row.letters(places.getFirst())
                + "\" or in a mapping file"));
  }

  /** How an answer names the column: those of other sheets than the creators' with their sheet. */
  private String answer() {
    boolean creators = form.sheet().equals(CreatorSheet.NAME);
    return creators ? column.heading() : form.sheet() + "." + column.heading();
  }

  /** That they agree; empty where they do not. */
  Optional<Problem> note(Row headings) {
    return agree(headings)
        ? Optional.of(
            Problem.note(
                headings.place(chosen(), column.heading()),
                which(headings) + ", the same in every row",
                "one column for " + column.heading(),
                "column " + Row.letters(chosen()) + " is used"))
        : Optional.empty();
  }

  /** The same numbers below "Fee (EUR)" and "Fee (USD)" are not the same amounts. */
  private boolean agree(Row headings) {
    return agree
        && rows > 0
        && places.stream().map(i -> unit(headings.cell(i))).distinct().count() == 1;
  }

  private static HeadingUnit unit(Cell heading) {
    return HeadingUnit.of(heading instanceof Cell.Text text ? text.text() : "");
  }

  private String which(Row headings) {
    return places.stream()
        .map(i -> headings.cell(i).shown() + " in column " + Row.letters(i))
        .collect(Collectors.joining(" and "));
  }
}
