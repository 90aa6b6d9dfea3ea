package dev.ratewright.earnings;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Measure;
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
  private static final Measure QUALIFIED =
      Measure.count("Qualified views", "qualified views", "180000").within(Activity.VIDEO_VIEWS);
  private static final Measure SPONSORED =
      Measure.count("Sponsored views", "sponsored views", "22000")
          .within(QUALIFIED, Activity.VIDEO_VIEWS);

  private static final String ALL_VIEWS = "only all views known, so it may be too high";

  @Override
  public String name() {
    return "Creator Rewards";
  }

  @Override
  public List<Measure> measures() {
    return List.of(QUALIFIED, SPONSORED);
  }

  /**
   * Qualified views too are only views: the platform pays for them only who meets its conditions.
   */
  @Override
  public List<Measure> proofs() {
    return List.of();
  }

  @Override
  public List<String> rates() {
    return List.of("RPM");
  }

  @Override
  public List<String> bounds() {
    return List.of(Payout.SMALLEST);
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    if (creator.inCreatorFund(month)) {
      return new Earning.None("paid by the Creator Fund instead");
    }
    return paid(creator, month, rates).orElse(new Earning.None("no views recorded for " + month));
  }

  /** Where the month has no views, those of the last 30 days stand in for them. */
  @Override
  public Earning potential(Creator creator, YearMonth month, Rates rates) {
    Optional<Earning> paid = paid(creator, month, rates);
    Optional<Input> recent = creator.audience().viewsLast30Days();
    if (paid.isPresent() || recent.isEmpty()) {
      return paid.orElse(new Earning.None("no views known"));
    }
    return rates.calculate(
        Optional.empty(),
        rates(),
        band -> new Earning.Estimated(Mille.worth(recent.get(), band.getFirst()), ALL_VIEWS));
  }

  private Optional<Earning> paid(Creator creator, YearMonth month, Rates rates) {
    Optional<Activity> activity = creator.activity(month);
    Optional<Expr> qualified = activity.flatMap(a -> a.get(QUALIFIED));
    Optional<Expr> base = qualified.or(() -> activity.flatMap(a -> a.get(Activity.VIDEO_VIEWS)));
    if (base.isEmpty()) {
      return Optional.empty();
    }
    Expr paid =
        activity
            .flatMap(a -> a.get(SPONSORED))
            .<Expr>map(sponsored -> new Expr.Difference(base.get(), sponsored))
            .orElse(base.get());
    String caution = qualified.isPresent() ? "" : ALL_VIEWS;
    return Optional.of(
        rates.calculate(
            Optional.empty(),
            rates(),
            band -> new Earning.Estimated(Mille.worth(paid, band.getFirst()), caution)));
  }
}
