package dev.ratewright.pricing;

import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import java.math.BigDecimal;
import java.util.List;

/**
 * The prices between which one negotiates, lowest first. Internal, never shown to a brand.
 *
 * <p>The figures are rows of the rate book's sheet Settings: with its defaults one opens at 1.25
 * times the target, and walks away below half of the floor.
 *
 * @param deliverable what is priced
 * @param walkAway below it there is nothing to talk about: a share of the floor, to the cent
 * @param floor below it nothing is agreed: the low end of the band, or the minimum fee above it
 * @param target what the rate card asks
 * @param openAt what one asks first: so many times the target, rounded up as quoted prices are
 */
public record PriceLadder(
    Deliverable deliverable, Named walkAway, Named floor, Named target, Named openAt) {

  /** The ladder of a deliverable. */
  public static PriceLadder of(InternalCard.Line line, RateBook book) {
    Expr opening = times(line.target(), Setting.OPEN_AT, book);
    return new PriceLadder(
        line.deliverable(),
        Named.money("walk away", book.currency(), times(line.floor(), Setting.WALK_AWAY, book)),
        line.floor(),
        line.target(),
        Named.money(
            "open at", book.currency(), new Expr.RoundedUp(opening, book.step(opening.value()))));
  }

  /**
   * From which amounts on an offer is worth more words.
   *
   * @param tooLow from here on it is too low, below far too low
   * @param workable from here on one can work with it: never below the floor
   * @param good from here on it is good
   */
  public record Verdicts(Named tooLow, Named workable, Named good) {}

  /** How offers are read: by their share of the target, to the cent. */
  public Verdicts verdicts(RateBook book) {
    Expr workable = higher(floor, times(target, Setting.OFFER_TOO_LOW, book));
    return new Verdicts(
        named("too low from", times(target, Setting.OFFER_FAR_TOO_LOW, book)),
        named("workable from", workable),
        named("good from", higher(workable, times(target, Setting.OFFER_GOOD, book))));
  }

  private Named named(String name, Expr amount) {
    return Named.money(name, target.currency(), amount);
  }

  private static Expr times(Expr price, Setting share, RateBook book) {
    return new Expr.Rounded(new Expr.Product(List.of(price, book.setting(share))));
  }

  private static Expr higher(Expr one, Expr other) {
    BigDecimal first = one.value();
    return first.compareTo(other.value()) >= 0 ? one : other;
  }
}
