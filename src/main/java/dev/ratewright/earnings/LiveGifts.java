package dev.ratewright.earnings;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.RateBook;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Gifts that viewers send during a LIVE: diamonds × diamond value. Diamonds already are the
 * creator's own half and are never halved again; where only the coins spent are known, coins ×
 * coin-to-diamond ratio × diamond value.
 */
record LiveGifts() implements IncomeStream {

  @Override
  public String name() {
    return "LIVE gifts";
  }

  @Override
  public List<String> rates() {
    return List.of("diamond value", "diamonds per coin");
  }

  @Override
  public Earning earned(Creator creator, YearMonth month, RateBook book) {
    Eligibility eligibility = Eligibility.of(creator, name(), book);
    if (eligibility.reason().isPresent()) {
      return eligibility.reason().get();
    }
    Optional<Activity> activity = creator.activity(month);
    Optional<Input> diamonds = activity.flatMap(Activity::diamonds);
    Optional<Input> coins = activity.flatMap(Activity::coins);
    if (diamonds.isEmpty() && coins.isEmpty()) {
      return new Earning.None("no gifts recorded for " + month);
    }
    return new Rates(this, month, book)
        .apply(
            rates -> {
              Band received =
                  diamonds
                      .<Band>map(Band::exactly)
                      .orElseGet(() -> Band.exactly(coins.orElseThrow()).times(rates.get(1)));
              return new Earning.Estimated(
                  received.times(rates.get(0)).map(Expr.Rounded::new), eligibility.caution());
            });
  }
}
