package dev.ratewright.intake;

import dev.ratewright.domain.Platform;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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
  private Marks seen = new Marks();
  private Marks twice = new Marks();
  private final Set<Platform> sites = EnumSet.noneOf(Platform.class);
  private boolean sure = true;
  private int rows;

  /** Repeats among rows of which none was seen yet. */
  Repeats(CreatorSheet creators) {
    this.creators = creators;
  }

  /** Takes note of a row while its sheet is surveyed. */
  void see(Entry entry) {
    if (entry.passedOver().isPresent() || entry.says(creators.handle)) {
      note(entry);
    } else {
      // By which other handle it may go depends on figures, which are read after the survey only.
      sure &= entry.header().wide().isEmpty();
      rows++;
    }
  }

  private void note(Entry entry) {
    rows++;
    if (entry.passedOver().isEmpty()) {
      entry.site(creators.handle).ifPresent(sites::add);
      who(entry).ifPresent(signed -> note(Marks.of(signed.handle().key())));
    }
  }

  private void note(long mark) {
    if (!seen.add(mark)) {
      twice.add(mark);
    }
  }

  /**
   * Whether the sheet has a row for each creator and platform, though no column says so: handles
   * come again, and links in their place lead to several platforms.
   */
  boolean tellPlatforms() {
    return sites.size() > 1 && !twice.isEmpty();
  }

  /** Finds the repeats once the sheet is surveyed, going through its rows where that is needed. */
  void find(Sheet sheet) throws Unreadable {
    if (!sure || !sheet.isAsSurveyed()) {
      seen = new Marks();
      twice = new Marks();
      rows = 0;
      each(sheet, this::note);
    }
    seen = new Marks();
    if (!twice.isEmpty()) {
      Map<String, List<Line>> groups = new LinkedHashMap<>();
      each(sheet, entry -> group(entry, groups));
      groups.forEach(this::judge);
    }
  }

  private void group(Entry entry, Map<String, List<Line>> groups) {
    if (entry.passedOver().isEmpty()) {
      who(entry)
          .map(signed -> new Line(entry, signed))
          .filter(line -> twice.holds(Marks.of(line.key())))
          .ifPresent(line -> groups.computeIfAbsent(line.key(), k -> new ArrayList<>()).add(line));
    }
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

  private static void each(Sheet sheet, Consumer<Entry> visit) throws Unreadable {
    try (Sheet.Entries entries = sheet.entries()) {
      for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
        visit.accept(entry);
      }
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
    if (rows.size() == 1) {
      // Another handle has the same mark.
      return;
    }
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
