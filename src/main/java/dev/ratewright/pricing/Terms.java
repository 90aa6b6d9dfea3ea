package dev.ratewright.pricing;

import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.Discount;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * On what terms prices hold, as a brand reads them: everything comes from the rate book, and a row
 * that is not there is not spoken of.
 *
 * @param lines in the order they are printed
 */
public record Terms(List<Line> lines) {
  private static final String TOGETHER = "Booked together";
  private static final String RETAINERS = "Retainers";
  private static final Set<String> DISCOUNTS = Set.of(TOGETHER, RETAINERS);

  public Terms {
    lines = List.copyOf(lines);
  }

  /**
   * One matter.
   *
   * @param subject such as "Payment"
   * @param words one or two sentences
   */
  public record Line(String subject, String words) {}

  /**
   * The terms of a creator's card. Where the minimum fee stands against a discount, of whatever
   * deliverable and in whatever season, none is promised: a brand may hold the agency to what is
   * printed.
   *
   * @param tariff the card's
   */
  public static Terms of(RateCard card, Tariff tariff, RateBook book) {
    boolean held =
        tariff.heldAtMinimum()
            || card.packages().stream()
                .anyMatch(
                    offer ->
                        offer.basket().heldAtMinimum()
                            || offer.retainers().stream()
                                .anyMatch(r -> r.basket().heldAtMinimum()));
    List<Line> lines =
        of(book).lines().stream()
            .filter(line -> !held || !DISCOUNTS.contains(line.subject()))
            .toList();
    return new Terms(lines);
  }

  /** The terms of a rate book. */
  public static Terms of(RateBook book) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("Revisions", revisions(book)));
    lines.add(new Line("Payment", payment(book)));
    add(lines, "Cancellation", cancellation(book));
    add(lines, TOGETHER, together(book.offering().volumes(), "posts"));
    add(lines, RETAINERS, together(book.offering().retainers(), "months"));
    add(lines, "Season", seasons(book));
    add(lines, "Rush", rush(book));
    String days = book.setting(Setting.VALIDITY_DAYS).text();
    lines.add(new Line("Validity", "An offer holds for " + days + " days."));
    return new Terms(lines);
  }

  private static void add(List<Line> lines, String subject, String words) {
    if (!words.isEmpty()) {
      String sentence = Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
      lines.add(new Line(subject, sentence));
    }
  }

  private static String revisions(RateBook book) {
    String included = book.setting(Setting.REVISIONS_INCLUDED).text();
    String further =
        of(AddOn.Kind.REVISION, book)
            .map(each -> ", a further one costs " + each.words(book.currency()))
            .orElse("");
    return included
        + (included.equals("1") ? " round is" : " rounds are")
        + " included"
        + further
        + ".";
  }

  private static String payment(RateBook book) {
    return "Within "
        + book.setting(Setting.PAYMENT_DAYS).text()
        + " days of the invoice. New brands pay "
        + book.setting(Setting.ON_SIGNING).text()
        + " on signing.";
  }

  private static String cancellation(RateBook book) {
    return book.offering().killFees().stream()
        .map(fee -> fee.share().text() + " of the fee " + fee.stage())
        .collect(Collectors.joining(", "));
  }

  private static String together(List<Discount> discounts, String counted) {
    return discounts.stream()
        .map(d -> d.share().text() + " off from " + d.from().text() + " " + counted)
        .collect(Collectors.joining(", "));
  }

  private static String seasons(RateBook book) {
    return book.markets().seasons().stream()
        .filter(s -> s.factor().value().compareTo(BigDecimal.ONE) != 0)
        .map(s -> "posts from " + s.days() + " × " + Unit.FACTOR.text(s.factor().value()))
        .collect(Collectors.joining(", "));
  }

  private static String rush(RateBook book) {
    String days = book.setting(Setting.RUSH_DAYS).text();
    return of(AddOn.Kind.RUSH, book)
        .map(
            rush ->
                "fewer than " + days + " days from order to post: " + rush.words(book.currency()))
        .orElse("");
  }

  private static Optional<AddOn> of(AddOn.Kind kind, RateBook book) {
    return book.offering().addOns().stream().filter(a -> a.kind() == kind).findFirst();
  }
}
