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
 * Instagram, podcasts, newsletters and the like: the amount as stated, else views ÷ 1,000 × RPM.
 * There is no usual RPM for all of these, so without the creator's own there is no estimate.
 */
record OtherChannels() implements IncomeStream {
  private static final Measure INCOME =
      Measure.money("Other income", "income from other channels, as stated", "");
  private static final Measure VIEWS = Measure.count("Other views", "views on other channels", "");
  private static final Measure RPM = Measure.money("Other RPM", "RPM on other channels", "");

  @Override
  public String name() {
    return "Other channels";
  }

  @Override
  public List<Measure> measures() {
    return List.of(INCOME, VIEWS, RPM);
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    Optional<Activity> activity = creator.activity(month);
    Optional<Expr> stated = activity.flatMap(a -> a.get(INCOME));
    if (stated.isPresent()) {
      return Earning.Actual.settled(stated.get());
    }
    Optional<Expr> views = activity.flatMap(a -> a.get(VIEWS));
    if (views.isEmpty()) {
      return new Earning.None("no other channels recorded for " + month);
    }
    return activity
        .flatMap(a -> a.get(RPM))
        .<Earning>map(rpm -> new Earning.Estimated(Mille.worth(views.get(), Band.exactly(rpm)), ""))
        .orElse(new Earning.None("no RPM given for other channels, and none is usual"));
  }
}
