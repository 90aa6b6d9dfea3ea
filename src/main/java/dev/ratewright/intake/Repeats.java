package dev.ratewright.intake;

import dev.ratewright.domain.Handle;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Handles that stand in several rows of the sheet of creators, found before any row is used. Rows
 * that are the same cell by cell are one creator, and all but the first are passed over. Where they
 * differ nobody can tell which one is right, and none of them is priced.
 */
final class Repeats {
  private static final int NAMED = 3;

  private final CreatorSheet creators;
  private final Map<Integer, Problem> copies = new HashMap<>();
  private final Map<Integer, Problem> conflicts = new HashMap<>();
  private int rows;

  private Repeats(CreatorSheet creators) {
    this.creators = creators;
  }

  static Repeats find(Sheet sheet, CreatorSheet creators) throws Unreadable {
    Repeats repeats = new Repeats(creators);
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    repeats.rows =
        repeats.each(
            sheet,
            (key, entry) -> {
              if (!seen.add(key)) {
                twice.add(key);
              }
            });
    if (twice.isEmpty()) {
      return repeats;
    }
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    repeats.each(
        sheet,
        (key, entry) -> {
          if (twice.contains(key)) {
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
          }
        });
    groups.forEach(repeats::judge);
    return repeats;
  }

  private interface Visit {
    void row(String key, Entry entry);
  }

  private int each(Sheet sheet, Visit visit) throws Unreadable {
    try (Sheet.Entries entries = sheet.entries()) {
      int rows = 0;
      for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
        rows++;
        if (entry.passedOver().isEmpty()) {
          Entry own = entry;
          who(own).ifPresent(handle -> visit.row(handle.key(), own));
        }
      }
      return rows;
    }
  }

  private Optional<Handle> who(Entry entry) {
    return entry.says(creators.handle)
        ? entry.read(creators.handle)
        : new CreatorRows(creators, List.of(entry)).who();
  }

  private void judge(String key, List<Entry> rows) {
    Row first = rows.getFirst().row();
    boolean same = rows.stream().allMatch(e -> others(e).equals(others(rows.getFirst())));
    String all = addresses(rows);
    for (Entry entry : rows) {
      Place place = entry.place(creators.handle);
      int number = entry.row().number();
      if (!same) {
        conflicts.put(
            number,
            Problem.error(
                place,
                "@" + key + " in " + all + " with different cells",
                "each creator once",
                "delete the rows that are out of date, or correct the handle"));
      } else if (number != first.number()) {
        copies.put(
            number,
            Problem.warning(
                place,
                "the same cells as in row " + first.number(),
                "each creator once",
                "row " + number + " was passed over"));
      }
    }
  }

  /** The cells of a row but for the handle, which may be spelled in another case. */
  private List<Cell> others(Entry entry) {
    String handle = entry.place(creators.handle).cell();
    List<Cell> others = new ArrayList<>(entry.row().cells());
    for (int i = 0; i < others.size(); i++) {
      if (entry.row().place(i, "").cell().equals(handle)) {
        others.set(i, Cell.BLANK);
      }
    }
    return others;
  }

  /** Where a handle stands: the first few addresses, and how many more there are. */
  private String addresses(List<Entry> rows) {
    String first =
        rows.stream()
            .limit(NAMED)
            .map(entry -> entry.place(creators.handle).cell())
            .collect(Collectors.joining(", "));
    return rows.size() > NAMED ? first + " and " + (rows.size() - NAMED) + " more rows" : first;
  }

  /** How many rows there are below the headings, with or without a handle that can be read. */
  int rows() {
    return rows;
  }

  /** Why a row is passed over; empty where it is not. */
  Optional<Problem> copy(int row) {
    return Optional.ofNullable(copies.get(row));
  }

  /** Why a row cannot be used; empty where it can. */
  Optional<Problem> conflict(int row) {
    return Optional.ofNullable(conflicts.get(row));
  }
}
