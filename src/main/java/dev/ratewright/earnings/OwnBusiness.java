package dev.ratewright.earnings;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Measure;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A creator's own products, courses and services: revenue − cost, as stated. */
record OwnBusiness() implements IncomeStream {
  private static final Measure REVENUE =
      Measure.money("Business revenue", "revenue of their own business", "");
  private static final Measure COST =
      Measure.money("Business cost", "cost of their own business", "");

  @Override
  public String name() {
    return "Own business";
  }

  @Override
  public List<Measure> measures() {
    return List.of(REVENUE, COST);
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    Optional<Activity> activity = creator.activity(month);
    Optional<Expr> revenue = activity.flatMap(a -> a.get(REVENUE));
    Optional<Expr> cost = activity.flatMap(a -> a.get(COST));
    if (revenue.isEmpty()) {
      return new Earning.None(
          cost.isEmpty()
              ? "no business of their own recorded for " + month
              : "a cost and no revenue of their own business in " + month);
    }
    return Earning.Actual.settled(
        cost.<Expr>map(c -> new Expr.Difference(revenue.get(), c)).orElse(revenue.get()));
  }
}
