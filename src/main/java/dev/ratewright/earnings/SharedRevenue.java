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
 * Advertising whose revenue a platform shares: the gross revenue × the creator's share where it is
 * known, else views ÷ 1,000 × RPM, which is after the platform's cut.
 *
 * @param views how often the videos were seen
 * @param gross the revenue before the platform's cut
 */
record SharedRevenue(Measure views, Measure gross) {
  static final List<String> RATES = List.of("RPM", "share");

  List<Measure> measures() {
    return List.of(views, gross);
  }

  /** Of the two, only revenue shows that anything was paid. */
  List<Measure> proofs() {
    return List.of(gross);
  }

  Earning earned(Creator creator, YearMonth month, Rates rates) {
    Optional<Activity> activity = creator.activity(month);
    Optional<Expr> revenue = activity.flatMap(a -> a.get(gross));
    Optional<Expr> seen = activity.flatMap(a -> a.get(views));
    if (revenue.isPresent()) {
      return rates.calculate(
          Optional.empty(),
          List.of("share"),
          bands ->
              new Earning.Estimated(
                  Band.exactly(revenue.get()).times(bands.getFirst()).map(Expr.Rounded::new), ""));
    }
    return seen.isEmpty()
        ? new Earning.None("no " + views.name() + " recorded for " + month)
        : rates.calculate(
            Optional.empty(),
            List.of("RPM"),
            bands -> new Earning.Estimated(Mille.worth(seen.get(), bands.getFirst()), ""));
  }
}
