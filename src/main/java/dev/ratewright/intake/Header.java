package dev.ratewright.intake;

import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which column of a user's sheet holds what. */
final class Header {
  private final IdentityHashMap<Column<?>, Integer> places = new IdentityHashMap<>();
  private final IdentityHashMap<Column<?>, Manner> manners = new IdentityHashMap<>();
  private final List<String> unknown = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Matches the columns to a row of headings. Two columns for one heading is a problem. */
  Header(Row row, List<Column<?>> columns) {
    Set<Integer> used = new HashSet<>();
    for (Column<?> column : columns) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        if (row.cell(i) instanceof Cell.Text text && column.matches(text.text())) {
          found.add(i);
        }
      }
      used.addAll(found);
      if (!found.isEmpty()) {
        places.put(column, found.getFirst());
        manners.put(column, new Manner(heading(row.cell(found.getFirst()))));
      }
      if (found.size() > 1) {
        problems.add(doubled(row, column, found));
      } else if (found.isEmpty() && column.required()) {
        problems.add(missing(row, column));
      }
    }
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.cell(i) instanceof Cell.Text text && !used.contains(i)) {
        unknown.add(text.text());
      }
    }
  }

  private static String heading(Cell cell) {
    return cell instanceof Cell.Text text ? text.text() : "";
  }

  private static Problem doubled(Row row, Column<?> column, List<Integer> found) {
    String which =
        found.stream()
            .map(i -> row.cell(i).shown() + " in column " + Row.letters(i))
            .collect(Collectors.joining(" and "));
    return Problem.error(
        row.place(found.get(1), column.heading()),
        which,
        "one column for " + column.heading(),
        "rename or delete the one that is not meant");
  }

  private static Problem missing(Row row, Column<?> column) {
    String headings =
        row.cells().stream()
            .filter(cell -> !(cell instanceof Cell.Blank))
            .map(Cell::shown)
            .collect(Collectors.joining(", "));
    String also =
        column.aliases().isEmpty() ? "" : "also found as " + String.join(", ", column.aliases());
    return Problem.error(
        row.place(0, ""),
        headings.isEmpty() ? "no headings" : "the headings " + headings,
        "a column " + column.heading(),
        also);
  }

  /** Lets every column learn from its cell of a row. */
  void survey(Row row) {
    places.forEach((column, index) -> column.survey(row, index, manner(column)));
  }

  /** How many of the columns were found. */
  int matched() {
    return places.size();
  }

  /** Missing and doubled columns. */
  List<Problem> problems() {
    return problems;
  }

  /** Headings that mean none of the columns. */
  List<String> unknown() {
    return unknown;
  }

  /** Where a column stands, 0 for A; null where the sheet does not have it. */
  @Nullable Integer index(Column<?> column) {
    return places.get(column);
  }

  /** How a column is written, as far as its cells have been seen. */
  Manner manner(Column<?> column) {
    return Objects.requireNonNull(manners.get(column), "a column the sheet does not have");
  }
}
