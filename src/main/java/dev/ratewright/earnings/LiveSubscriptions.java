package dev.ratewright.earnings;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Monthly subscriptions to a creator's LIVE: subscribers × price × (1 − store fee) × share. The
 * price is the creator's own where the roster gives it, else the rate book's.
 */
record LiveSubscriptions() implements IncomeStream {
  private static final Expr WHOLE = new Expr.Constant(BigDecimal.ONE);

  @Override
  public String name() {
    return "LIVE subscriptions";
  }

  @Override
  public boolean agreed() {
    return false;
  }

  @Override
  public List<String> rates() {
    return List.of("price", "store fee", "share");
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, List<Band> rates) {
    Optional<Activity> activity = creator.activity(month);
    Optional<Input> subscribers = activity.flatMap(Activity::subscribers);
    if (subscribers.isEmpty()) {
      return new Earning.None("no subscribers recorded for " + month);
    }
    Band price =
        activity.flatMap(Activity::subscriptionPrice).<Band>map(Band::exactly).orElse(rates.get(0));
    Band fee = rates.get(1);
    // The higher the fee the lower the income, so the band of what is left turns round.
    Band left = new Band(after(fee.high()), after(fee.expected()), after(fee.low()));
    Band paid = Band.exactly(subscribers.get()).times(price).times(left).times(rates.get(2));
    return new Earning.Estimated(paid.map(Expr.Rounded::new), "");
  }

  private static Expr after(Expr fee) {
    return new Expr.Difference(WHOLE, fee);
  }
}
