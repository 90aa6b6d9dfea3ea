package dev.ratewright.intake;

import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Exchange;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Unit;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a roster's money is changed into the agency's currency. A rate that is missing is a problem
 * of the cell that needs it.
 *
 * @param exchange what currencies are worth
 * @param prices figures of the rate book in other currencies than the agency's, one for each
 */
record Till(Exchange exchange, List<Input> prices) {
  /** One that knows no other currency than US dollars. */
  static final Till DOLLARS = new Till(Exchange.NONE, List.of());

  Till {
    prices = List.copyOf(prices);
  }

  /** The till for a rate book. */
  static Till of(RateBook rates) {
    Map<Currency, Input> prices = new LinkedHashMap<>();
    rates.rates().stream()
        .flatMap(rate -> DeliverableSheet.inputs(rate.figures()).stream())
        .filter(figure -> !rates.exchange().isOwn(figure))
        .forEach(figure -> prices.putIfAbsent(figure.currency(), figure));
    return new Till(rates.exchange(), List.copyOf(prices.values()));
  }

  /** An amount in the agency's currency, rounded to the cent where it is changed. */
  Optional<Expr> rounded(
      Entry entry, Column<Input> column, Optional<Input> amount, Optional<YearMonth> month) {
    return exactly(entry, column, amount, month)
        .map(e -> e instanceof Input ? e : new Expr.Rounded(e));
  }

  /**
   * A figure of money in the agency's currency, not rounded, as a price of one thing or thousand
   * views must not be before it is multiplied. Figures of other units stay as they are.
   *
   * @param column where in the entry the amount stands
   * @param amount empty where it is not known
   * @param month whose rate counts; empty where it could not be read, which rejects the entry
   */
  Optional<Expr> exactly(
      Entry entry, Column<Input> column, Optional<Input> amount, Optional<YearMonth> month) {
    if (amount.isEmpty() || month.isEmpty()) {
      return amount.map(figure -> figure);
    }
    Optional<Currency> missing = exchange.missing(amount.get(), month.get());
    missing.ifPresent(
        currency ->
            entry.reject(
                column,
                amount.get().text() + " and " + none(currency, month.get()),
                "a rate, or an amount in " + exchange.own().words(),
                ADD));
    return missing.isPresent() ? Optional.empty() : exchange.own(amount.get(), month.get());
  }

  private static final String ADD = "add a row to the sheet FX of the rate book";

  private static String none(Currency currency, YearMonth month) {
    return "no FX rate for " + currency + " in " + month;
  }

  /** Rejects a month for which the figures of the rate book cannot be changed. */
  void reach(Entry entry, Column<YearMonth> column, YearMonth month) {
    prices.stream()
        .flatMap(price -> exchange.missing(price, month).stream())
        .findFirst()
        .ifPresent(
            currency ->
                entry.reject(
                    column,
                    month + " and " + none(currency, month),
                    "a rate for every month, as reports are in " + exchange.own().words(),
                    ADD));
  }

  /** Rejects an amount in another currency than its row says. */
  void check(Entry entry, Column<Input> column, Optional<Input> amount, Optional<Currency> said) {
    amount
        .filter(a -> said.isPresent() && a.unit() == Unit.MONEY)
        .filter(a -> !a.currency().equals(said.get()))
        .ifPresent(
            a ->
                entry.reject(
                    column,
                    a.text(),
                    "an amount in " + said.get().words() + ", as the column Currency says",
                    "correct one of them"));
  }
}
