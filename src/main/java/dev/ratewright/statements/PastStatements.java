package dev.ratewright.statements;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import dev.ratewright.earnings.Earning;
import dev.ratewright.earnings.IncomeStreams;
import dev.ratewright.earnings.Statement;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the reports of earlier periods said of the creators, each of its own month. Their amounts
 * are kept packed, and become statements for one creator at a time.
 */
public final class PastStatements {
  /** What a creator takes beside the amounts: key, map entry, array. */
  private static final int BESIDE = 144;

  private static final Earning NOTHING = new Earning.None("nothing in the report of the month");

  private final YearMonth period;
  private final Currency currency;
  private final Map<String, byte[]> creators = new HashMap<>();
  private long room;

  /**
   * None yet.
   *
   * @param period the month that a report is made of
   * @param currency that of the report; a list in another is not used
   * @param room how many bytes of memory they may take
   */
  public PastStatements(YearMonth period, Currency currency, long room) {
    this.currency = currency;
    this.period = period;
    this.room = room;
  }

  /** The name a month's list goes by in problems and among inputs. */
  public static String nameOf(YearMonth month) {
    return month + "/internal/" + StatementList.FILE;
  }

  /**
   * Adds the list of a report.
   *
   * @param month the report's month, before the period
   * @throws Unreadable with the warning, if anything in the list is not as a report writes it or it
   *     needs more memory than there is; then nothing of it is added
   */
  public void add(YearMonth month, Path file) throws Unreadable {
    int monthsAgo = (int) month.until(period, ChronoUnit.MONTHS);
    Map<String, byte[]> added = new StatementReader(month, monthsAgo, currency, room).read(file);
    added.forEach(
        (key, packed) -> {
          byte[] before = creators.get(key);
          room -= before == null ? cost(key, packed) : packed.length;
          creators.put(key, before == null ? packed : joined(before, packed));
        });
  }

  /** The warning that an earlier report's list is left out. */
  public static Problem notUsed(YearMonth month, Place place, String found, String expected) {
    return Problem.warning(
        place, found, expected, "the list is not used; make the report of " + month + " again");
  }

  /** How many bytes a creator's first month takes, more or less. */
  static int cost(String key, byte[] packed) {
    return BESIDE + key.length() + packed.length;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /** A creator's statements, in the order the lists were added in. */
  public List<Statement> of(Handle handle) {
    List<Statement> statements = new ArrayList<>();
    Packed.Reader packed = new Packed.Reader(creators.getOrDefault(handle.key(), new byte[0]));
    while (packed.hasMonth()) {
      statements.add(statement(period.minusMonths(packed.number()), packed.number(), packed));
    }
    return statements;
  }

  private Statement statement(YearMonth month, int firstRow, Packed.Reader packed) {
    Earning[] earnings = new Earning[IncomeStreams.ALL.size()];
    Arrays.fill(earnings, NOTHING);
    int row = firstRow;
    for (int stream = packed.stream(); stream >= 0; stream = packed.stream()) {
      earnings[stream] = earning(month, row++, packed.cents());
    }
    List<Statement.Line> lines = new ArrayList<>();
    for (int i = 0; i < earnings.length; i++) {
      lines.add(new Statement.Line(IncomeStreams.ALL.get(i), earnings[i], Optional.empty()));
    }
    return new Statement(month, lines);
  }

  private Earning earning(YearMonth month, int row, long[] cents) {
    int first = StatementList.FIRST_AMOUNT;
    if (cents.length == Packed.KNOWN) {
      return new Earning.Actual(
          amount(month, row, first, cents[0]), amount(month, row, first + 1, cents[1]));
    }
    first += Packed.KNOWN;
    return new Earning.Estimated(
        new Band(
            amount(month, row, first, cents[0]),
            amount(month, row, first + 1, cents[1]),
            amount(month, row, first + 2, cents[2])),
        "");
  }

  private Expr amount(YearMonth month, int row, int column, long cents) {
    Place place = Place.ofFile(nameOf(month)).cell(column, row, StatementList.HEADINGS.get(column));
    BigDecimal amount = BigDecimal.valueOf(cents, 2);
    return new Input("in the report of " + month, amount, Unit.MONEY, place, currency);
  }
}
