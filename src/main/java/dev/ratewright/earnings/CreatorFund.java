package dev.ratewright.earnings;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The pay of the Creator Fund, which came before Creator Rewards: views ÷ 1,000 × RPM. It counts
 * only in months before the creator moved to Creator Rewards, and never beside them.
 */
record CreatorFund() implements IncomeStream {
  @Override
  public String name() {
    return "Creator Fund";
  }

  @Override
  public boolean closed() {
    return true;
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
    if (!creator.inCreatorFund(month)) {
      return new Earning.None("paid by Creator Rewards instead");
    }
    Optional<Expr> views = creator.activity(month).flatMap(a -> a.get(Activity.VIDEO_VIEWS));
    return views.isEmpty()
        ? new Earning.None("no views recorded for " + month)
        : rates.calculate(
            Optional.empty(),
            rates(),
            bands -> new Earning.Estimated(Mille.worth(views.get(), bands.getFirst()), ""));
  }
}
