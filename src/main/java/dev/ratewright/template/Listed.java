package dev.ratewright.template;

import dev.ratewright.document.RosterEntry;
import dev.ratewright.document.RosterEntry.Figure;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.Price;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A creator as a list of many has them: no figure is more exact there than on their media kit. */
final class Listed {
  private final Facts facts;

  private Listed(Facts facts) {
    this.facts = facts;
  }

  static RosterEntry of(Facts facts, RateBook book) {
    return new Listed(facts).entry(book);
  }

  private RosterEntry entry(RateBook book) {
    Audience audience = facts.creator.audience();
    Price first = facts.appraisal.card().prices().getFirst();
    return new RosterEntry(
        facts.identity.name(),
        facts.creator.handle(),
        facts.identity.niche().map(Niche::name).orElse(""),
        facts.appraisal.card().tier().name(),
        count(audience.followers().value()),
        facts.profile.engagement().map(rate -> share(rate.value())),
        audience.averageViews().map(views -> count(views.value())),
        first.deliverable().name(),
        price(first, book));
  }

  private Figure count(BigDecimal exact) {
    return new Figure(facts.language.count(exact), exact.round(Language.THREE_DIGITS));
  }

  private Figure share(BigDecimal exact) {
    return new Figure(facts.language.percent(exact), exact.setScale(3, RoundingMode.HALF_UP));
  }

  private Optional<Figure> price(Price first, RateBook book) {
    return switch (first) {
      case Price.Quoted quoted -> {
        BigDecimal amount = quoted.target().value();
        yield Optional.of(new Figure(facts.language.price(amount, book.currency()), amount));
      }
      case Price.Unpriced none -> Optional.empty();
    };
  }
}
