package dev.ratewright.workbook;

import dev.ratewright.domain.Discount;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.pricing.Basket;
import dev.ratewright.pricing.Price;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a quote builder is filled in with at first: one of the first deliverable, on an ordinary
 * day, with nothing beside it.
 *
 * @param price of the deliverable
 * @param posts as how many posts it counts
 * @param discount what is taken off for so many; 0 for nothing
 * @param amount what it comes to
 * @param isOnRequest whether there is no quote for so many posts
 * @param day of the quote
 * @param validUntil the last day on which it can be accepted
 */
record QuoteExample(
    Price.Quoted price,
    BigDecimal posts,
    BigDecimal discount,
    BigDecimal amount,
    boolean isOnRequest,
    LocalDate day,
    LocalDate validUntil) {

  static QuoteExample of(QuoteChoices choices, LocalDate day) {
    Price.Quoted first = choices.deliverables().getFirst();
    BigDecimal posts = first.deliverable().posts().value();
    List<Input> reached =
        choices.discounts().stream()
            .filter(d -> d.from().value().compareTo(posts) <= 0)
            .map(Discount::share)
            .toList();
    Optional<Input> discount =
        reached.isEmpty() ? Optional.empty() : Optional.of(reached.getLast());
    Expr one = new Expr.Constant(BigDecimal.ONE);
    return new QuoteExample(
        first,
        posts,
        discount.map(Input::value).orElse(BigDecimal.ZERO),
        Basket.due(one, first.target(), discount).value(),
        choices.onRequestFrom().filter(from -> posts.compareTo(from) >= 0).isPresent(),
        day,
        day.plusDays(choices.validity().longValue()));
  }
}
