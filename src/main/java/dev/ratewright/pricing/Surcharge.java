package dev.ratewright.pricing;

import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.Expr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an add-on costs beside one deliverable. Add-ons are all reckoned from the deliverable's
 * price and added, never compounded, so their order does not matter.
 *
 * @param addOn which
 * @param days for how long; empty where it has no term
 * @param amount rounded to the cent; empty where it is charged at cost
 */
public record Surcharge(AddOn addOn, Optional<Integer> days, Optional<Expr> amount) {

  /**
   * What an add-on costs.
   *
   * @param days one of its terms; empty where it has none
   * @param price the price of one deliverable
   */
  static Surcharge of(AddOn addOn, Optional<Integer> days, Expr price) {
    Optional<Expr> amount =
        switch (addOn.charge()) {
          case AddOn.Share by -> Optional.of(share(by, days, price));
          case AddOn.Each by -> Optional.of(new Expr.Rounded(by.amount().expected()));
          case AddOn.AtCost none -> Optional.empty();
        };
    return new Surcharge(addOn, days, amount);
  }

  /** What an add-on costs for each of its terms, shortest first; once where it has none. */
  static List<Surcharge> all(AddOn addOn, Expr price) {
    return addOn.terms().isEmpty()
        ? List.of(of(addOn, Optional.empty(), price))
        : addOn.terms().stream().map(days -> of(addOn, Optional.of(days), price)).toList();
  }

  private static Expr share(AddOn.Share by, Optional<Integer> days, Expr price) {
    Expr amount = share(price, by.share(), times(by, days));
    Optional<Expr> least = by.least().filter(bound -> bound.value().compareTo(amount.value()) > 0);
    return least.<Expr>map(Expr.Rounded::new).orElse(amount);
  }

  /**
   * A share of a price, rounded to the cent.
   *
   * @param times how often the share is due, see {@link #times}; empty for once
   */
  public static Expr share(Expr price, Expr share, Optional<Expr> times) {
    List<Expr> factors = new ArrayList<>(List.of(price, share));
    times.ifPresent(factors::add);
    return new Expr.Rounded(new Expr.Product(factors));
  }

  /** How often a share is due: term ÷ the days it is for; empty where it has no term. */
  public static Optional<Expr> times(AddOn.Share by, Optional<Integer> days) {
    return by.days()
        .flatMap(
            per ->
                days.map(
                    term -> new Expr.Quotient(new Expr.Constant(BigDecimal.valueOf(term)), per)));
  }
}
