package dev.ratewright.intake;

import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The creators of a sheet with a row for each creator and platform. Rows belong together by the
 * creator's id where there is one, else by name, else by handle. The whole sheet is in memory.
 */
final class Groups implements Creators {
  private final CreatorSheet sheet;
  private final Map<String, List<Entry>> byPerson = new LinkedHashMap<>();
  private final List<List<Entry>> groups = new ArrayList<>();
  private final Map<Entry, PassedOver> copies = new HashMap<>();
  private final Iterator<List<Entry>> rest;
  private final Map<String, Set<String>> idsOfNames = new HashMap<>();
  private final int rows;

  Groups(Sheet source, CreatorSheet sheet) throws Unreadable {
    this.sheet = sheet;
    List<Entry> all = new ArrayList<>();
    try (Sheet.Entries entries = source.entries()) {
      for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
        all.add(entry);
      }
    }
    rows = all.size();
    all.stream().filter(entry -> entry.passedOver().isEmpty()).forEach(this::know);
    all.forEach(this::add);
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
            new PassedOver(
                Rule.COPY,
                Problem.warning(
                    entry.place(sheet.handle),
                    "the same cells as in row " + earlier.row().number(),
                    "each creator once on each platform",
                    "row " + number + " was passed over")));
        groups.add(List.of(entry));
        return;
      }
    }
    own.add(entry);
  }

  /** Notes which ids the creators of one name have. */
  private void know(Entry entry) {
    if (entry.says(sheet.name)) {
      Set<String> ids = idsOfNames.computeIfAbsent(words(entry, sheet.name), k -> new TreeSet<>());
      if (entry.says(sheet.id)) {
        ids.add(words(entry, sheet.id));
      }
    }
  }

  /** What tells one person's rows from another's. */
  private String person(Entry entry) {
    if (entry.says(sheet.id)) {
      return "id " + words(entry, sheet.id);
    }
    if (entry.says(sheet.name)) {
      String name = words(entry, sheet.name);
      Set<String> ids = idsOfNames.getOrDefault(name, Set.of());
      if (ids.size() > 1) {
        entry.reject(
            sheet.id,
            "nothing",
            "a Creator ID, as " + ids.size() + " creators are called " + entry.shown(sheet.name),
            "");
        return "row " + entry.row().number();
      }
      return ids.isEmpty() ? "name " + name : "id " + String.join("", ids);
    }
    return new CreatorRows(sheet, List.of(entry.again()))
        .who()
        .map(signed -> "@" + signed.handle().key())
        .orElse("row " + entry.row().number());
  }

  /** A cell's words, whatever their case and punctuation; as they are where they are only signs. */
  private static String words(Entry entry, Column<String> column) {
    String words = entry.again().text(column);
    String key = Words.key(words);
    return key.isEmpty() ? words : key;
  }

  /** Two persons who would be told apart by nothing in the output cannot both be right. */
  private void oneHandleEach() {
    Map<String, List<Entry>> byHandle = new HashMap<>();
    for (List<Entry> group : byPerson.values()) {
      List<Entry> reading = group.stream().map(Entry::again).toList();
      String handle = new CreatorRows(sheet, reading).who().map(s -> s.handle().key()).orElse("");
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
        "@"
            + handle
            + ", also in row "
            + other.getFirst().row().number()
            + " under another name or id",
        "one name and id for each handle",
        "write them alike, or correct the handle");
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public @Nullable Person next() {
    if (!rest.hasNext()) {
      return null;
    }
    List<Entry> group = rest.next();
    Entry first = group.getFirst();
    return new Person(group, first.passedOver().or(() -> Optional.ofNullable(copies.get(first))));
  }

  @Override
  public void close() {
    // Everything is read already.
  }
}
