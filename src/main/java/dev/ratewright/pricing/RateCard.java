package dev.ratewright.pricing;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import dev.ratewright.domain.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a creator should charge for everything a brand can book: base rate at the effective
 * audience, times niche, times deliverable, rounded up to a price one quotes.
 *
 * @param tier the tier of the creator's followers
 * @param worth what the audience is worth; empty where the tier is priced by service alone
 * @param prices one for each deliverable of the rate book, in its order
 */
public record RateCard(Tier tier, Optional<Worth> worth, List<Price> prices) {
  public RateCard {
    prices = List.copyOf(prices);
  }

  /**
   * What an audience is worth, layer by layer.
   *
   * @param audience the effective audience
   * @param base the base rate, in the agency's currency
   * @param video the price of an in-feed video before it is rounded for quoting, in the agency's
   *     currency
   */
  public record Worth(EffectiveAudience audience, Named base, Named video) {

    private static Worth of(Creator creator, RateBook book) {
      EffectiveAudience audience = EffectiveAudience.of(creator.audience(), book);
      Named base = BaseRate.at(audience.followers(), book);
      Expr worth =
          creator
              .identity()
              .niche()
              .map(Niche::factor)
              .<Expr>map(n -> new Expr.Rounded(new Expr.Product(List.of(base, n))))
              .orElse(base);
      return new Worth(audience, base, Named.money("rate with niche", book.currency(), worth));
    }
  }

  /** Prices everything a brand can book of a creator. */
  public static RateCard of(Creator creator, RateBook book) {
    Tier tier = book.tier(creator.audience().followers().value());
    Optional<Worth> worth =
        tier.rates().isPresent() ? Optional.of(Worth.of(creator, book)) : Optional.empty();
    List<Price> prices = new ArrayList<>();
    for (Deliverable deliverable : book.deliverables()) {
      Optional<Band> band =
          switch (deliverable.price()) {
            case Deliverable.ByService service -> Optional.of(book.own(service.price()));
            case Deliverable.ByAudience times ->
                worth.map(w -> around(product(w.video(), times.factor()), book));
          };
      prices.add(
          band.<Price>map(b -> quoted(deliverable, b, creator, book))
              .orElseGet(() -> new Price.Unpriced(deliverable, tooSmall(creator, book))));
    }
    return new RateCard(tier, worth, prices);
  }

  /** The effective audience; empty where the tier is priced by service alone. */
  public Optional<EffectiveAudience> audience() {
    return worth.map(Worth::audience);
  }

  /** The base rate; empty likewise. */
  public Optional<Named> base() {
    return worth.map(Worth::base);
  }

  /** The price of an in-feed video before it is rounded for quoting; empty likewise. */
  public Optional<Named> video() {
    return worth.map(Worth::video);
  }

  private static Band around(Expr target, RateBook book) {
    return new Band(
        product(target, book.setting(Setting.BAND_LOW)),
        target,
        product(target, book.setting(Setting.BAND_HIGH)));
  }

  private static Price quoted(Deliverable deliverable, Band band, Creator creator, RateBook book) {
    Optional<Expr> least =
        deliverable.minimumApplies() ? creator.minimumFee().map(book::own) : Optional.empty();
    boolean atMinimum = least.filter(fee -> above(fee, band.expected())).isPresent();
    return new Price.Quoted(
        deliverable,
        band.map(
            price -> {
              Expr due = least.filter(fee -> above(fee, price)).orElse(price);
              return new Expr.RoundedUp(due, book.step(due.value()));
            }),
        atMinimum);
  }

  private static boolean above(Expr one, Expr other) {
    return one.value().compareTo(other.value()) > 0;
  }

  private static Expr product(Expr amount, Expr factor) {
    return new Expr.Rounded(new Expr.Product(List.of(amount, factor)));
  }

  private static String tooSmall(Creator creator, RateBook book) {
    Input least =
        book.tiers().stream().filter(t -> t.rates().isPresent()).findFirst().orElseThrow().from();
    String has = creator.audience().followers().text();
    return "needs " + least.text() + " followers, has " + has;
  }
}
