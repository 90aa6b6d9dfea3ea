package dev.ratewright.earnings;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Income;
import dev.ratewright.domain.Measure;
import dev.ratewright.domain.RateBook;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a creator earns in one month, a line per stream. Settled, pending and estimated money stay
 * three figures.
 *
 * @param month the month
 * @param lines one for each stream, in the order of {@link IncomeStreams#ALL}
 */
public record Statement(YearMonth month, List<Line> lines) {
  public Statement {
    lines = List.copyOf(lines);
  }

  /**
   * One stream's line.
   *
   * @param earning what it brought the creator: of brand deals what is left to them, of all others
   *     what the platform pays, before the agency takes its part
   * @param commission the agency's part; empty where it takes none. Internal, never shown to a
   *     brand
   */
  public record Line(IncomeStream stream, Earning earning, Optional<Commission> commission) {}

  /** Asks every stream what it brought the creator in the month. */
  public static Statement of(Creator creator, YearMonth month, RateBook book) {
    return new Statement(
        month,
        IncomeStreams.ALL.stream().map(stream -> line(stream, creator, month, book)).toList());
  }

  private static Line line(IncomeStream stream, Creator creator, YearMonth month, RateBook book) {
    Earning earning = earned(stream, creator, month, book);
    Optional<Commission> commission =
        earning instanceof Earning.Actual money
            ? stream.commission(creator, month, money, Rates.of(stream, creator, month, book))
            : Optional.empty();
    return new Line(stream, earning, commission);
  }

  /**
   * What one stream brought: the money that is known where there is any, whatever the conditions;
   * else what the stream itself works out, in the light of its conditions.
   */
  static Earning earned(IncomeStream stream, Creator creator, YearMonth month, RateBook book) {
    List<Income> known = creator.incomes(stream.name(), month);
    if (!known.isEmpty()) {
      return Earning.Actual.of(known);
    }
    Eligibility eligibility = Eligibility.of(creator, stream.name(), book);
    Rates rates = Rates.of(stream, creator, month, book);
    boolean proved = recorded(stream.proofs(), creator, month);
    return Payout.of(eligibility.judge(stream.worked(creator, month, rates), proved), rates);
  }

  /** Whether the roster has any of these figures for a month. */
  static boolean recorded(List<Measure> measures, Creator creator, YearMonth month) {
    return creator
        .activity(month)
        .filter(activity -> measures.stream().anyMatch(m -> activity.get(m).isPresent()))
        .isPresent();
  }

  /** All money that has come, in the agency's currency. */
  public Expr settled() {
    return total(Earning.Actual::settled);
  }

  /** All money that is owed, in the agency's currency. */
  public Expr pending() {
    return total(Earning.Actual::pending);
  }

  /** The estimates of all streams that are worked out, in the agency's currency. */
  public Band estimated() {
    List<Band> bands = new ArrayList<>();
    for (Line line : lines) {
      if (line.earning() instanceof Earning.Estimated estimate) {
        bands.add(estimate.amount());
      }
    }
    return Band.sum(bands);
  }

  private Expr total(Function<Earning.Actual, Expr> part) {
    List<Expr> parts = new ArrayList<>();
    for (Line line : lines) {
      if (line.earning() instanceof Earning.Actual agreed) {
        parts.add(part.apply(agreed));
      }
    }
    return new Expr.Sum(parts);
  }
}
