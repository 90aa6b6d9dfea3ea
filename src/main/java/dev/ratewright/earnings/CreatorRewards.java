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
 * The platform's pay for original videos over a minute, once the Creativity Program: qualified
 * views ÷ 1,000 × RPM. Sponsored videos earn nothing, so their views leave the base.
 *
 * <p>Where the roster counts only all views, those are the base and the estimate says that it may
 * be too high.
 */
record CreatorRewards() implements IncomeStream {
  private static final Expr THOUSAND = new Expr.Constant(BigDecimal.valueOf(1000));

  @Override
  public String name() {
    return "Creator Rewards";
  }

  @Override
  public List<String> conditional() {
    return List.of(name());
  }

  @Override
  public List<String> rates() {
    return List.of("RPM");
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    Optional<Activity> activity = creator.activity(month);
    Optional<Input> qualified = activity.flatMap(Activity::qualifiedViews);
    Optional<Input> base = qualified.or(() -> activity.flatMap(Activity::videoViews));
    if (base.isEmpty()) {
      return new Earning.None("no views recorded for " + month);
    }
    Expr paid =
        activity
            .flatMap(Activity::sponsoredViews)
            .<Expr>map(sponsored -> new Expr.Difference(base.get(), sponsored))
            .orElse(base.get());
    Band thousands = Band.exactly(new Expr.Quotient(paid, THOUSAND));
    String caution = qualified.isPresent() ? "" : "only all views known, so it may be too high";
    return rates.calculate(
        Optional.empty(),
        rates(),
        band ->
            new Earning.Estimated(
                thousands.times(band.getFirst()).map(Expr.Rounded::new), caution));
  }
}
