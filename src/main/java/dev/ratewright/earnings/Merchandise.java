package dev.ratewright.earnings;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Measure;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Things sold under the creator's name: units × (price − cost − shipping − fees), each per unit.
 * Where the cost of a unit is not known, units × price × the usual margin.
 */
record Merchandise() implements IncomeStream {
  private static final Measure UNITS = Measure.count("Merch units", "units sold", "40");
  private static final Measure PRICE = Measure.money("Merch price", "price of a unit", "28");
  private static final Measure COST = Measure.money("Merch unit cost", "cost of a unit", "");
  private static final Measure SHIPPING =
      Measure.money("Merch unit shipping", "shipping of a unit", "");
  private static final Measure FEES = Measure.money("Merch unit fees", "fees on a unit", "");
  private static final Expr MONTHS = new Expr.Constant(BigDecimal.valueOf(12));

  @Override
  public String name() {
    return "Merchandise";
  }

  @Override
  public List<Measure> measures() {
    return List.of(UNITS, PRICE, COST, SHIPPING, FEES);
  }

  @Override
  public List<String> rates() {
    return List.of("margin");
  }

  @Override
  public List<String> funnel() {
    return List.of("price", "share of followers who buy in a year");
  }

  @Override
  public Earning potential(Creator creator, YearMonth month, Rates rates) {
    Optional<Band> price = creator.activity(month).flatMap(a -> a.get(PRICE)).map(Band::exactly);
    return rates.calculate(
        price,
        Stream.concat(funnel().stream(), rates().stream()).toList(),
        bands ->
            new Earning.Estimated(
                Funnel.followers(creator)
                    .times(bands.get(1))
                    .times(bands.get(0))
                    .times(bands.get(2))
                    // Last of all: a third of a unit would be cut off before the cent is rounded.
                    .map(year -> new Expr.Rounded(new Expr.Quotient(year, MONTHS))),
                ""));
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    Optional<Activity> activity = creator.activity(month);
    Optional<Expr> units = activity.flatMap(a -> a.get(UNITS));
    Optional<Expr> price = activity.flatMap(a -> a.get(PRICE));
    if (activity.isEmpty() || units.isEmpty()) {
      return new Earning.None("no merchandise recorded for " + month);
    }
    if (price.isEmpty()) {
      return new Earning.None(
          "no price given for the " + Unit.COUNT.text(units.get().value()) + " units sold");
    }
    if (activity.get().get(COST).isPresent()) {
      List<Expr> costs =
          Stream.of(COST, SHIPPING, FEES).flatMap(m -> activity.get().get(m).stream()).toList();
      Expr left = new Expr.Difference(price.get(), new Expr.Sum(costs));
      Expr amount = new Expr.Rounded(new Expr.Product(List.of(units.get(), left)));
      return new Earning.Estimated(Band.exactly(amount), "");
    }
    return rates.calculate(
        Optional.empty(),
        rates(),
        bands ->
            new Earning.Estimated(
                Band.exactly(units.get())
                    .times(Band.exactly(price.get()))
                    .times(bands.getFirst())
                    .map(Expr.Rounded::new),
                "cost of a unit not given, so the usual margin is taken"));
  }
}
