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
 * Commission on what others sell through a creator: sales × commission − commission taken back for
 * refunds. The commission is the creator's own where the roster gives it, else that of their niche
 * in the rate book. The platform's referral fee is the seller's and never subtracted here.
 *
 * @param sales what the commission is counted on
 * @param rate the creator's own commission
 * @param refunded commission taken back in the month
 */
record AffiliateSales(Measure sales, Measure rate, Measure refunded) {
  /** The stream whose commissions the rate book keeps for all three that work so. */
  private static final String SHOP = "Shop affiliate";

  static final String COMMISSION = "commission";

  List<Measure> measures() {
    return List.of(sales, rate, refunded);
  }

  /** What they come to; a month with more taken back than earned is negative. */
  Earning earned(Creator creator, YearMonth month, Rates rates) {
    Optional<Activity> activity = creator.activity(month);
    Optional<Expr> sold = activity.flatMap(a -> a.get(sales));
    Optional<Expr> back = activity.flatMap(a -> a.get(refunded));
    if (sold.isEmpty()) {
      return back.<Earning>map(b -> new Earning.Estimated(Band.exactly(taken(b)), ""))
          .orElse(new Earning.None("no " + sales.name() + " recorded for " + month));
    }
    Optional<Band> own = activity.flatMap(a -> a.get(rate)).map(Band::exactly);
    return rates
        .of(SHOP)
        .calculate(
            own,
            List.of(COMMISSION),
            bands ->
                new Earning.Estimated(
                    Band.exactly(sold.get())
                        .times(bands.getFirst())
                        .map(earned -> new Expr.Rounded(less(earned, back))),
                    ""));
  }

  private static Expr less(Expr earned, Optional<Expr> back) {
    return back.<Expr>map(b -> new Expr.Difference(earned, b)).orElse(earned);
  }

  private static Expr taken(Expr back) {
    return new Expr.Rounded(new Expr.Difference(new Expr.Sum(List.of()), back));
  }
}
