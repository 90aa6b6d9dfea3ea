package dev.ratewright.intake;

import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
  private final int width;
  private final Form form;
  private final Set<Column<?>> unused = new HashSet<>();
  private final Map<Column<?>, List<Integer>> found = new LinkedHashMap<>();
  private final Map<Column<?>, Manner> manners = new HashMap<>();
  private final Set<Integer> headed = new HashSet<>();
  private final Set<Integer> claimed = new HashSet<>();
  private final List<Twins> twins = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Matches the columns of a form to a row of headings.
   *
   * @param width how many columns the sheet has, some of which may have no heading
   */
  Header(Row row, int width, Form form, Headings headings, Mapping mapping) {
    this.row = row;
    this.width = width;
    this.form = form;
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.cell(i) instanceof Cell.Text text) {
        for (Column<?> column : headings.meaning(text.text())) {
          found.computeIfAbsent(column, c -> new ArrayList<>()).add(i);
        }
      }
    }
    for (Column<?> column : form.readable()) {
      if (mapping.column(form, column).isEmpty()) {
        fallBack(column);
      }
    }
    found.values().forEach(headed::addAll);
    obey(mapping);
    found.values().forEach(claimed::addAll);
    for (Column<?> column : form.readable()) {
      List<Integer> places = found.getOrDefault(column, List.of());
      if (!places.isEmpty()) {
        manners.computeIfAbsent(column, c -> new Manner(heading(places.getFirst())));
      }
      if (places.size() > 1) {
        twins.add(new Twins(column, places));
      }
    }
  }

  private void fallBack(Column<?> column) {
    if (found.containsKey(column) || column.standIns().stream().anyMatch(found::containsKey)) {
      return;
    }
    for (String fallback : column.fallbacks()) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        if (Words.key(heading(i)).equals(Words.key(fallback))) {
          places.add(i);
        }
      }
      if (!places.isEmpty()) {
        takeAway(places);
        found.put(column, places);
        return;
      }
    }
  }

  private void takeAway(Collection<Integer> places) {
    found.values().forEach(others -> others.removeAll(places));
    found.values().removeIf(List::isEmpty);
  }

  private void obey(Mapping mapping) {
    Map<Column<?>, Target> said = new LinkedHashMap<>();
    form.readable().forEach(c -> mapping.column(form, c).ifPresent(to -> said.put(c, to)));
    Map<Column<?>, Integer> taken = new LinkedHashMap<>();
    said.forEach((column, to) -> place(to).ifPresent(place -> taken.put(column, place)));
    // What is said to be one column is no other, unless that is said too.
    takeAway(taken.values());
    taken.forEach((column, place) -> found.put(column, new ArrayList<>(List.of(place))));
    said.forEach(
        (column, to) -> {
          if (to.isNotUsed()) {
            found.remove(column);
            unused.add(column);
          } else {
            answer(column, to);
          }
        });
  }

  /** The one column that is meant; empty where none is said, or it is not there. */
  private Optional<Integer> place(Target to) {
    String column = to.parts(row, width).column();
    if (to.isNotUsed() || column.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> places = Target.places(column, row, width);
    if (places.size() == 1) {
      if (!column.equalsIgnoreCase(Row.letters(places.getFirst()))) {
        headed.add(places.getFirst());
      }
      return Optional.of(places.getFirst());
    }
    problems.add(
        Problem.error(
            to.place(),
            (places.isEmpty() ? "a column " : "several columns ") + column,
            "letters up to "
                + Row.letters(Math.max(0, width - 1))
                + (written().isEmpty() ? "" : ", or one of the headings " + written()),
            places.isEmpty()
                ? ""
                : "it stands above "
                    + String.join(", ", places.stream().map(Row::letters).toList())));
    return Optional.empty();
  }

  private void answer(Column<?> column, Target to) {
    String answer = to.parts(row, width).answer();
    List<Integer> places = found.getOrDefault(column, List.of());
    if (answer.isEmpty() || places.isEmpty()) {
      return;
    }
    List<String> answers = column.content().answers();
    if (answers.contains(answer)) {
      Manner manner = new Manner(heading(places.getFirst()));
      manner.answer(answer);
      manners.put(column, manner);
    } else {
      problems.add(
          Problem.error(
              to.place(),
              "as " + answer,
              answers.isEmpty()
                  ? "no \"as\" for " + column.heading()
                  : "as " + String.join(", or as ", answers),
              ""));
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
    return !found.isEmpty()
        && found.values().stream()
            .flatMap(List::stream)
            .allMatch(i -> other.cell(i).equals(row.cell(i)));
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
    twins.forEach(t -> t.survey(line));
    for (var each : found.entrySet()) {
      Column<?> column = each.getKey();
      column.survey(line, each.getValue().getFirst(), manner(column));
    }
  }

  /** Whether any column was found by its heading, and not only by letters its owner said. */
  boolean isHeaded() {
    return found.values().stream().flatMap(List::stream).anyMatch(headed::contains);
  }

  /** Whether all columns are there that must be, and that its owner named. */
  boolean isWhole() {
    return problems.isEmpty() && form.readable().stream().noneMatch(this::isMissing);
  }

  /** Once all rows are surveyed: columns that are missing, asked for in vain, or in doubt. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    for (Column<?> column : form.readable()) {
      if (isMissing(column)) {
        all.add(missing(column));
      }
    }
    twins.forEach(t -> t.question(row).ifPresent(all::add));
    return all;
  }

  private boolean isMissing(Column<?> column) {
    return column.required()
        && !found.containsKey(column)
        && column.standIns().stream().noneMatch(found::containsKey);
  }

  private Problem missing(Column<?> column) {
    List<String> also = new ArrayList<>(column.aliases());
    also.addAll(column.fallbacks());
    String headings = written();
    return Problem.error(
        row.number() == 0 ? row.sheet() : row.place(0, ""),
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

  /** The columns, and where they were found, in the order of the form. */
  List<Layout.Match> matches() {
    List<Layout.Match> matches = new ArrayList<>();
    for (Column<?> column : form.readable()) {
      boolean known = found.containsKey(column) || unused.contains(column);
      if (known || form.columns().contains(column)) {
        matches.add(match(column));
      }
    }
    return matches;
  }

  private Layout.Match match(Column<?> column) {
    List<Integer> places = new ArrayList<>(found.getOrDefault(column, List.of()));
    Layout.State state = Layout.State.USED;
    if (places.isEmpty()) {
      state = isMissing(column) ? Layout.State.MISSING : Layout.State.ABSENT;
      state = unused.contains(column) ? Layout.State.NOT_USED : state;
    } else if (twins(column).flatMap(t -> t.question(row)).isPresent()) {
      state = Layout.State.OPEN;
    } else {
      // The one that is used comes first.
      Collections.swap(places, 0, places.indexOf(index(column)));
    }
    return new Layout.Match(
        column.heading(),
        state,
        places.stream().map(this::spot).toList(),
        places.isEmpty() ? "" : manner(column).answer(),
        column.content().answers());
  }

  private Layout.Spot spot(int place) {
    return new Layout.Spot(Row.letters(place), heading(place), Target.naming(place, row, width));
  }

  /** Where a column stands, 0 for A; null where the sheet does not have it. */
  @Nullable Integer index(Column<?> column) {
    List<Integer> places = found.get(column);
    if (places == null) {
      return null;
    }
    return places.size() == 1 ? places.getFirst() : chosen(column);
  }

  private Integer chosen(Column<?> column) {
    return twins(column).orElseThrow().chosen();
  }

  private Optional<Twins> twins(Column<?> column) {
    return twins.stream().filter(t -> t.of(column)).findFirst();
  }

  /** How a column is written. */
  Manner manner(Column<?> column) {
    return Objects.requireNonNull(manners.get(column), "a column the sheet does not have");
  }
}
