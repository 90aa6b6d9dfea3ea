package dev.ratewright.intake;

import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What its owner said of the columns of one sheet, looked up in its row of headings. */
final class Answers {
  /** Between several words on how one column is to be read. */
  static final String AND = "\\s*,\\s*";

  private final Row row;
  private final int width;
  private final Map<Column<?>, Target> said;
  private final Map<Column<?>, Integer> places = new LinkedHashMap<>();
  private final Set<Integer> headed = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  Answers(Map<Column<?>, Target> said, Row row, int width) {
    this.said = said;
    this.row = row;
    this.width = width;
    said.forEach((column, to) -> place(to).ifPresent(place -> places.put(column, place)));
  }

  /** Whether anything was said of a column. */
  boolean isAbout(Column<?> column) {
    return said.containsKey(column);
  }

  /** Whether it was said that a column is not used. */
  boolean isNotUsed(Column<?> column) {
    Target to = said.get(column);
    return to != null && to.isNotUsed();
  }

  /** The columns whose place was said, and is there; 0 for A. */
  Map<Column<?>, Integer> places() {
    return places;
  }

  /** Those of the places that were said by a heading. */
  Collection<Integer> headed() {
    return headed;
  }

  /** Answers that do not fit. */
  List<Problem> problems() {
    return problems;
  }

  /** The one column that is meant; empty where none is said, or it is not there. */
  private Optional<Integer> place(Target to) {
    String column = to.parts(row, width).column();
    if (to.isNotUsed() || column.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> all = Target.places(column, row, width);
    if (all.size() == 1) {
      if (!column.equalsIgnoreCase(Row.letters(all.getFirst()))) {
        headed.add(all.getFirst());
      }
      return Optional.of(all.getFirst());
    }
    String headings = row.written();
    problems.add(
        Problem.error(
            to.place(),
            (all.isEmpty() ? "a column " : "several columns ") + column,
            "letters up to "
                + Row.letters(Math.max(0, width - 1))
                + (headings.isEmpty() ? "" : ", or one of the headings " + headings),
            all.isEmpty()
                ? ""
                : "it stands above " + String.join(", ", all.stream().map(Row::letters).toList())));
    return Optional.empty();
  }

  /**
   * How a column's cells are to be read; empty where nothing was said of it.
   *
   * @param found whether the sheet has the column
   */
  Optional<String> reading(Column<?> column, boolean found) {
    Target to = said.get(column);
    String answer = to == null ? "" : to.parts(row, width).answer();
    if (to == null || answer.isEmpty()) {
      return Optional.empty();
    }
    List<String> answers = column.content().answers();
    if (found && answers.containsAll(List.of(answer.split(AND, -1)))) {
      return Optional.of(answer);
    }
    String fitting =
        answers.isEmpty()
            ? "no \"as\" for " + column.heading()
            : "as " + String.join(", or as ", answers);
    String expected = found ? fitting : "a column " + column.heading() + " to be read so";
    problems.add(Problem.error(to.place(), "as " + answer, expected, ""));
    return Optional.empty();
  }
}
