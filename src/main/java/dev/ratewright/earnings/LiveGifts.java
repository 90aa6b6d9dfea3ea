package dev.ratewright.earnings;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
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
  public boolean agreed() {
    return false;
  }

  @Override
  public List<String> rates() {
    return List.of("diamond value", "diamonds per coin");
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, List<Band> rates) {
    Optional<Activity> activity = creator.activity(month);
    Optional<Band> diamonds = activity.flatMap(Activity::diamonds).map(Band::exactly);
    Optional<Band> coins = activity.flatMap(Activity::coins).map(Band::exactly);
    return diamonds
        .or(() -> coins.map(spent -> spent.times(rates.get(1))))
        .map(received -> received.times(rates.get(0)).map(Expr.Rounded::new))
        .<Earning>map(amount -> new Earning.Estimated(amount, ""))
        .orElseGet(() -> new Earning.None("no gifts recorded for " + month));
  }
}
