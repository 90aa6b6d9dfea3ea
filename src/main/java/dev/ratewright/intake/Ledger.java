package dev.ratewright.intake;

import dev.ratewright.domain.Handle;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with several rows for each creator, kept by creator until the creator's own row comes by.
 */
final class Ledger<T> {

  /** How such a sheet is read. */
  interface Lines<T> {
    /** The sheet as a blank roster has it. */
    Form form();

    /** The column that says whose row it is. */
    Column<Handle> handle();

    /** Builds the value of a row, except for its handle. */
    Checked<T> read(Entry entry);

    /**
     * Whether a row that is the same as an earlier one, cell by cell, is looked at with doubt: two
     * payments of one amount are possible, and so is a row pasted twice.
     */
    default boolean doubtsCopies() {
      return false;
    }

    /** What a creator may have only one row for, in words; empty where any number will do. */
    default Optional<String> once(T line) {
      return Optional.empty();
    }
  }

  private static final class Account<T> {
    final Place first;
    final Handle handle;
    int rows;
    final List<T> lines = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final Set<String> seen = new HashSet<>();
    final Map<List<Cell>, Integer> rowsSeen = new HashMap<>();

    Account(Place first, Handle handle) {
      this.first = first;
      this.handle = handle;
    }
  }

  private final Lines<T> lines;
  private final Map<String, Account<T>> accounts = new LinkedHashMap<>();
  private final List<Problem> nobodys = new ArrayList<>();
  private int read;
  private int rejected;
  private final Map<Rule, Integer> rules = new EnumMap<>(Rule.class);

  Ledger(Lines<T> lines) {
    this.lines = lines;
  }

  /** What its rows are. */
  Lines<T> lines() {
    return lines;
  }

  /**
   * Reads a whole sheet.
   *
   * @param purses in which currency its bare amounts are
   */
  void readAll(Sheet sheet, Purses purses) throws Unreadable {
    try (Sheet.Entries entries = sheet.entries()) {
      for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
        read++;
        if (entry.passedOver().isPresent()) {
          PassedOver over = entry.passedOver().get();
          rules.merge(over.rule(), 1, Integer::sum);
          nobodys.add(over.problem());
        } else {
          purses.tell(entry, lines);
          read(entry);
        }
      }
    }
  }

  private void read(Entry entry) {
    Optional<Handle> who = entry.read(lines.handle());
    Checked<T> line = lines.read(entry);
    rejected += line.value().isPresent() ? 0 : 1;
    if (who.isEmpty()) {
      nobodys.addAll(line.problems());
      return;
    }
    Place place = entry.place(lines.handle());
    Account<T> account =
        accounts.computeIfAbsent(who.get().key(), key -> new Account<>(place, who.get()));
    account.rows++;
    account.problems.addAll(line.problems());
    if (line.value().isEmpty()) {
      return;
    }
    Optional<String> again =
        line.value().flatMap(lines::once).filter(words -> !account.seen.add(words));
    if (again.isPresent()) {
      rejected++;
      account.problems.add(twice(place, who.get(), again.get()));
    } else {
      account.lines.add(line.value().get());
      if (lines.doubtsCopies()) {
        copied(entry, account).ifPresent(account.problems::add);
      }
    }
  }

  /** Warns of a row that is the same as an earlier one. */
  private Optional<Problem> copied(Entry entry, Account<T> account) {
    int number = entry.row().number();
    @Nullable Integer earlier = account.rowsSeen.putIfAbsent(entry.row().cells(), number);
    return Optional.ofNullable(earlier)
        .map(
            first ->
                Problem.warning(
                    entry.place(lines.handle()),
                    "the same cells as in row " + first,
                    "each payment once",
                    "both count; delete one, or tell them apart by a note"));
  }

  /** What became of the rows of its sheet, once every creator has claimed theirs. */
  Count count(String sheet) {
    Map<Rule, Integer> over = new EnumMap<>(Rule.class);
    over.putAll(rules);
    int nobodys = accounts.values().stream().mapToInt(a -> a.lines.size()).sum();
    if (nobodys > 0) {
      over.put(Rule.NOBODY, nobodys);
    }
    return new Count(lines.form().sheet(), sheet, read, rejected, over);
  }

  private static Problem twice(Place place, Handle who, String words) {
    return Problem.error(
        place, who + " and " + words + " a second time", "one row for both", "merge the two rows");
  }

  /** Takes out the rows of one creator, and tells the creator's own row what is wrong with them. */
  List<T> claim(Handle handle, Consumer<Problem> creator) {
    Account<T> account = accounts.isEmpty() ? null : accounts.remove(handle.key());
    if (account == null) {
      return List.of();
    }
    account.problems.forEach(creator);
    return account.lines;
  }

  /** What is wrong with rows that no creator has claimed. */
  List<Problem> unclaimed() {
    List<Problem> problems = new ArrayList<>(nobodys);
    accounts.forEach(
        (key, account) -> {
          problems.add(
              Problem.warning(
                  account.first,
                  account.handle.toString(),
                  "a handle of the sheet of creators",
                  account.rows == 1
                      ? "its row belongs to nobody"
                      : "its " + account.rows + " rows belong to nobody"));
          problems.addAll(account.problems);
        });
    return problems;
  }

  /** All values read, of all creators. */
  Iterable<T> all() {
    return () -> accounts.values().stream().flatMap(a -> a.lines.stream()).iterator();
  }
}
