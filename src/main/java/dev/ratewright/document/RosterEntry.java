package dev.ratewright.document;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Identity;
import dev.ratewright.domain.Niche;
import dev.ratewright.pricing.Price;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One creator in a list of many, for brands: nothing but what their media kit shows, and no figure
 * more exact than there.
 *
 * @param name the creator's name
 * @param handle by which they go
 * @param niche what they are about; may be empty
 * @param tier the size of their audience, in a word
 * @param followers on their main platform
 * @param engagement by followers; empty where it is not known
 * @param views average views of a video; empty where they are not known
 * @param deliverable what the price is for
 * @param price the target of the rate book's first deliverable; empty where it has none
 */
public record RosterEntry(
    String name,
    Handle handle,
    String niche,
    String tier,
    Figure followers,
    Optional<Figure> engagement,
    Optional<Figure> views,
    String deliverable,
    Optional<Figure> price) {

  /**
   * A figure to read, and to sort by.
   *
   * @param text as printed, such as 412K
   * @param value what the text says, so 412000
   */
  public record Figure(String text, BigDecimal value) {
    private static Figure count(BigDecimal exact) {
      return new Figure(Figures.compact(exact), Figures.rounded(exact));
    }

    private static Figure share(BigDecimal exact) {
      return new Figure(Figures.percent(exact), Figures.tenths(exact));
    }
  }

  /** A month as a list of creators says it: October 2026. */
  public static String month(YearMonth period) {
    return Figures.month(period);
  }

  /** A creator as a list shows them. */
  public static RosterEntry of(Appraisal appraisal, Currency currency) {
    Creator creator = appraisal.creator();
    Identity identity = creator.identity();
    Audience audience = creator.audience();
    Price first = appraisal.card().prices().getFirst();
    return new RosterEntry(
        identity.name(),
        creator.handle(),
        identity.niche().map(Niche::name).orElse(""),
        appraisal.card().tier().name(),
        Figure.count(audience.followers().value()),
        new Profile(appraisal).engagement().map(rate -> Figure.share(rate.value())),
        audience.averageViews().map(views -> Figure.count(views.value())),
        first.deliverable().name(),
        price(first, currency));
  }

  private static Optional<Figure> price(Price first, Currency currency) {
    return switch (first) {
      case Price.Quoted quoted -> {
        BigDecimal amount = quoted.target().value();
        yield Optional.of(new Figure(Figures.price(amount, currency), amount));
      }
      case Price.Unpriced none -> Optional.empty();
    };
  }
}
