package dev.ratewright.pricing;

import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Tier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What one in-feed video costs at an audience: the tier table, interpolated on log(followers) and
 * log(rate), so that a creator who passes a tier's edge does not jump in price. Below the table it
 * is the rate of its lowest edge; above its last edge the slope of the tier before goes on.
 */
final class BaseRate {
  private BaseRate() {}

  /** The base rate at an audience, rounded to the cent. */
  static Named at(Named audience, RateBook book) {
    List<Tier> priced = book.tiers().stream().filter(t -> t.rates().isPresent()).toList();
    Tier tier = holding(audience.value(), priced);
    return Named.money(
        "base rate", book.currency(), new Expr.Rounded(within(tier, audience, priced, book)));
  }

  private static Tier holding(BigDecimal audience, List<Tier> priced) {
    return priced.stream().filter(t -> t.holds(audience)).findFirst().orElse(priced.getFirst());
  }

  private static Expr within(Tier tier, Named audience, List<Tier> priced, RateBook book) {
    Expr lower = book.own(tier.rates().orElseThrow().lower());
    if (audience.value().compareTo(tier.from().value()) <= 0) {
      return lower;
    }
    Tier slope = tier.to().isPresent() ? tier : priced.get(priced.indexOf(tier) - 1);
    Expr size = new Expr.Quotient(audience, tier.from());
    return new Expr.Product(List.of(lower, new Expr.Power(size, exponent(slope))));
  }

  /** How fast the rate grows with the audience within a tier: its slope on two logarithms. */
  private static Expr exponent(Tier tier) {
    Tier.Rates rates = tier.rates().orElseThrow();
    Optional<Input> upper = rates.upper();
    Expr rise = new Expr.Log(new Expr.Quotient(upper.orElseThrow(), rates.lower()));
    Expr run = new Expr.Log(new Expr.Quotient(tier.to().orElseThrow(), tier.from()));
    return new Expr.Quotient(rise, run);
  }
}
