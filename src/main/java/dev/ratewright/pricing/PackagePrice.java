package dev.ratewright.pricing;

import dev.ratewright.domain.Bundle;
import dev.ratewright.domain.Discount;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a ready-made package costs, once and as a retainer.
 *
 * @param bundle what is in it
 * @param basket how its price comes about
 * @param total for booking it once
 * @param retainers for booking it every month, for each number of months that is offered
 */
public record PackagePrice(Bundle bundle, Basket basket, Named total, List<Retainer> retainers) {
  public PackagePrice {
    retainers = List.copyOf(retainers);
  }

  /**
   * A package booked every month.
   *
   * @param months for how many months, as the rate book has it
   * @param basket how a month's price comes about
   * @param monthly what a month costs
   */
  public record Retainer(Input months, Basket basket, Named monthly) {}

  /** The packages of the rate book of which a creator has every deliverable to offer. */
  static List<PackagePrice> all(List<Price> prices, Optional<Expr> least, RateBook book) {
    List<PackagePrice> all = new ArrayList<>();
    for (Bundle bundle : book.offering().bundles()) {
      List<Basket.Order> orders =
          bundle.items().stream()
              .flatMap(
                  item ->
                      prices.stream()
                          .filter(p -> p.deliverable().name().equals(item.deliverable()))
                          .filter(Price.Quoted.class::isInstance)
                          .map(p -> new Basket.Order((Price.Quoted) p, item.count())))
              .toList();
      if (orders.size() == bundle.items().size()) {
        all.add(of(bundle, orders, least, book));
      }
    }
    return all;
  }

  private static PackagePrice of(
      Bundle bundle, List<Basket.Order> orders, Optional<Expr> least, RateBook book) {
    Basket once = Basket.of(orders, 1, least, book.offering());
    List<Retainer> retainers = new ArrayList<>();
    for (Discount retainer : book.offering().retainers()) {
      Input months = retainer.from();
      Basket monthly = Basket.of(orders, months.value().intValueExact(), least, book.offering());
      String name = bundle.name() + ", a month for " + months.text();
      retainers.add(
          new Retainer(months, monthly, Named.money(name, book.currency(), monthly.due())));
    }
    return new PackagePrice(
        bundle, once, Named.money(bundle.name(), book.currency(), once.due()), retainers);
  }
}
