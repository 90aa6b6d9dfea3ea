package dev.ratewright.intake;

import dev.ratewright.domain.Currency;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a user's sheet holds what, by its row of headings and by what its owner said. */
final class Header {
  private final Row row;
  private final int width;
  private final Form form;
  private final Answers answers;
  private final Map<Column<?>, List<Integer>> found = new LinkedHashMap<>();
  private final Map<Column<?>, Manner> manners = new HashMap<>();
  private final Spots spots;
  private final Set<Integer> headed = new HashSet<>();
  private final Set<Integer> claimed = new HashSet<>();
  private final List<Twins> twins = new ArrayList<>();

  /**
   * Matches the columns of a form to a row of headings.
   *
   * @param width how many columns the sheet has, some of which may have no heading
   * @param said what its owner said of them
   */
  Header(Row row, int width, Form form, Headings headings, Map<Column<?>, Target> said) {
    this.row = row;
    this.width = width;
    this.form = form;
    this.answers = new Answers(said, row, width);
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.cell(i) instanceof Cell.Text text) {
        for (Column<?> column : headings.meaning(text.text())) {
          found.computeIfAbsent(column, c -> new ArrayList<>()).add(i);
        }
      }
    }
    form.readable().forEach(this::fallBack);
    found.values().forEach(headed::addAll);
    headed.addAll(answers.headed());
    obey();
    found.values().forEach(claimed::addAll);
    for (Column<?> column : form.readable()) {
      List<Integer> places = found.getOrDefault(column, List.of());
      if (places.size() > 1) {
        twins.add(new Twins(form, column, places));
      }
    }
    spots = new Spots(found, manners, twins);
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
        // Who says that the column is another one leaves these to what else they may mean.
        if (!answers.isAbout(column) || places.contains(answers.places().get(column))) {
          takeAway(places);
          found.put(column, places);
        }
        return;
      }
    }
  }

  private void takeAway(Collection<Integer> places) {
    found.values().forEach(others -> others.removeAll(places));
    found.values().removeIf(List::isEmpty);
  }

  private void obey() {
    // What is said to be one column is no other, unless that is said too.
    takeAway(answers.places().values());
    answers.places().forEach((column, place) -> found.put(column, List.of(place)));
    found.keySet().removeIf(answers::isNotUsed);
    for (Column<?> column : form.readable()) {
      List<Integer> places = found.getOrDefault(column, List.of());
      Optional<String> reading = answers.reading(column, !places.isEmpty());
      if (!places.isEmpty()) {
        Manner manner = new Manner(heading(places.getFirst()));
        reading.ifPresent(said -> List.of(said.split(Answers.AND, -1)).forEach(manner::answer));
        manners.put(column, manner);
      }
    }
  }

  private String heading(int place) {
    return row.cell(place) instanceof Cell.Text text ? text.text() : "";
  }

  /** Says in which currency amounts are of which nothing says another. */
  void speak(Currency currency) {
    manners.values().forEach(manner -> manner.own(currency));
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
    return row.number() > 0 && !found.isEmpty();
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
    spots.survey(line);
  }

  /** Whether any column was found by its heading, and not only by letters its owner said. */
  boolean isHeaded() {
    return found.values().stream().flatMap(List::stream).anyMatch(headed::contains);
  }

  /** Whether all columns are there that must be, and that its owner named. */
  boolean isWhole() {
    return answers.problems().isEmpty() && form.readable().stream().noneMatch(this::isMissing);
  }

  /** Once all rows are surveyed: columns that are missing, asked for in vain, or in doubt. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(answers.problems());
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
    String headings = row.written();
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
      boolean known = found.containsKey(column) || answers.isNotUsed(column);
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
      state = answers.isNotUsed(column) ? Layout.State.NOT_USED : state;
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

  /** Where a column stands, 0 for A; -1 where the sheet does not have it. */
  int index(Column<?> column) {
    return spots.index(column);
  }

  /** The platforms that have a column of their own for their handle or followers. */
  List<WideColumns> wide() {
    return spots.wide();
  }

  /** Whether several columns seem to be one. */
  boolean hasTwins() {
    return !twins.isEmpty();
  }

  private Optional<Twins> twins(Column<?> column) {
    return twins.stream().filter(t -> t.of(column)).findFirst();
  }

  /** How a column is written. */
  Manner manner(Column<?> column) {
    return spots.manner(column);
  }
}
