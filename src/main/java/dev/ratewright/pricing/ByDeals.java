package dev.ratewright.pricing;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds prices against what brands agreed to pay the creator for the same deliverable: lowest,
 * median and highest fee of the closed deals of the last months.
 *
 * @param month the month reported on, the last that counts
 * @param video the price of an in-feed video, which is spoken of without deals too
 */
record ByDeals(
    Creator creator, RateCard card, RateBook book, YearMonth month, Optional<Price> video) {
  private static final Expr TWO = new Expr.Constant(BigDecimal.TWO);

  List<CrossCheck> checks() {
    List<CrossCheck> checks = new ArrayList<>();
    for (Price price : card.prices()) {
      String name = price.deliverable().name();
      List<Deal> deals = recent(creator, name, book, month);
      if (!deals.isEmpty()) {
        checks.add(check(name, finding(price, deals)));
      } else if (video.filter(price::equals).isPresent()) {
        checks.add(check(name, new CrossCheck.Unknown("no " + closed(name) + before(name))));
      }
    }
    unpriced().forEach((name, count) -> checks.add(check(name, notInTheBook(name, count))));
    return checks;
  }

  /** The closed deals of a deliverable in the months that count, in the order of the roster. */
  static List<Deal> recent(Creator creator, String deliverable, RateBook book, YearMonth month) {
    long months = book.setting(Setting.DEAL_MONTHS).value().longValue();
    return closed(creator, month)
        .filter(deal -> YearMonth.from(deal.date()).isAfter(month.minusMonths(months)))
        .filter(deal -> names(deal, deliverable))
        .toList();
  }

  private static Stream<Deal> closed(Creator creator, YearMonth month) {
    return creator.deals().stream()
        .filter(deal -> deal.closed() && !deal.date().isAfter(month.atEndOfMonth()));
  }

  private static boolean names(Deal deal, String deliverable) {
    return deal.deliverable().strip().equalsIgnoreCase(deliverable.strip());
  }

  private static CrossCheck check(String deliverable, CrossCheck.Finding finding) {
    return new CrossCheck(CrossCheck.Kind.DEALS, deliverable, finding);
  }

  private CrossCheck.Finding finding(Price price, List<Deal> deals) {
    return switch (price) {
      case Price.Unpriced none -> new CrossCheck.Unknown("no price: " + none.reason());
      case Price.Quoted quoted ->
          CrossCheck.compare(CrossCheck.Kind.DEALS, quoted, band(deals), Optional.empty(), book);
    };
  }

  private Band band(List<Deal> deals) {
    List<Expr> fees =
        deals.stream().map(Deal::fee).sorted(Comparator.comparing(Expr::value)).toList();
    int half = fees.size() / 2;
    Expr median =
        fees.size() % 2 == 1
            ? fees.get(half)
            : new Expr.Quotient(new Expr.Sum(List.of(fees.get(half - 1), fees.get(half))), TWO);
    if (fees.size() == 1) {
      return Band.exactly(named("fee of the only closed deal", median));
    }
    String of = deals.size() + " closed deals";
    return new Band(
        named("lowest of " + of, fees.getFirst()),
        named("median of " + of, median),
        named("highest of " + of, fees.getLast()));
  }

  private Named named(String name, Expr fee) {
    return Named.money(name, book.currency(), new Expr.Rounded(fee));
  }

  private String closed(String deliverable) {
    String months = book.setting(Setting.DEAL_MONTHS).text();
    return "closed deals of " + deliverable + " in the " + months + " months to " + month;
  }

  /** The newest one before the months that count. */
  private String before(String deliverable) {
    return closed(creator, month)
        .filter(deal -> names(deal, deliverable))
        .map(Deal::date)
        .max(Comparator.<LocalDate>naturalOrder())
        .map(day -> "; the newest is of " + day)
        .orElse("");
  }

  /** Deliverables of closed deals which the rate book does not have, and how many deals. */
  private Map<String, Long> unpriced() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Deal deal : creator.deals()) {
      String name = deal.deliverable().strip();
      boolean priced = card.prices().stream().anyMatch(p -> names(deal, p.deliverable().name()));
      boolean counted = counts.keySet().stream().anyMatch(name::equalsIgnoreCase);
      int deals = priced || counted ? 0 : recent(creator, name, book, month).size();
      if (deals > 0) {
        counts.put(name, (long) deals);
      }
    }
    return counts;
  }

  private CrossCheck.Finding notInTheBook(String name, long count) {
    String deals = count == 1 ? "1 closed deal " : count + " closed deals ";
    return new CrossCheck.Unknown(
        name.isEmpty()
            ? deals + "without a deliverable in the roster"
            : deals + "of a deliverable that the rate book does not have");
  }
}
