package dev.ratewright.earnings;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.RateBook;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * A stream that a creator could have and does not use.
 *
 * @param stream the stream
 * @param readiness whether they could begin today
 * @param missing the conditions that are not met, in words: "10,000 followers, has 8,200"
 * @param unknown what the roster does not say and a condition asks for: "years of age"
 * @param worth what it could earn in a month, or why nobody can say
 */
public record Untapped(
    IncomeStream stream,
    Readiness readiness,
    List<String> missing,
    List<String> unknown,
    Earning worth) {
  public Untapped {
    missing = List.copyOf(missing);
    unknown = List.copyOf(unknown);
  }

  /** How far a creator is from a stream, the nearest first. */
  public enum Readiness {
    /** All conditions are met. */
    READY("Yes"),
    /** The rate book has no condition for it. */
    OPEN("No condition known"),
    /** None speaks against it, and one or more the roster does not answer. */
    UNKNOWN("Unknown"),
    /** A condition is not met. */
    NOT_YET("Not yet");

    private final String words;

    Readiness(String words) {
      this.words = words;
    }

    /** The answer to whether they are ready. */
    public String words() {
      return words;
    }
  }

  private static final Comparator<Untapped> PROMISING =
      Comparator.comparing(Untapped::isValued, Comparator.reverseOrder())
          .thenComparing(Untapped::readiness)
          .thenComparing(Untapped::expected, Comparator.reverseOrder());

  /**
   * The streams that brought a creator nothing in a month, because a condition is not met or
   * because nothing was done: those they are ready for first, of these the one that could earn
   * most, and behind all others those of which nobody can say what they could earn. A stream they
   * use whose amount only lacks a rate or a price is none of them, nor is one that nobody can join.
   *
   * @param statement what the creator earned in the month
   * @param book the rate book it was worked out with
   */
  public static List<Untapped> of(Creator creator, Statement statement, RateBook book) {
    return statement.lines().stream()
        .filter(line -> line.earning() instanceof Earning.None)
        .map(Statement.Line::stream)
        .filter(stream -> !stream.closed())
        .map(stream -> of(stream, creator, statement.month(), book))
        .filter(
            untapped ->
                !untapped.missing().isEmpty()
                    || !Statement.recorded(
                        untapped.stream().measures(), creator, statement.month()))
        .sorted(PROMISING)
        .toList();
  }

  private static Untapped of(IncomeStream stream, Creator creator, YearMonth month, RateBook book) {
    Eligibility eligibility = Eligibility.of(creator, stream.name(), book);
    boolean open = book.limits(stream.name(), creator.identity().country()).isEmpty();
    Rates rates = Rates.of(stream, creator, month, book);
    Earning worth = stream.potential(creator, month, rates);
    return new Untapped(
        stream,
        open ? Readiness.OPEN : eligibility.readiness(),
        eligibility.unmet(),
        eligibility.unknown(),
        worth);
  }

  /** Whether anybody can say what it could earn. */
  public boolean isValued() {
    return worth instanceof Earning.Estimated;
  }

  /** What it could earn in a month; less than nothing where nobody can say, so it ranks last. */
  private BigDecimal expected() {
    return worth instanceof Earning.Estimated estimate
        ? estimate.amount().expected().value()
        : BigDecimal.ONE.negate();
  }
}
