package dev.ratewright.intake;

import dev.ratewright.domain.ExchangeRate;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Turns a roster's money into US dollars.
 *
 * @param rates what other currencies are worth, each once a month
 */
record Exchange(List<ExchangeRate> rates) {
  /** An exchange that knows no other currency. */
  static final Exchange NONE = new Exchange(List.of());

  Exchange {
    rates = List.copyOf(rates);
  }

  /** An amount in US dollars, rounded to the cent where it is converted; see {@link #exactly}. */
  Optional<Expr> dollars(
      Entry entry, Column<Input> column, Optional<Input> amount, Optional<YearMonth> month) {
    return exactly(entry, column, amount, month)
        .map(e -> e instanceof Input ? e : new Expr.Rounded(e));
  }

  /**
   * A figure of money in US dollars, not rounded, as a price of one thing or thousand views must
   * not be before it is multiplied. A missing rate is a problem of its cell.
   *
   * @param column where in the entry the amount stands
   * @param amount empty where it is not known
   * @param month whose rate counts; empty where it could not be read, which rejects the entry
   */
  Optional<Expr> exactly(
      Entry entry, Column<Input> column, Optional<Input> amount, Optional<YearMonth> month) {
    if (amount.isEmpty() || amount.get().isDollars() || month.isEmpty()) {
      return amount.map(dollars -> dollars);
    }
    String currency = amount.get().currency();
    Optional<Input> rate =
        rates.stream()
            .filter(r -> r.currency().equals(currency) && r.month().equals(month.get()))
            .map(ExchangeRate::rate)
            .findFirst();
    if (rate.isEmpty()) {
      String missing = "no FX rate for " + currency + " in " + month.get();
      entry.reject(
          column,
          amount.get().text() + " and " + missing,
          "a rate, or an amount in US dollars",
          "add a row to the sheet FX of the rate book");
    }
    return rate.map(r -> new Expr.Product(List.of(amount.get(), r)));
  }
}
