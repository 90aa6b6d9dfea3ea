package dev.ratewright.intake;

import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which column of a user's sheet holds what, by its row of headings and by what its owner said. */
final class Header {
  private final Row row;
  private final Form form;
  private final Map<Column<?>, List<Integer>> found = new LinkedHashMap<>();
  private final Map<Column<?>, Manner> manners = new HashMap<>();
  private final Set<Integer> claimed = new HashSet<>();
  private final List<Twins> twins = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Column<?>, Spot> spots = new LinkedHashMap<>();
  private final List<WideColumns> wide;

  /**
   * Where a column stands, looked up for each cell that is read.
   *
   * @param first the first of its places, 0 for A
   * @param twins the columns of which one is to be chosen; null where there is but one
   */
  private record Spot(Column<?> column, int first, Manner manner, @Nullable Twins twins) {}

  /** Matches the columns of a form to a row of headings. */
  Header(Row row, Form form, Headings headings, Mapping mapping) {
    this.row = row;
    this.form = form;
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.cell(i) instanceof Cell.Text text) {
        for (Column<?> column : headings.meaning(text.text())) {
          found.computeIfAbsent(column, c -> new ArrayList<>()).add(i);
        }
      }
    }
    form.readable().forEach(this::fallBack);
    form.readable()
        .forEach(column -> mapping.column(form, column).ifPresent(to -> obey(column, to)));
    found.values().forEach(claimed::addAll);
    for (Column<?> column : form.readable()) {
      List<Integer> places = found.getOrDefault(column, List.of());
      if (!places.isEmpty()) {
        Manner manner =
            manners.computeIfAbsent(column, c -> new Manner(heading(places.getFirst())));
        @Nullable Twins doubled = places.size() > 1 ? new Twins(column, places) : null;
        if (doubled != null) {
          twins.add(doubled);
        }
        spots.put(column, new Spot(column, places.getFirst(), manner, doubled));
      }
    }
    wide = WideColumns.SETS.stream().filter(set -> set.isIn(spots.keySet())).toList();
  }

  private void fallBack(Column<?> column) {
    if (found.containsKey(column) || column.standIns().stream().anyMatch(found::containsKey)) {
      return;
    }
    for (String fallback : column.fallbacks()) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (Words.key(heading(i)).equals(Words.key(fallback))) {
          int place = i;
          found.values().removeIf(places -> places.contains(place) && places.size() == 1);
          found.computeIfAbsent(column, c -> new ArrayList<>()).add(i);
          return;
        }
      }
    }
  }

  private void obey(Column<?> column, Mapping.Target to) {
    if (to.namesColumn() && !to.column().equals(Mapping.Target.NOT_USED)) {
      Optional<Integer> place = to.find(row);
      if (place.isEmpty()) {
        problems.add(
            Problem.error(
                to.place(),
                "a column " + to.column(),
                "letters up to "
                    + Row.letters(Math.max(0, row.cells().size() - 1))
                    + ", or one of the headings "
                    + written(),
                ""));
        return;
      }
      found.values().forEach(places -> places.removeIf(place.get()::equals));
      found.values().removeIf(List::isEmpty);
      found.put(column, new ArrayList<>(place.stream().toList()));
    } else if (to.namesColumn()) {
      found.remove(column);
    }
    List<Integer> places = found.getOrDefault(column, List.of());
    if (!to.answer().isEmpty() && !places.isEmpty()) {
      answer(column, to, new Manner(heading(places.getFirst())));
    }
  }

  private void answer(Column<?> column, Mapping.Target to, Manner manner) {
    List<String> answers = column.content().answers();
    for (String said : to.answer().split("\\s*,\\s*", -1)) {
      if (answers.contains(said)) {
        manner.answer(said);
        manners.put(column, manner);
      } else {
        problems.add(
            Problem.error(
                to.place(),
                "as " + said,
                answers.isEmpty()
                    ? "no \"as\" for " + column.heading()
                    : "one of " + String.join(", ", answers),
                ""));
      }
    }
  }

  private String heading(int place) {
    return row.cell(place) instanceof Cell.Text text ? text.text() : "";
  }

  private String written() {
    return row.cells().stream()
        .filter(cell -> !(cell instanceof Cell.Blank))
        .map(Cell::shown)
        .collect(Collectors.joining(", "));
  }

  /** Whether a row holds the headings once more, as above each page of a print. */
  boolean isRepeatedIn(Row other) {
    for (List<Integer> places : found.values()) {
      for (int i : places) {
        if (!other.cell(i).equals(row.cell(i))) {
          return false;
        }
      }
    }
    return !found.isEmpty();
  }

  /** Whether the column at a place, 0 for A, is one of words. */
  boolean isWords(int place) {
    return found.entrySet().stream()
        .anyMatch(
            each ->
                each.getValue().contains(place)
                    && each.getKey().content().look() == Content.Look.TEXT);
  }

  /** How many of the columns were found. */
  int matched() {
    return found.size();
  }

  /** The row of headings. */
  Row row() {
    return row;
  }

  /** Lets every column learn from a row how it is written. */
  void survey(Row line) {
    for (Twins each : twins) {
      each.survey(line);
    }
    for (Spot spot : spots.values()) {
      spot.column().survey(line, spot.first(), spot.manner());
    }
  }

  /** Once all rows are surveyed: columns that are missing, asked for in vain, or in doubt. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    for (Column<?> column : form.readable()) {
      if (column.required()
          && !found.containsKey(column)
          && column.standIns().stream().noneMatch(found::containsKey)) {
        all.add(missing(column));
      }
    }
    twins.forEach(t -> t.question(row).ifPresent(all::add));
    return all;
  }

  private Problem missing(Column<?> column) {
    List<String> also = new ArrayList<>(column.aliases());
    also.addAll(column.fallbacks());
    String headings = written();
    return Problem.error(
        row.place(0, ""),
        headings.isEmpty() ? "no headings" : "the headings " + headings,
        "a column " + column.heading(),
        also.isEmpty() ? "" : "also found as " + String.join(", ", also));
  }

  /** What was settled without asking. */
  List<Problem> notes() {
    return twins.stream().map(t -> t.note(row)).flatMap(Optional::stream).toList();
  }

  /** Headings that mean none of the columns. */
  List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (!claimed.contains(i) && !heading(i).isEmpty()) {
        unknown.add(heading(i));
      }
    }
    return unknown;
  }

  /** The columns found, and where, in the order of the form. */
  List<Layout.Match> matches() {
    List<Layout.Match> matches = new ArrayList<>();
    for (Column<?> column : form.readable()) {
      List<Integer> places = found.getOrDefault(column, List.of());
      if (!places.isEmpty() || form.columns().contains(column)) {
        matches.add(
            new Layout.Match(
                column.heading(),
                places.stream().map(i -> new Layout.Spot(Row.letters(i), heading(i))).toList(),
                places.isEmpty() ? "" : manner(column).answer()));
      }
    }
    return matches;
  }

  /** The platforms that have a column of their own for their handle or followers. */
  List<WideColumns> wide() {
    return wide;
  }

  /** Whether several columns seem to be one. */
  boolean hasTwins() {
    return !twins.isEmpty();
  }

  /** Where a column stands, 0 for A; -1 where the sheet does not have it. */
  int index(Column<?> column) {
    @Nullable Spot spot = spots.get(column);
    if (spot == null) {
      return -1;
    }
    return spot.twins() == null ? spot.first() : spot.twins().chosen();
  }

  /** How a column is written. */
  Manner manner(Column<?> column) {
    return Objects.requireNonNull(spots.get(column), "a column the sheet does not have").manner();
  }
}
