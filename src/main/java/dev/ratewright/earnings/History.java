package dev.ratewright.earnings;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a month compares with those before it, over the twelve months that end with it. A month of
 * which the roster says nothing is unknown, which is not zero.
 *
 * @param period the month reported on
 * @param months those of the twelve months that are known, oldest first
 * @param month from which streams the period's money comes
 * @param twelve from which streams the money of all twelve months comes
 */
public record History(YearMonth period, List<KnownMonth> months, Sources month, Sources twelve) {
  /** Trailing months, the period included; the year to date and the month before lie within. */
  private static final int TRAILING = 12;

  public History {
    months = List.copyOf(months);
  }

  /**
   * From which streams money comes; kinds that are known apart from estimates.
   *
   * @param agreed settled and pending money together
   * @param estimated what is expected
   */
  public record Sources(Mix agreed, Mix estimated) {
    static Sources of(List<KnownMonth> months, RateBook book) {
      Currency currency = book.currency();
      return new Sources(
          Mix.of(months, Kind.AGREED, currency), Mix.of(months, List.of(Kind.EXPECTED), currency));
    }
  }

  /**
   * Asks every stream about the months before a statement's.
   *
   * @param current what the creator earned in the period, worked out with the same rate book
   */
  public static History of(Creator creator, Statement current, RateBook book) {
    YearMonth period = current.month();
    List<KnownMonth> months = new ArrayList<>();
    for (YearMonth month : creator.months()) {
      if (month.equals(period)) {
        months.add(KnownMonth.of(current, book.currency()));
      } else if (month.isBefore(period) && !month.isBefore(first(period))) {
        months.add(KnownMonth.of(Statement.of(creator, month, book), book.currency()));
      }
    }
    List<KnownMonth> last = months.stream().filter(m -> m.month().equals(period)).toList();
    return new History(period, months, Sources.of(last, book), Sources.of(months, book));
  }

  private static YearMonth first(YearMonth period) {
    return period.minusMonths(TRAILING - 1L);
  }

  /** January to the period. */
  public Span yearToDate() {
    return Span.of("year to date", period.withMonth(1), period, months);
  }

  /** The twelve months that end with the period. */
  public Span trailing() {
    return Span.of("twelve months", first(period), period, months);
  }

  /** What all streams brought of a kind in the period; empty where that is not known. */
  public Optional<Named> now(Kind kind) {
    return total(period, kind);
  }

  /** What all streams brought of a kind in the month before; empty where that is not known. */
  public Optional<Named> before(Kind kind) {
    return total(period.minusMonths(1), kind);
  }

  /** How the period compares with the month before. */
  public Change change(Kind kind) {
    Optional<Named> before = before(kind);
    Optional<Named> now = now(kind);
    if (before.isPresent() && now.isPresent()) {
      return Change.Known.between(before.get(), now.get());
    }
    YearMonth missing = now.isEmpty() ? period : period.minusMonths(1);
    return new Change.Unknown(
        known(missing).isPresent()
            ? "nothing " + kind.words() + " in " + missing
            : "the roster says nothing of " + missing);
  }

  private Optional<Named> total(YearMonth month, Kind kind) {
    return known(month).flatMap(known -> known.total(kind));
  }

  private Optional<KnownMonth> known(YearMonth month) {
    return months.stream().filter(known -> known.month().equals(month)).findFirst();
  }
}
