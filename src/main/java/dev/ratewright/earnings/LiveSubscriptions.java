package dev.ratewright.earnings;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Measure;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Monthly subscriptions to a creator's LIVE: subscribers × price × (1 − store fee) × share. The
 * price is the creator's own where the roster gives it, else the rate book's. The high estimate is
 * with the bonus share where the creator is large enough and nothing says that they made fewer
 * posts for subscribers than it takes.
 */
record LiveSubscriptions() implements IncomeStream {
  /** The name under which the rate book keeps the conditions of the bonus share. */
  static final String BONUS = "LIVE subscriptions bonus";

  private static final Measure SUBSCRIBERS =
      Measure.count("LIVE subscribers", "LIVE subscribers", "85");
  private static final Measure PRICE =
      Measure.money("Subscription price", "subscription price", "5.99");
  private static final Measure POSTED =
      Measure.count("Subscriber-only posts", "posts for subscribers only", "4");

  /** The name of the rate that says how many such posts the bonus share takes. */
  private static final String POSTS = "posts for the bonus";

  private static final List<String> PAID = List.of("price", "store fee", "share");
  private static final String SUBSCRIBING = "share of followers who subscribe";
  private static final Expr WHOLE = new Expr.Constant(BigDecimal.ONE);

  @Override
  public String name() {
    return "LIVE subscriptions";
  }

  @Override
  public List<String> conditional() {
    return List.of(name(), BONUS);
  }

  @Override
  public List<Measure> measures() {
    return List.of(SUBSCRIBERS, PRICE, POSTED);
  }

  /** Posts show nothing: nobody need have paid for them. */
  @Override
  public List<Measure> proofs() {
    return List.of(SUBSCRIBERS, PRICE);
  }

  @Override
  public List<String> rates() {
    return List.of("price", "store fee", "share", "bonus share");
  }

  @Override
  public List<String> bounds() {
    return List.of(Payout.SMALLEST, POSTS);
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    Optional<Activity> activity = creator.activity(month);
    Optional<Expr> subscribers = activity.flatMap(a -> a.get(SUBSCRIBERS));
    if (subscribers.isEmpty()) {
      return new Earning.None("no subscribers recorded for " + month);
    }
    Optional<Band> price = activity.flatMap(a -> a.get(PRICE)).map(Band::exactly);
    return rates.calculate(
        price, PAID, bands -> paid(Band.exactly(subscribers.get()), bands, creator, month, rates));
  }

  @Override
  public List<String> funnel() {
    return List.of(SUBSCRIBING);
  }

  @Override
  public Earning potential(Creator creator, YearMonth month, Rates rates) {
    Optional<Band> price = creator.activity(month).flatMap(a -> a.get(PRICE)).map(Band::exactly);
    return Funnel.onTikTok(
        creator,
        followers ->
            rates.calculate(
                price,
                Stream.concat(PAID.stream(), funnel().stream()).toList(),
                bands -> paid(followers.times(bands.getLast()), bands, creator, month, rates)));
  }

  /** What subscribers pay, with the bands of {@link #PAID}. */
  private static Earning paid(
      Band subscribers, List<Band> bands, Creator creator, YearMonth month, Rates rates) {
    // The higher the fee the lower the income, so the band of what is left turns round.
    Band left = bands.get(1).reversed().map(LiveSubscriptions::after);
    Band share = withBonus(bands.get(2), creator, month, rates);
    Band paid = subscribers.times(bands.get(0)).times(left).times(share);
    return new Earning.Estimated(paid.map(Expr.Rounded::new), "");
  }

  /** The share, whose high end is the bonus share where the creator may have it. */
  private static Band withBonus(Band share, Creator creator, YearMonth month, Rates rates) {
    boolean large = Eligibility.of(creator, BONUS, rates.book()).unmet().isEmpty();
    boolean tooFew =
        creator
            .activity(month)
            .flatMap(activity -> activity.get(POSTED))
            .filter(posts -> rates.find(POSTS).filter(enough -> fewer(posts, enough)).isPresent())
            .isPresent();
    return rates
        .find("bonus share")
        .filter(bonus -> large && !tooFew)
        .map(bonus -> new Band(share.low(), share.expected(), bonus.high()))
        .orElse(share);
  }

  private static boolean fewer(Expr posts, Band enough) {
    return posts.value().compareTo(enough.expected().value()) < 0;
  }

  private static Expr after(Expr fee) {
    return new Expr.Difference(WHOLE, fee);
  }
}
