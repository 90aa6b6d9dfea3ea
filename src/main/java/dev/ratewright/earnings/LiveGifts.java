package dev.ratewright.earnings;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Measure;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Gifts that viewers send during a LIVE: diamonds × diamond value. Diamonds already are the
 * creator's own half and are never halved again; where only the coins spent are known, coins ×
 * coin-to-diamond ratio × diamond value.
 */
record LiveGifts() implements IncomeStream {
  private static final Measure DIAMONDS = Measure.count("LIVE diamonds", "diamonds", "12400");
  private static final Measure COINS = Measure.count("LIVE coins", "coins", "");

  @Override
  public String name() {
    return "LIVE gifts";
  }

  @Override
  public List<Measure> measures() {
    return List.of(DIAMONDS, COINS);
  }

  @Override
  public List<String> rates() {
    return List.of("diamond value", "diamonds per coin");
  }

  @Override
  public List<String> bounds() {
    return List.of(Payout.SMALLEST);
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    Optional<Activity> activity = creator.activity(month);
    Optional<Band> diamonds = activity.flatMap(a -> a.get(DIAMONDS)).map(Band::exactly);
    Optional<Band> coins = activity.flatMap(a -> a.get(COINS)).map(Band::exactly);
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
