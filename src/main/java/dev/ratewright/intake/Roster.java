package dev.ratewright.intake;

import dev.ratewright.domain.Niche;
import dev.ratewright.domain.RateBook;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.io.Closeable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agency's roster: the creators one after the other, each with what its other sheets say of
 * them. Those sheets are read first and kept; the creators themselves are never all in memory,
 * unless there is a row for each platform.
 */
public final class Roster implements Closeable {
  private final Creators creators;
  private final Survey survey;
  private final Accounts accounts;
  private final Optional<YearMonth> newestMonth;

  private Roster(Creators creators, Survey survey) {
    this.creators = creators;
    this.survey = survey;
    this.accounts = survey.accounts();
    this.newestMonth = accounts.newestMonth();
  }

  /** The blank sheets of a roster, in the order of its tabs. */
  public static List<Form> forms(RateBook rates) {
    return forms(rates.niches());
  }

  private static List<Form> forms(List<Niche> niches) {
    return Stream.concat(
            Stream.of(new CreatorSheet(niches).form()),
            new Accounts(Till.DOLLARS).all().stream().map(ledger -> ledger.lines().form()))
        .toList();
  }

  /** The names of those sheets. */
  static List<String> sheets() {
    return forms(List.of()).stream().map(Form::sheet).toList();
  }

  /** Opens a roster of which its owner said nothing. */
  public static Checked<Roster> open(Book book, RateBook rates) throws Unreadable {
    return open(book, rates, Mapping.NONE, Rules.USUAL);
  }

  /**
   * Opens a roster.
   *
   * @param book the open file, which the roster does not close
   * @param rates the rate book, whose niches the creators may have
   * @param mapping what its owner said of its sheets and columns
   * @param rules what is done with hidden and commented rows
   * @return the roster, with warnings about sheets that nothing reads and notes on what was settled
   *     without asking; or why none of its creators can be read
   * @throws Unreadable if the file is damaged
   */
  public static Checked<Roster> open(Book book, RateBook rates, Mapping mapping, Rules rules)
      throws Unreadable {
    Survey survey = Survey.of(book, rates, mapping, rules);
    List<Problem> problems = new ArrayList<>(survey.problems());
    @Nullable Creators creators = null;
    if (survey.serves()) {
      creators = survey.creators();
      if (creators.rows() == 0) {
        problems.add(
            Problem.error(
                Place.ofSheet(book.name(), survey.creatorSheet()),
                "no rows below the headings",
                "at least one creator",
                ""));
      }
    }
    if (creators == null
        || problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      if (creators != null) {
        creators.close();
      }
      return Checked.failed(problems);
    }
    survey.readAccounts();
    return Checked.of(new Roster(creators, survey), problems);
  }

  /** The newest month of any creator's activity, else income; empty where none is known. */
  public Optional<YearMonth> newestMonth() {
    return newestMonth;
  }

  /**
   * The next creator, or row of the sheet of creators that is none; null after the last.
   *
   * @param month the month they are priced for
   * @throws Unreadable if the file is damaged here
   */
  public @Nullable Listing next(YearMonth month) throws Unreadable {
    Person person = creators.next();
    return person == null ? null : survey.listing(person, Optional.of(month));
  }

  /** After the last creator: what is wrong with rows that belong to nobody. */
  public List<Problem> unclaimed() {
    return accounts.unclaimed();
  }

  /** How it was understood. */
  public Layout layout() {
    return survey.layout();
  }

  /** After the last creator: what became of the rows of its sheets, except that of the creators. */
  public List<Count> counts() {
    return survey.counts();
  }

  @Override
  public void close() {
    creators.close();
  }
}
