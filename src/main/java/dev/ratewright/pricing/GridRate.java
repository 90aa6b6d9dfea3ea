package dev.ratewright.pricing;

import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Tier;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rate book alone says a deliverable costs in a tier and niche: at the geometric middle of
 * the tier's edges, with the usual engagement, an audience in a region of factor 1, on TikTok and
 * on an ordinary day. The last tier has no upper edge and is priced at its lower one.
 *
 * @param tier the tier
 * @param niche the niche; empty for creators of none
 * @param deliverable what is priced
 * @param base the base rate; empty for services, which have none
 * @param target rounded as quoted
 */
public record GridRate(
    Tier tier, Optional<Niche> niche, Deliverable deliverable, Optional<Base> base, Expr target) {
  private static final Expr HALF = new Expr.Constant(new BigDecimal("0.5"));

  /**
   * The rate of a tier.
   *
   * @param followers where it is read
   * @param rate the base rate there
   */
  public record Base(Named followers, Named rate) {

    private static Base of(Tier tier, RateBook book) {
      Expr middle =
          tier.to()
              .<Expr>map(to -> new Expr.Power(product(tier.from(), to), HALF))
              .orElse(tier.from());
      Named followers = new Named("followers in the middle of the tier", Unit.COUNT, middle);
      return new Base(followers, BaseRate.at(followers, book));
    }
  }

  /** All of them, by tier, niche and deliverable in the order of the rate book. */
  public static List<GridRate> all(RateBook book) {
    List<Optional<Niche>> niches =
        Stream.concat(book.niches().stream().map(Optional::of), Stream.of(Optional.<Niche>empty()))
            .toList();
    List<GridRate> all = new ArrayList<>();
    for (Tier tier : book.tiers()) {
      Optional<Base> base =
          tier.rates().isPresent() ? Optional.of(Base.of(tier, book)) : Optional.empty();
      for (Optional<Niche> niche : niches) {
        for (Deliverable deliverable : book.deliverables()) {
          of(tier, niche, deliverable, base, book).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static Optional<GridRate> of(
      Tier tier,
      Optional<Niche> niche,
      Deliverable deliverable,
      Optional<Base> base,
      RateBook book) {
    return switch (deliverable.price()) {
      case Deliverable.ByService service ->
          Optional.of(
              new GridRate(
                  tier,
                  niche,
                  deliverable,
                  Optional.empty(),
                  quoted(service.price().expected(), book)));
      case Deliverable.ByAudience times ->
          base.map(
              b -> {
                Expr rate = niche.map(n -> rounded(b.rate(), n.factor())).orElse(b.rate());
                Expr target = quoted(rounded(rate, times.factor()), book);
                return new GridRate(tier, niche, deliverable, base, target);
              });
    };
  }

  private static Expr quoted(Expr price, RateBook book) {
    return new Expr.RoundedUp(price, book.step(price.value()));
  }

  private static Expr rounded(Expr rate, Input factor) {
    return new Expr.Rounded(product(rate, factor));
  }

  private static Expr product(Expr one, Expr other) {
    return new Expr.Product(List.of(one, other));
  }
}
