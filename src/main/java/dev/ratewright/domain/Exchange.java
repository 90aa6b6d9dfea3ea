package dev.ratewright.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Turns money into the agency's currency, with the rates of the month the money belongs to. All
 * rates are in US dollars, so an amount in a third currency goes by way of them in one step, and
 * nothing is rounded between.
 *
 * @param rates what currencies are worth, each once a month
 * @param own the agency's currency
 */
public record Exchange(List<ExchangeRate> rates, Currency own) {
  /** US dollars alone. */
  public static final Exchange NONE = new Exchange(List.of(), Currency.DOLLARS);

  public Exchange {
    rates = List.copyOf(rates);
  }

  /**
   * An amount in the agency's currency, not rounded: {@code amount × rate of its currency ÷ rate of
   * the agency's}.
   *
   * @param month whose rates count
   * @return the amount itself where it is in that currency, or is no money; empty where a rate is
   *     missing, see {@link #missing}
   */
  public Optional<Expr> own(Input amount, YearMonth month) {
    if (isOwn(amount)) {
      return Optional.of(amount);
    }
    if (missing(amount, month).isPresent()) {
      return Optional.empty();
    }
    Expr dollars =
        rate(amount.currency(), month)
            .<Expr>map(rate -> new Expr.Product(List.of(amount, rate)))
            .orElse(amount);
    return Optional.of(
        rate(own, month).<Expr>map(rate -> new Expr.Quotient(dollars, rate)).orElse(dollars));
  }

  /** The first currency whose rate an amount needs in a month and there is none. */
  public Optional<Currency> missing(Input amount, YearMonth month) {
    return isOwn(amount)
        ? Optional.empty()
        : List.of(amount.currency(), own).stream()
            .filter(currency -> !currency.equals(Currency.DOLLARS))
            .filter(currency -> rate(currency, month).isEmpty())
            .findFirst();
  }

  /** Whether a figure is in the agency's currency, or is no money. */
  public boolean isOwn(Input amount) {
    return amount.unit() != Unit.MONEY || amount.currency().equals(own);
  }

  private Optional<Input> rate(Currency currency, YearMonth month) {
    return rates.stream()
        .filter(r -> r.currency().equals(currency) && r.month().equals(month))
        .map(ExchangeRate::rate)
        .findFirst();
  }
}
