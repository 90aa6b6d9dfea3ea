package dev.ratewright.pricing;

import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import dev.ratewright.domain.Tier;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * What a rate card becomes when the audience changes: more or fewer followers who respond as much,
 * followers who respond more or less, followers enough for the next tier. The card is worked out
 * anew by the same rate book. Internal, never shown to a brand.
 *
 * @param words what changes, such as "20 % more followers"
 * @param outcome what becomes of the card
 */
public record Scenario(String words, Outcome outcome) {
  private static final Expr ONE = new Expr.Constant(BigDecimal.ONE);

  /** What becomes of the card. */
  public sealed interface Outcome {}

  /**
   * It cannot be said.
   *
   * @param reason why, such as "engagement not known"
   */
  public record None(String reason) implements Outcome {}

  /**
   * Another card.
   *
   * @param audience the changed audience
   * @param followers how its followers come about; its own figure stands for this calculation
   * @param card its rate card
   */
  public record Priced(Audience audience, Expr followers, RateCard card) implements Outcome {
    /** All it rests on, the calculation of its followers first. */
    public List<Expr> figures() {
      List<Expr> figures = new ArrayList<>(List.of(followers));
      audience.engagement().ifPresent(figures::add);
      card.audience().map(EffectiveAudience::followers).ifPresent(figures::add);
      for (Price price : card.prices()) {
        if (price instanceof Price.Quoted quoted) {
          figures.add(quoted.target());
        }
      }
      return figures;
    }

    /** What a deliverable would cost; empty where it would have no price. */
    public Optional<Named> target(String deliverable) {
      return card.prices().stream()
          .filter(price -> price.deliverable().name().equals(deliverable))
          .filter(Price.Quoted.class::isInstance)
          .map(price -> ((Price.Quoted) price).target())
          .findFirst();
    }
  }

  /** All scenarios of a creator, in the order they are printed. */
  public static List<Scenario> all(Creator creator, RateBook book) {
    Input followers = book.setting(Setting.SCENARIO_FOLLOWERS);
    Input points = book.setting(Setting.SCENARIO_ENGAGEMENT);
    List<Scenario> all = new ArrayList<>();
    all.add(followed(followers.text() + " more followers", Scenario::plus, creator, book));
    all.add(followed(followers.text() + " fewer followers", Expr.Difference::new, creator, book));
    String by = Unit.FACTOR.text(points.value().movePointRight(2)) + " points";
    if (creator.audience().engagement().isEmpty()) {
      all.add(new Scenario("Engagement " + by + " up or down", new None("engagement not known")));
    } else {
      all.add(engaged("Engagement " + by + " up", Scenario::plus, creator, book));
      all.add(engaged("Engagement " + by + " down", Expr.Difference::new, creator, book));
    }
    all.add(tierUp(creator, book));
    return all;
  }

  private static Expr plus(Expr one, Expr other) {
    return new Expr.Sum(List.of(one, other));
  }

  private static Scenario followed(
      String words, BinaryOperator<Expr> change, Creator creator, RateBook book) {
    Input now = creator.audience().followers();
    Expr times = change.apply(ONE, book.setting(Setting.SCENARIO_FOLLOWERS));
    Expr then = new Expr.Product(List.of(now, times));
    return new Scenario(words, priced(then, words, creator, book));
  }

  private static Scenario engaged(
      String words, BinaryOperator<Expr> change, Creator creator, RateBook book) {
    Expr now = creator.audience().engagement().orElseThrow();
    Expr rate = change.apply(now, book.setting(Setting.SCENARIO_ENGAGEMENT));
    if (rate.value().signum() <= 0) {
      return new Scenario(
          words,
          new None("engagement is " + Unit.PERCENT.text(now.value()) + " and cannot fall so"));
    }
    Named then = new Named("engagement then", Unit.PERCENT, rate);
    Audience audience = creator.audience().engagedAt(then);
    return new Scenario(words, priced(audience, audience.followers(), creator, book));
  }

  private static Scenario tierUp(Creator creator, RateBook book) {
    Tier own = book.tier(creator.audience().followers().value());
    int next = book.tiers().indexOf(own) + 1;
    if (next == book.tiers().size()) {
      return new Scenario("One tier up", new None(own.name() + " is the largest tier"));
    }
    Tier tier = book.tiers().get(next);
    String words = "One tier up: " + tier.name() + " from " + tier.from().text() + " followers";
    return new Scenario(words, priced(tier.from(), words, creator, book));
  }

  private static Outcome priced(Expr followers, String words, Creator creator, RateBook book) {
    Input now = creator.audience().followers();
    Input then =
        new Input("followers (" + words + ")", followers.value(), Unit.COUNT, now.origin());
    return priced(creator.audience().ofSize(then), followers, creator, book);
  }

  private static Outcome priced(Audience audience, Expr followers, Creator creator, RateBook book) {
    return new Priced(audience, followers, RateCard.of(creator.with(audience), book));
  }
}
