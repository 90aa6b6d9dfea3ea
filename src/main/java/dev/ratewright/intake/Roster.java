package dev.ratewright.intake;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.RateBook;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.io.Closeable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agency's roster: the creators one after the other, each with its months and deals. The sheets
 * of months and deals are read first and kept; the creators themselves are never all in memory.
 */
public final class Roster implements Closeable {
  private final CreatorSheet creators;
  private final Sheet sheet;
  private final Repeats repeats;
  private final Ledger<Activity> activity = new Ledger<>();
  private final Ledger<Deal> deals = new Ledger<>();
  private final List<String> read = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();
  private Optional<YearMonth> newestMonth = Optional.empty();

  private Roster(CreatorSheet creators, Sheet sheet, Repeats repeats) {
    this.creators = creators;
    this.sheet = sheet;
    this.repeats = repeats;
  }

  /** The blank sheets of a roster, in the order of its tabs. */
  public static List<Form> forms(RateBook rates) {
    return List.of(
        new CreatorSheet(rates.niches()).form(),
        new ActivitySheet().form(),
        new DealSheet().form());
  }

  /**
   * Opens a roster.
   *
   * @param book the open file, which the roster does not close
   * @param rates the rate book, whose niches the creators may have
   * @return the roster, with warnings about sheets that nothing reads; or why none of its creators
   *     can be read
   * @throws Unreadable if the file is damaged
   */
  public static Checked<Roster> open(Book book, RateBook rates) throws Unreadable {
    CreatorSheet creators = new CreatorSheet(rates.niches());
    List<Problem> problems = new ArrayList<>();
    List<String> called = book.sheets().stream().filter(creators.form()::isCalled).toList();
    if (called.size() > 1) {
      return Checked.failed(
          List.of(
              Problem.error(
                  Place.ofFile(book.name()),
                  "the sheets " + String.join(" and ", called),
                  "one sheet Creators",
                  "put all creators into one of them")));
    }
    // A roster of one sheet may call it anything.
    String name = called.isEmpty() ? book.sheets().getFirst() : called.getFirst();
    Repeats repeats = Repeats.find(book, name, creators);
    Sheet sheet = Sheet.open(book, name, creators.form().columns(), problems);
    if (sheet == null) {
      return Checked.failed(problems);
    }
    if (repeats.rows() == 0) {
      problems.add(
          Problem.error(
              Place.ofSheet(book.name(), name),
              "no rows below the headings",
              "at least one creator",
              ""));
    }
    Roster roster = new Roster(creators, sheet, repeats);
    List<Problem> warnings = new ArrayList<>();
    try {
      roster.note(name, sheet);
      roster.readAll(book, name, new ActivitySheet(), roster.activity, problems);
      roster.readAll(book, name, new DealSheet(), roster.deals, problems);
      // The form that asks for most comes first.
      Unread unread = Unread.of(book, roster.read, forms(rates).reversed());
      roster.unknown.addAll(unread.names());
      warnings.addAll(unread.warnings());
    } catch (Unreadable damaged) {
      roster.close();
      throw damaged;
    }
    if (!problems.isEmpty()) {
      roster.close();
      return Checked.failed(problems);
    }
    roster.newestMonth = newest(roster.activity);
    return Checked.of(roster, warnings);
  }

  private <T> void readAll(
      Book book, String taken, Ledger.Lines<T> lines, Ledger<T> into, List<Problem> problems)
      throws Unreadable {
    for (String name : book.sheets()) {
      if (lines.form().isCalled(name) && !name.equals(taken)) {
        try (Sheet found = Sheet.open(book, name, lines.form().columns(), problems)) {
          if (found != null) {
            note(name, found);
            into.readAll(found, lines);
          }
        }
      }
    }
  }

  private void note(String name, Sheet found) {
    read.add(name);
    found.unknownHeadings().forEach(heading -> unknown.add(name + " › " + heading));
  }

  private static Optional<YearMonth> newest(Ledger<Activity> activity) {
    Optional<YearMonth> newest = Optional.empty();
    for (Activity line : activity.all()) {
      if (newest.isEmpty() || line.month().isAfter(newest.get())) {
        newest = Optional.of(line.month());
      }
    }
    return newest;
  }

  /** The newest month of the sheet of months; empty where there is none. */
  public Optional<YearMonth> newestMonth() {
    return newestMonth;
  }

  /**
   * The next row of the sheet of creators; null after the last.
   *
   * @throws Unreadable if the file is damaged here
   */
  public @Nullable Listing next() throws Unreadable {
    Entry entry = sheet.next();
    if (entry == null) {
      return null;
    }
    int row = entry.row().number();
    Optional<Problem> copy = repeats.copy(row);
    if (copy.isPresent()) {
      return new Listing("", Optional.empty(), true, List.of(copy.get()));
    }
    repeats.conflict(row).ifPresent(entry::add);
    return creators.read(entry, activity, deals);
  }

  /** After the last creator: what is wrong with rows that belong to nobody. */
  public List<Problem> unclaimed() {
    List<Problem> problems = new ArrayList<>(activity.unclaimed());
    problems.addAll(deals.unclaimed());
    return problems;
  }

  /** What of the file means nothing to the program: columns as sheet › heading, and sheets. */
  public List<String> unknownHeadings() {
    return List.copyOf(unknown);
  }

  @Override
  public void close() {
    sheet.close();
  }
}
