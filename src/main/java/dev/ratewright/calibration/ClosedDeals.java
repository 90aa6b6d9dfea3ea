package dev.ratewright.calibration;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.Price;
import dev.ratewright.pricing.RateCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The closed deals of a roster, gathered creator by creator. Every closed deal is either used or
 * left out for a reason that is counted.
 */
public final class ClosedDeals {
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Why a closed deal says nothing about the rate book's figures. */
  public enum LeftOut {
    /** What was made is not in the rate book, or not in words that it has. */
    UNKNOWN_DELIVERABLE("deliverable not among the rate book's"),
    /** What was made has a service price, whatever the audience. */
    SERVICE("priced as a service"),
    /** The creator's followers are too few for a tier with rates. */
    TOO_SMALL("creator below the lowest tier with rates"),
    /** Its price is the creator's minimum fee, which says nothing of their audience. */
    AT_MINIMUM("priced at the creator's minimum fee"),
    /** Nothing was paid in money. */
    NO_FEE("fee of 0"),
    /** No exchange rate turns the fee into the agency's currency. */
    OTHER_CURRENCY("no FX rate for the fee");

    private final String words;

    LeftOut(String words) {
      this.words = words;
    }

    /** The reason in a few words. */
    public String words() {
      return words;
    }
  }

  private final RateBook book;
  private final List<ClosedDeal> deals = new ArrayList<>();
  private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
  private final Map<String, Integer> unknown = new TreeMap<>();

  /**
   * No deals yet.
   *
   * @param book the rate book, with prices of a month (see {@link RateBook#at})
   */
  public ClosedDeals(RateBook book) {
    this.book = book;
  }

  /** Adds the closed deals of a creator, each beside the prices of its season. */
  public void add(Creator creator) {
    creator.deals().stream()
        .filter(ClosedDeals::isClosed)
        .forEach(deal -> add(deal, creator, RateCard.on(creator, deal.date(), book)));
  }

  /** Agreed and not called off: a proposal is only a wish. */
  private static boolean isClosed(Deal deal) {
    return switch (deal.state()) {
      case SIGNED, DELIVERED, INVOICED, PAID, OVERDUE -> true;
      case PROPOSED, CANCELLED -> false;
    };
  }

  private void add(Deal deal, Creator creator, RateCard card) {
    Optional<Deliverable> made = deliverable(deal.deliverable());
    if (made.isEmpty()) {
      unknown.merge(deal.deliverable(), 1, Integer::sum);
      leaveOut(LeftOut.UNKNOWN_DELIVERABLE);
    } else if (!(made.get().price() instanceof Deliverable.ByAudience times)) {
      leaveOut(LeftOut.SERVICE);
    } else if (card.video().isEmpty()) {
      leaveOut(LeftOut.TOO_SMALL);
    } else if (card.price(made.get()) instanceof Price.Quoted quoted && quoted.atMinimum()) {
      leaveOut(LeftOut.AT_MINIMUM);
    } else if (isForeign(deal.fee())) {
      leaveOut(LeftOut.OTHER_CURRENCY);
    } else if (deal.fee().value().signum() <= 0) {
      leaveOut(LeftOut.NO_FEE);
    } else {
      BigDecimal price = card.video().get().value().multiply(times.factor().value());
      deals.add(
          new ClosedDeal(
              creator.handle().text(),
              deal.date(),
              deal.fee().value().doubleValue(),
              card.audience().orElseThrow().followers().value().doubleValue(),
              creator.identity().niche().map(Niche::name),
              made.get().name(),
              price.doubleValue()));
    }
  }

  private void leaveOut(LeftOut reason) {
    leftOut.merge(reason, 1, Integer::sum);
  }

  private boolean isForeign(Expr fee) {
    return fee instanceof Input amount && !book.exchange().isOwn(amount);
  }

  /** The rate book's deliverable of that name, whatever case and punctuation; never a guess. */
  private Optional<Deliverable> deliverable(String words) {
    String key = key(words);
    return book.deliverables().stream().filter(d -> key(d.name()).equals(key)).findFirst();
  }

  private static String key(String words) {
    return NEITHER_LETTER_NOR_DIGIT.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Those used, in the order of the roster. */
  public List<ClosedDeal> deals() {
    return Collections.unmodifiableList(deals);
  }

  /** How many were left out, by reason. */
  public Map<LeftOut, Integer> leftOut() {
    return Collections.unmodifiableMap(leftOut);
  }

  /** The words for deliverables that the rate book does not have, with how many deals say so. */
  public Map<String, Integer> unknown() {
    return Collections.unmodifiableMap(unknown);
  }

  /** All closed deals, used or not. */
  public int closed() {
    return deals.size() + leftOut.values().stream().mapToInt(Integer::intValue).sum();
  }
}
