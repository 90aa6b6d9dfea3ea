package dev.ratewright.pricing;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Discount;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Season;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a creator's deliverables cost in each season of the year.
 *
 * @param ordinary the prices of an ordinary day, in the order of the card
 * @param seasons the same deliverables in each season, in the order of the rate book
 * @param atMinimum whether the minimum fee stands in for any of these prices; internal
 * @param heldAtMinimum whether it stands against any discount for several posts on any of them;
 *     internal
 */
public record Tariff(
    List<Price.Quoted> ordinary, List<InSeason> seasons, boolean atMinimum, boolean heldAtMinimum) {
  public Tariff {
    ordinary = List.copyOf(ordinary);
    seasons = List.copyOf(seasons);
  }

  /** The prices of one season. */
  public record InSeason(Season season, List<Price.Quoted> prices) {
    public InSeason {
      prices = List.copyOf(prices);
    }
  }

  /**
   * The tariff behind a rate card.
   *
   * @param card the creator's, made with the same rate book
   */
  public static Tariff of(Creator creator, RateCard card, RateBook book) {
    List<InSeason> seasons = new ArrayList<>();
    for (Season season : book.markets().seasons()) {
      seasons.add(new InSeason(season, card.in(season, creator, book).quoted()));
    }
    List<Price.Quoted> all =
        Stream.concat(card.quoted().stream(), seasons.stream().flatMap(s -> s.prices().stream()))
            .toList();
    Optional<Expr> least = creator.minimumFee().map(book::own);
    return new Tariff(
        card.quoted(),
        seasons,
        all.stream().anyMatch(Price.Quoted::atMinimum),
        all.stream().anyMatch(price -> isHeld(price, least, book.offering().volumes())));
  }

  private static boolean isHeld(
      Price.Quoted price, Optional<Expr> least, List<Discount> discounts) {
    return price.deliverable().minimumApplies()
        && discounts.stream().anyMatch(d -> !Basket.leaves(price, d.share(), least));
  }
}
