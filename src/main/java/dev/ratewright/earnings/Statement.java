package dev.ratewright.earnings;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Income;
import dev.ratewright.domain.RateBook;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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

  /** One stream's line. */
  public record Line(IncomeStream stream, Earning earning) {}

  /** Asks every stream what it brought the creator in the month. */
  public static Statement of(Creator creator, YearMonth month, RateBook book) {
    return new Statement(
        month,
        IncomeStreams.ALL.stream()
            .map(stream -> new Line(stream, earned(stream, creator, month, book)))
            .toList());
  }

  /**
   * What one stream brought: the money that is known where there is any, whatever the conditions;
   * nothing where a condition is not met; else what the stream itself works out.
   */
  static Earning earned(IncomeStream stream, Creator creator, YearMonth month, RateBook book) {
    List<Income> known = creator.incomes(stream.name(), month);
    if (!known.isEmpty()) {
      return Earning.Actual.of(known);
    }
    Eligibility eligibility = Eligibility.of(creator, stream.name(), book);
    if (eligibility.reason().isPresent()) {
      return eligibility.reason().get();
    }
    Rates rates = new Rates(stream.name(), creator.identity().niche(), month, book);
    return eligibility.cautioned(stream.worked(creator, month, rates));
  }

  /** All money that has come, in US dollars. */
  public Expr settled() {
    return total(Earning.Actual::settled);
  }

  /** All money that is owed, in US dollars. */
  public Expr pending() {
    return total(Earning.Actual::pending);
  }

  /** The estimates of all streams that are worked out, in US dollars. */
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
