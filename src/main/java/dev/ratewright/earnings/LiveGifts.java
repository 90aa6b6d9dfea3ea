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
  public List<String> conditional() {
    return List.of(name());
  }

  @Override
  public List<String> rates() {
    return List.of("diamond value", "diamonds per coin");
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    Optional<Activity> activity = creator.activity(month);
    Optional<Band> diamonds = activity.flatMap(Activity::diamonds).map(Band::exactly);
    Optional<Band> coins = activity.flatMap(Activity::coins).map(Band::exactly);
    if (diamonds.isPresent()) {
      return rates.calculate(
          Optional.empty(),
          List.of("diamond value"),
          bands -> estimated(diamonds.get().times(bands.getFirst())));
    }
    return coins.isEmpty()
        ? new Earning.None("no gifts recorded for " + month)
        : rates.calculate(
            Optional.empty(),
            List.of("diamonds per coin", "diamond value"),
            bands -> estimated(coins.get().times(bands.get(0)).times(bands.get(1))));
  }

  private static Earning estimated(Band dollars) {
    return new Earning.Estimated(dollars.map(Expr.Rounded::new), "");
  }
}
