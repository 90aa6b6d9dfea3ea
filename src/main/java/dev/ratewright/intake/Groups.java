package dev.ratewright.intake;

import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The creators of a sheet with a row for each creator and platform. Rows belong together by the
 * creator's id where there is one, else by name, else by handle. The whole sheet is in memory.
 */
final class Groups implements Creators {
  private final CreatorSheet sheet;
  private final Map<String, List<Entry>> byPerson = new HashMap<>();
  private final List<List<Entry>> groups = new ArrayList<>();
  private final Map<Entry, Problem> copies = new HashMap<>();
  private final Iterator<List<Entry>> rest;
  private int rows;

  Groups(Sheet source, CreatorSheet sheet) throws Unreadable {
    this.sheet = sheet;
    try (Sheet.Entries entries = source.entries()) {
      for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
        rows++;
        add(entry);
      }
    }
    oneHandleEach();
    rest = groups.iterator();
  }

  private void add(Entry entry) {
    if (entry.passedOver().isPresent()) {
      groups.add(List.of(entry));
      return;
    }
    List<Entry> own = byPerson.get(person(entry));
    if (own == null) {
      own = new ArrayList<>();
      byPerson.put(person(entry), own);
      groups.add(own);
    }
    for (Entry earlier : own) {
      if (earlier.row().cells().equals(entry.row().cells())) {
        int number = entry.row().number();
        copies.put(
            entry,
            Problem.warning(
                entry.place(sheet.handle),
                "the same cells as in row " + earlier.row().number(),
                "each creator once on each platform",
                "row " + number + " was passed over"));
        groups.add(List.of(entry));
        return;
      }
    }
    own.add(entry);
  }

  /** What tells one person's rows from another's. */
  private String person(Entry entry) {
    for (Column<?> column : List.of(sheet.id, sheet.name)) {
      if (entry.says(column)) {
        return column.heading() + " " + Words.key(entry.shown(column));
      }
    }
    Entry reading = new Entry(entry.row(), entry.header(), Optional.empty());
    return new CreatorRows(sheet, List.of(reading))
        .who()
        .map(h -> "@" + h.key())
        .orElse("row " + entry.row().number());
  }

  /** Two persons who would be told apart by nothing in the output cannot both be right. */
  private void oneHandleEach() {
    Map<String, List<Entry>> byHandle = new HashMap<>();
    for (List<Entry> group : byPerson.values().stream().toList()) {
      List<Entry> reading =
          group.stream().map(e -> new Entry(e.row(), e.header(), Optional.empty())).toList();
      String handle = new CreatorRows(sheet, reading).who().map(h -> h.key()).orElse("");
      List<Entry> other = handle.isEmpty() ? null : byHandle.putIfAbsent(handle, group);
      if (other != null) {
        conflict(handle, group, other);
        conflict(handle, other, group);
      }
    }
  }

  private void conflict(String handle, List<Entry> group, List<Entry> other) {
    Entry first = group.getFirst();
    first.reject(
        sheet.handle,
        "@" + handle + ", also in row " + other.getFirst().row().number() + " under another name",
        "one name for each handle",
        "write the name alike, or correct the handle");
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public @Nullable Listing next(Accounts accounts) {
    if (!rest.hasNext()) {
      return null;
    }
    List<Entry> group = rest.next();
    Entry first = group.getFirst();
    Optional<Problem> rule = first.passedOver().or(() -> Optional.ofNullable(copies.get(first)));
    return rule.map(Listing::passedOver)
        .orElseGet(() -> new CreatorRows(sheet, group).read(accounts));
  }

  @Override
  public void close() {
    // Everything is read already.
  }
}
