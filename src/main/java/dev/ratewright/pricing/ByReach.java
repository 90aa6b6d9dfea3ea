package dev.ratewright.pricing;

import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Tier;
import dev.ratewright.domain.Yardstick;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds the price of an in-feed video against what the market pays for the views and responses it
 * gets: views ÷ 1,000 × CPM, responses × CPE, views × CPV.
 *
 * @param video its price; empty where the rate book has no such deliverable
 */
record ByReach(Creator creator, RateCard card, RateBook book, Optional<Price> video) {
  private static final Expr THOUSAND = new Expr.Constant(BigDecimal.valueOf(1000));

  /** What a video gets, and how many of it the market pays for at once. */
  private record Reach(Optional<? extends Expr> count, String words, boolean byThousand) {}

  List<CrossCheck> checks() {
    Audience audience = creator.audience();
    Optional<Input> views = audience.averageViews();
    Reach thousands = new Reach(views, "average views", true);
    Optional<Expr> responses =
        audience.engagement().map(r -> new Expr.Product(List.of(audience.followers(), r)));
    return List.of(
        check(
            CrossCheck.Kind.VIEWS,
            new Reach(views.map(this::capped), "average views", true),
            Yardstick.Kind.CPM),
        check(CrossCheck.Kind.FAIR_CPM, thousands, Yardstick.Kind.CPM),
        check(
            CrossCheck.Kind.FAIR_CPE,
            new Reach(responses, "engagement", false),
            Yardstick.Kind.CPE),
        check(
            CrossCheck.Kind.FAIR_CPV, new Reach(views, "average views", false), Yardstick.Kind.CPV),
        check(CrossCheck.Kind.MEDIA_VALUE, thousands, Yardstick.Kind.AD_CPM));
  }

  /** Views beyond the followers come from elsewhere and may not come again. */
  private Input capped(Input views) {
    Input followers = creator.audience().followers();
    return views.value().compareTo(followers.value()) > 0
        ? followers.called("followers, as views count up to them")
        : views;
  }

  private CrossCheck check(CrossCheck.Kind kind, Reach reach, Yardstick.Kind by) {
    String name = video.map(price -> price.deliverable().name()).orElse("In-feed video");
    return new CrossCheck(kind, name, finding(kind, reach, by));
  }

  private CrossCheck.Finding finding(CrossCheck.Kind kind, Reach reach, Yardstick.Kind by) {
    if (video.isEmpty()) {
      return new CrossCheck.Unknown(
          "the rate book has no deliverable of factor 1, as an in-feed video has");
    }
    if (video.get() instanceof Price.Unpriced none) {
      return new CrossCheck.Unknown("no price: " + none.reason());
    }
    Optional<Yardstick> yardstick = book.markets().yardstick(by, tiers());
    if (reach.count().isEmpty()) {
      return new CrossCheck.Unknown(reach.words() + " not known");
    }
    if (yardstick.isEmpty()) {
      return new CrossCheck.Unknown("the rate book's sheet Yardsticks has no " + by.words());
    }
    Expr count = reach.count().get();
    if (count.value().signum() <= 0) {
      return new CrossCheck.Unknown("no " + reach.words());
    }
    Expr units = reach.byThousand() ? new Expr.Quotient(count, THOUSAND) : count;
    Band says = book.own(yardstick.get().price()).map(price -> worth(kind, units, price));
    Price.Quoted quoted = (Price.Quoted) video.get();
    Named each =
        Named.money(
            by.words() + " at the target",
            book.currency(),
            new Expr.Quotient(quoted.target(), units));
    return CrossCheck.compare(kind, quoted, says, Optional.of(each), book);
  }

  private Named worth(CrossCheck.Kind kind, Expr units, Expr price) {
    return Named.money(
        "by " + kind.words(),
        book.currency(),
        new Expr.Rounded(new Expr.Product(List.of(units, price))));
  }

  /** The creator's tier, then the smaller ones, the nearest first, then the larger ones. */
  private List<String> tiers() {
    List<Tier> all = book.tiers();
    int own = all.indexOf(card.tier());
    List<Tier> order = new ArrayList<>(all.subList(0, own + 1).reversed());
    order.addAll(all.subList(own + 1, all.size()));
    return order.stream().map(Tier::name).toList();
  }
}
