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

  private final Map<Integer, Problem> copies = new HashMap<>();
  private final Map<Integer, Problem> conflicts = new HashMap<>();

  private int rows;

  private Repeats() {}

  static Repeats find(Book book, String sheet, CreatorSheet creators) throws Unreadable {
    Repeats repeats = new Repeats();
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    repeats.rows =
        each(
            book,
            sheet,
            creators,
            (key, entry) -> {
              if (!seen.add(key)) {
                twice.add(key);
              }
            });
    if (twice.isEmpty()) {
      return repeats;
    }
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    each(
        book,
        sheet,
        creators,
        (key, entry) -> {
          if (twice.contains(key)) {
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
          }
        });
    groups.forEach((key, rows) -> repeats.judge(key, rows, creators));
    return repeats;
  }

  private interface Visit {
    void row(String key, Entry entry);
  }

  private static int each(Book book, String name, CreatorSheet creators, Visit visit)
      throws Unreadable {
    try (Sheet sheet = Sheet.open(book, name, creators.form().columns(), new ArrayList<>())) {
      if (sheet == null) {
        return 0;
      }
      int rows = 0;
      for (Entry entry = sheet.next(); entry != null; entry = sheet.next()) {
        rows++;
        Optional<Handle> handle = entry.read(creators.handle);
        if (handle.isPresent()) {
          visit.row(handle.get().key(), entry);
        }
      }
      return rows;
    }
  }

  private void judge(String key, List<Entry> rows, CreatorSheet creators) {
    Row first = rows.getFirst().row();
    boolean same =
        rows.stream().allMatch(e -> others(e, creators).equals(others(rows.getFirst(), creators)));
    String all = addresses(rows, creators);
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
  private static List<Cell> others(Entry entry, CreatorSheet creators) {
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
  private static String addresses(List<Entry> rows, CreatorSheet creators) {
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
