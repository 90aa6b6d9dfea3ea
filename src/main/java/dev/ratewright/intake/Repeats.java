package dev.ratewright.intake;

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
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Handles that stand in several rows of the sheet of creators, found before any row is used. Rows
 * that are the same cell by cell are one creator, and all but the first are passed over. Where they
 * differ nobody can tell which one is right, and none of them is priced.
 */
final class Repeats {
  private static final int NAMED = 3;

  private final CreatorSheet creators;
  private final Map<Integer, PassedOver> copies = new HashMap<>();
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
            line -> {
              if (!seen.add(line.key())) {
                twice.add(line.key());
              }
            });
    if (twice.isEmpty()) {
      return repeats;
    }
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    repeats.each(
        sheet,
        line -> {
          if (twice.contains(line.key())) {
            groups.computeIfAbsent(line.key(), k -> new ArrayList<>()).add(line);
          }
        });
    groups.forEach(repeats::judge);
    return repeats;
  }

  /** A row of the sheet of creators, and the cell of the handle it goes by. */
  private record Line(Entry entry, Audiences.Signed who) {
    String key() {
      return who.handle().key();
    }

    /** Its cells but for the handle, which may be spelled in another case. */
    List<Cell> others() {
      List<Cell> others = new ArrayList<>(entry.row().cells());
      for (int i = 0; i < others.size(); i++) {
        if (entry.row().place(i, "").cell().equals(who.place().cell())) {
          others.set(i, Cell.BLANK);
        }
      }
      return others;
    }
  }

  private int each(Sheet sheet, Consumer<Line> visit) throws Unreadable {
    try (Sheet.Entries entries = sheet.entries()) {
      int rows = 0;
      for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
        rows++;
        if (entry.passedOver().isEmpty()) {
          Entry own = entry;
          who(own).map(signed -> new Line(own, signed)).ifPresent(visit);
        }
      }
      return rows;
    }
  }

  private Optional<Audiences.Signed> who(Entry entry) {
    return entry.says(creators.handle)
        ? entry
            .read(creators.handle)
            .map(handle -> new Audiences.Signed(handle, entry.place(creators.handle)))
        : new CreatorRows(creators, List.of(entry)).who();
  }

  private void judge(String key, List<Line> rows) {
    Row first = rows.getFirst().entry().row();
    boolean same = rows.stream().allMatch(l -> l.others().equals(rows.getFirst().others()));
    String all = addresses(rows);
    for (Line line : rows) {
      Place place = line.who().place();
      int number = line.entry().row().number();
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
            new PassedOver(
                Rule.COPY,
                Problem.warning(
                    place,
                    "the same cells as in row " + first.number(),
                    "each creator once",
                    "row " + number + " was passed over")));
      }
    }
  }

  /** Where a handle stands: the first few addresses, and how many more there are. */
  private static String addresses(List<Line> rows) {
    String first =
        rows.stream()
            .limit(NAMED)
            .map(line -> line.who().place().cell())
            .collect(Collectors.joining(", "));
    return rows.size() > NAMED ? first + " and " + (rows.size() - NAMED) + " more rows" : first;
  }

  /** How many rows there are below the headings, with or without a handle that can be read. */
  int rows() {
    return rows;
  }

  /** Why a row is passed over; empty where it is not. */
  Optional<PassedOver> copy(int row) {
    return Optional.ofNullable(copies.get(row));
  }

  /** Why a row cannot be used; empty where it can. */
  Optional<Problem> conflict(int row) {
    return Optional.ofNullable(conflicts.get(row));
  }
}
