package dev.ratewright.pricing;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A price of the rate card held against something it was not made with. Internal, never shown to a
 * brand.
 *
 * @param kind against what
 * @param deliverable whose price, by name
 * @param finding what came out
 */
public record CrossCheck(Kind kind, String deliverable, Finding finding) {

  /** Against what a price is held. */
  public enum Kind {
    /** What the video's views are worth, counted up to the followers. */
    VIEWS("Views × CPM"),
    /** What brands agreed to pay the creator for the same. */
    DEALS("Own closed deals"),
    /** What a thousand views cost at the price. */
    FAIR_CPM("Fair CPM"),
    /** What a response costs at the price. */
    FAIR_CPE("Fair CPE"),
    /** What a view costs at the price. */
    FAIR_CPV("Fair CPV"),
    /** What the platform would charge a brand for as many views; for comparison alone. */
    MEDIA_VALUE("Media value, in-feed ad");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What it is called. */
    public String words() {
      return words;
    }

    /** Whether any price within the band will do, not only one near the middle. */
    private boolean isBand() {
      return this == FAIR_CPM || this == FAIR_CPE || this == FAIR_CPV;
    }

    /** What a price below it is compared with. */
    public Expr least(Band says) {
      return isBand() ? says.low() : says.expected();
    }

    /** What a price above it is compared with. */
    public Expr most(Band says) {
      return isBand() ? says.high() : says.expected();
    }
  }

  /** What came out of a check. */
  public sealed interface Finding {}

  /**
   * Nothing.
   *
   * @param reason why, such as "average views not known"
   */
  public record Unknown(String reason) implements Finding {}

  /**
   * Two prices to compare.
   *
   * @param target what the rate card asks
   * @param says what the check says it should be
   * @param each what a thousand views, a response or a view costs at the target; empty for deals
   * @param times target ÷ expected
   * @param verdict what follows
   * @param reasons why they are so far apart, the likeliest first; empty where they are not
   */
  public record Compared(
      Named target,
      Band says,
      Optional<Named> each,
      Named times,
      Verdict verdict,
      List<String> reasons)
      implements Finding {
    public Compared {
      reasons = List.copyOf(reasons);
    }

    /** Whether somebody should look at it. */
    public boolean flagged() {
      return verdict == Verdict.ABOVE || verdict == Verdict.BELOW;
    }

    /** All it rests on. */
    public List<Expr> figures() {
      List<Expr> figures = new ArrayList<>(says.figures());
      each.ifPresent(figures::add);
      figures.add(times);
      return figures;
    }

    private Compared because(List<String> why) {
      return new Compared(target, says, each, times, verdict, why);
    }
  }

  /** How a price stands to a check. */
  public enum Verdict {
    /** No further away than the rate book's factor. */
    AGREES,
    /** The target is further above. */
    ABOVE,
    /** The target is further below. */
    BELOW,
    /** A platform's ads are another thing than a creator's video, so nothing follows. */
    COMPARISON
  }

  /**
   * All cross-checks of a creator: of an in-feed video by views and engagement, and of every
   * deliverable by what brands agreed to pay for it.
   *
   * @param month the month reported on
   */
  public static List<CrossCheck> all(
      Creator creator, RateCard card, RateBook book, YearMonth month) {
    LikelyReason why = new LikelyReason(creator, card, book, month);
    Optional<Price> video = card.inFeedVideo();
    List<CrossCheck> all = new ArrayList<>();
    new ByReach(creator, card, book, video)
        .checks().stream().map(check -> check.because(why)).forEach(all::add);
    new ByDeals(creator, card, book, month, video)
        .checks().stream().map(check -> check.because(why)).forEach(all::add);
    all.sort(Comparator.comparing(check -> check.kind() == Kind.MEDIA_VALUE));
    return all;
  }

  /** Compares a price with what a check says. */
  static Finding compare(
      Kind kind, Price.Quoted price, Band says, Optional<Named> each, RateBook book) {
    if (says.expected().value().signum() == 0) {
      return new Unknown(
          "it comes to " + book.currency().text(Unit.MONEY, says.expected().value()));
    }
    Named target = price.target();
    Named times = new Named("times", Unit.FACTOR, new Expr.Quotient(target, says.expected()));
    return new Compared(target, says, each, times, verdict(kind, target, says, book), List.of());
  }

  private static Verdict verdict(Kind kind, Named target, Band says, RateBook book) {
    if (kind == Kind.MEDIA_VALUE) {
      return Verdict.COMPARISON;
    }
    Expr least = kind.least(says);
    Expr most = kind.most(says);
    BigDecimal factor = book.setting(Setting.CROSS_CHECK).value();
    if (target.value().compareTo(most.value().multiply(factor)) > 0) {
      return Verdict.ABOVE;
    }
    return target.value().multiply(factor).compareTo(least.value()) < 0
        ? Verdict.BELOW
        : Verdict.AGREES;
  }

  private CrossCheck because(LikelyReason why) {
    return finding instanceof Compared compared && compared.flagged()
        ? new CrossCheck(kind, deliverable, compared.because(why.of(this, compared)))
        : this;
  }
}
