package dev.ratewright.intake;

import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Platform;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One row of a sheet under its header. A row is read through all its columns first and built after,
 * so that all its problems come at once.
 */
final class Entry {
  private final Row row;
  private final Header header;
  private final Optional<PassedOver> passedOver;
  private final List<Problem> problems = new ArrayList<>();
  private Optional<Currency> currency = Optional.empty();

  Entry(Row row, Header header, Optional<PassedOver> passedOver) {
    this.row = row;
    this.header = header;
    this.passedOver = passedOver;
  }

  /** The same row once more, to look into without keeping what is wrong with it. */
  Entry again() {
    Entry again = new Entry(row, header, passedOver);
    again.currency = currency;
    return again;
  }

  /** Says in which currency its amounts are of which nothing else says another. */
  void in(Currency own) {
    currency = Optional.of(own);
  }

  /** The row itself. */
  Row row() {
    return row;
  }

  /** The header it stands under. */
  Header header() {
    return header;
  }

  /** By which rule it is no entry at all; empty where it is one. */
  Optional<PassedOver> passedOver() {
    return passedOver;
  }

  /** The value in a column; empty where the cell is blank, unreadable, or the column missing. */
  <T> Optional<T> read(Column<T> column) {
    int index = header.index(column);
    return index == -1 ? Optional.empty() : column.read(row, index, manner(column), this::add);
  }

  private Manner manner(Column<?> column) {
    Manner manner = header.manner(column);
    return currency.isEmpty() ? manner : manner.in(currency.get());
  }

  /** Text in a column, empty where there is none. */
  String text(Column<String> column) {
    return read(column).orElse("");
  }

  /** Whether a column says anything about this row. */
  boolean says(Column<?> column) {
    int index = header.index(column);
    return index != -1 && !column.isEmpty(row.cell(index));
  }

  /** Whether the sheet does not have a column at all. */
  boolean isMissing(Column<?> column) {
    return header.index(column) == -1;
  }

  /** The platform that a link in a column leads to; empty where it holds none. */
  Optional<Platform> site(Column<Handle> column) {
    int index = header.index(column);
    return index == -1 ? Optional.empty() : Handles.site(row.cell(index));
  }

  /**
   * Whether a link leads to another platform than its row is about, which is a problem of the
   * weight of its column.
   *
   * @param link where the link stands
   * @param about the platform the row is about
   * @param column the column that says so
   */
  boolean leadsElsewhere(Column<Handle> link, Platform about, Column<Platform> column) {
    Optional<Platform> other = site(link).filter(site -> site != about);
    other.ifPresent(
        site ->
            add(
                new Problem(
                    link.wrong(),
                    place(link),
                    "a link to " + site.words(),
                    "one to " + about.words() + ", as cell " + place(column).cell() + " says",
                    link.otherwise().isEmpty() ? "correct one of them" : link.otherwise())));
    return other.isPresent();
  }

  /** What stands in a column, as its owner sees it. */
  String shown(Column<?> column) {
    int index = header.index(column);
    return index == -1 ? "nothing" : row.cell(index).shown();
  }

  /** A column's cell as the program would have it. */
  <T> Cleaned cleaned(Column<T> column) {
    int index = header.index(column);
    Cell found = index == -1 ? Cell.BLANK : row.cell(index);
    Place from = place(column);
    if (column.isEmpty(found)) {
      return new Cleaned(from, found, Cell.BLANK, false);
    }
    Optional<T> value = read(column);
    Cell written = value.map(v -> column.content().tidied(v, found, manner(column))).orElse(found);
    return new Cleaned(from, found, written, value.isEmpty());
  }

  /** Where a column's cell stands, or the row itself where the column is missing. */
  Place place(Column<?> column) {
    int index = header.index(column);
    return row.place(index == -1 ? 0 : index, column.heading());
  }

  /** Adds a problem that only shows when several cells are seen together. */
  void reject(Column<?> column, String found, String expected, String hint) {
    add(Problem.error(place(column), found, expected, hint));
  }

  /** Adds a problem, once: a cell may be looked at several times. */
  void add(Problem problem) {
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  /** What is wrong so far. */
  List<Problem> problems() {
    return problems;
  }

  /** What is wrong, left to right, then what is wrong with rows on other sheets. */
  List<Problem> ordered() {
    if (problems.size() > 1) {
      problems.sort(Comparator.comparingInt(this::column));
    }
    return problems;
  }

  /** The value, built only where nothing is wrong that matters, with all problems. */
  <T> Checked<T> checked(Supplier<T> value) {
    if (problems.isEmpty()) {
      return Checked.of(value.get(), List.of());
    }
    ordered();
    boolean failed = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return failed ? Checked.failed(problems) : Checked.of(value.get(), problems);
  }

  /** The column a problem stands in; behind all columns for problems of other rows. */
  private int column(Problem problem) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (problem.where().equals(row.place(i, problem.where().heading()))) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }
}
