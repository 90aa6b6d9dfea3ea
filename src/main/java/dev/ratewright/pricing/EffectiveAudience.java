package dev.ratewright.pricing;

import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Benchmark;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import dev.ratewright.domain.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The audience a price is read at. Engagement moves the audience, not the price: followers ×
 * (engagement ÷ usual engagement at that size), the factor held within the rate book's bounds, so
 * that 100,000 attentive followers are worth more than 500,000 who look away.
 *
 * @param followers effective followers
 * @param usual the usual engagement at the real size; empty where the creator's own is not known
 * @param factor what engagement makes of the audience; empty where it is not known, which counts 1
 */
public record EffectiveAudience(Named followers, Optional<Named> usual, Optional<Expr> factor) {

  /** The effective audience of a creator whose audience is not empty. */
  static EffectiveAudience of(Audience audience, RateBook book) {
    Input followers = audience.followers();
    if (audience.engagement().isEmpty()) {
      return new EffectiveAudience(named(followers), Optional.empty(), Optional.empty());
    }
    Named usual =
        new Named(
            "usual engagement at this size", Unit.PERCENT, usual(followers, book.benchmarks()));
    Expr ratio =
        new Named(
            "of the usual engagement",
            Unit.FACTOR,
            new Expr.Quotient(audience.engagement().get(), usual));
    Input least = book.setting(Setting.ENGAGEMENT_LEAST);
    Input most = book.setting(Setting.ENGAGEMENT_MOST);
    Expr factor = ratio;
    if (ratio.value().compareTo(least.value()) < 0) {
      factor = least;
    } else if (ratio.value().compareTo(most.value()) > 0) {
      factor = most;
    }
    return new EffectiveAudience(
        named(new Expr.Product(List.of(followers, factor))),
        Optional.of(usual),
        Optional.of(factor));
  }

  private static Named named(Expr followers) {
    return new Named("effective followers", Unit.COUNT, followers);
  }

  /** Usual engagement: linear on the logarithm of followers between two points, flat outside. */
  private static Expr usual(Input followers, List<Benchmark> points) {
    int above = 0;
    while (above < points.size()
        && points.get(above).followers().value().compareTo(followers.value()) <= 0) {
      above++;
    }
    if (above == 0) {
      return points.getFirst().rate();
    }
    return above == points.size()
        ? points.getLast().rate()
        : between(points.get(above - 1), points.get(above), followers);
  }

  private static Expr between(Benchmark below, Benchmark above, Input followers) {
    if (below.followers().value().compareTo(followers.value()) == 0) {
      return below.rate();
    }
    Expr way =
        new Expr.Quotient(
            new Expr.Log(new Expr.Quotient(followers, below.followers())),
            new Expr.Log(new Expr.Quotient(above.followers(), below.followers())));
    Expr rise = new Expr.Difference(above.rate(), below.rate());
    return new Expr.Sum(List.of(below.rate(), new Expr.Product(List.of(way, rise))));
  }
}
