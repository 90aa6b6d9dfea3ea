package dev.ratewright.pricing;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Platform;
import dev.ratewright.domain.Posting;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Season;
import dev.ratewright.domain.Setting;
import dev.ratewright.domain.Tier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a creator should charge for everything a brand can book: the base rate at the effective
 * audience, times niche, region, platform and season, times deliverable, rounded up to a price one
 * quotes; and what add-ons and packages come to at these prices.
 *
 * @param tier the tier of the creator's followers
 * @param worth what the audience is worth; empty where the tier is priced by service alone
 * @param prices one for each deliverable of the rate book, in its order
 * @param addOns beside the first deliverable that has a price; empty where none has
 * @param packages those the creator has every deliverable of, in the rate book's order
 */
public record RateCard(
    Tier tier,
    Optional<Worth> worth,
    List<Price> prices,
    Optional<AddOnGrid> addOns,
    List<PackagePrice> packages) {
  public RateCard {
    prices = List.copyOf(prices);
    packages = List.copyOf(packages);
  }

  /** Prices everything a brand can book of a creator, on an ordinary day: season factor 1. */
  public static RateCard of(Creator creator, RateBook book) {
    return of(creator, Optional.empty(), book);
  }

  /** Prices everything a brand can book of a creator, for a post on a day. */
  public static RateCard on(Creator creator, LocalDate day, RateBook book) {
    return of(creator, book.markets().season(day), book);
  }

  /** The same for a post in a season, resting on the steps of this card. */
  RateCard in(Season season, Creator creator, RateBook book) {
    return of(creator, tier, worth.map(Worth::anywhere), Optional.of(season), book);
  }

  private static RateCard of(Creator creator, Optional<Season> season, RateBook book) {
    Tier tier = book.tier(creator.audience().followers().value());
    Optional<Worth> plain =
        tier.rates().isPresent() ? Optional.of(Worth.of(creator, book)) : Optional.empty();
    return of(creator, tier, plain, season, book);
  }

  private static RateCard of(
      Creator creator, Tier tier, Optional<Worth> plain, Optional<Season> season, RateBook book) {
    Platform platform = creator.audience().platform();
    Map<Optional<Posting>, Optional<Worth>> worths = new HashMap<>();
    List<Price> prices = new ArrayList<>();
    for (Deliverable deliverable : book.deliverables()) {
      Optional<Posting> where = book.markets().posting(platform, deliverable);
      Optional<Worth> worth =
          worths.computeIfAbsent(where, w -> plain.map(p -> p.posted(w, season)));
      prices.add(price(deliverable, worth, creator, book));
    }
    Optional<AddOnGrid> addOns =
        prices.stream()
            .filter(Price.Quoted.class::isInstance)
            .findFirst()
            .map(first -> AddOnGrid.of((Price.Quoted) first, book.offering().addOns()));
    Optional<Posting> usual = book.markets().posting(platform);
    Optional<Worth> worth = worths.computeIfAbsent(usual, w -> plain.map(p -> p.posted(w, season)));
    return new RateCard(
        tier,
        worth,
        prices,
        addOns,
        PackagePrice.all(prices, creator.minimumFee().map(book::own), book));
  }

  private static Price price(
      Deliverable deliverable, Optional<Worth> worth, Creator creator, RateBook book) {
    Optional<Band> band =
        switch (deliverable.price()) {
          case Deliverable.ByService service -> Optional.of(book.own(service.price()));
          case Deliverable.ByAudience times ->
              worth.map(w -> around(product(w.video(), times.factor()), book));
        };
    return band.<Price>map(b -> quoted(deliverable, b, creator, book))
        .orElseGet(() -> new Price.Unpriced(deliverable, tooSmall(creator, book)));
  }

  /** What has a price, in the order of the card. */
  public List<Price.Quoted> quoted() {
    return prices.stream()
        .filter(Price.Quoted.class::isInstance)
        .map(Price.Quoted.class::cast)
        .toList();
  }

  /** What a deliverable costs. */
  public Price price(Deliverable deliverable) {
    return prices.stream()
        .filter(p -> p.deliverable().equals(deliverable))
        .findFirst()
        .orElseThrow();
  }

  /**
   * An in-feed video, for which the tiers' rates are: the first deliverable of factor 1; empty
   * where the rate book has none.
   */
  public Optional<Price> inFeedVideo() {
    return prices.stream().filter(price -> isInFeedVideo(price.deliverable())).findFirst();
  }

  private static boolean isInFeedVideo(Deliverable deliverable) {
    return deliverable.price() instanceof Deliverable.ByAudience times
        && times.factor().value().compareTo(BigDecimal.ONE) == 0;
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
    Band due =
        band.map(
            price -> {
              Expr fee = least.filter(f -> above(f, price)).orElse(price);
              return new Expr.RoundedUp(fee, book.step(fee.value()));
            });
    Named target = Named.money(deliverable.name(), book.currency(), due.expected());
    return new Price.Quoted(deliverable, due.low(), target, due.high(), atMinimum);
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
