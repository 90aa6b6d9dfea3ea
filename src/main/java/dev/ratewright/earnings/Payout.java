package dev.ratewright.earnings;

import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Unit;
import java.math.RoundingMode;

/** What a platform pays out only once enough of it has come together. */
final class Payout {
  /** The name of the rate that says from what amount on. */
  static final String SMALLEST = "smallest payout";

  private Payout() {}

  /** An earning with a word of caution where a platform would keep it for now. */
  static Earning of(Earning earning, Rates rates) {
    if (!(earning instanceof Earning.Estimated estimate)) {
      return earning;
    }
    Expr expected = estimate.amount().expected();
    Currency currency = rates.book().currency();
    return rates
        .find(SMALLEST)
        .map(smallest -> smallest.expected().value())
        .filter(least -> expected.value().signum() > 0 && expected.value().compareTo(least) < 0)
        .map(least -> least.setScale(2, RoundingMode.HALF_UP))
        .map(least -> "below the smallest payout of " + currency.text(Unit.MONEY, least))
        .<Earning>map(estimate::warned)
        .orElse(earning);
  }
}
