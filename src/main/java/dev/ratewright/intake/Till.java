package dev.ratewright.intake;

import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Exchange;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Problem;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

  private static final String ADD = "add a row to the sheet FX of the rate book";

  private static String none(Currency currency, YearMonth month) {
    return "no FX rate for " + currency + " in " + month;
  }

  /** An amount in the agency's currency, rounded to the cent where it is changed. */
  Optional<Expr> rounded(Entry entry, Optional<Input> amount, Optional<YearMonth> month) {
    return exactly(entry, amount, month).map(e -> e instanceof Input ? e : new Expr.Rounded(e));
  }

  /**
   * A figure of money in the agency's currency, not rounded, as a price of one thing or thousand
   * views must not be before it is multiplied. Figures of other units stay as they are.
   *
   * @param amount empty where it is not known
   * @param month whose rate counts; empty where it could not be read, which rejects the entry
   */
  Optional<Expr> exactly(Entry entry, Optional<Input> amount, Optional<YearMonth> month) {
    if (amount.isEmpty() || month.isEmpty()) {
      return amount.map(figure -> figure);
    }
    Optional<Currency> missing = exchange.missing(amount.get(), month.get());
    missing.ifPresent(currency -> entry.add(missing(amount.get(), currency, month.get())));
    return missing.isPresent() ? Optional.empty() : exchange.own(amount.get(), month.get());
  }

  /**
   * An amount of a deal in the agency's currency, rounded to the cent where it is changed. Of a
   * month without a rate it stays as it is: deals are made ahead, and nobody knows next month's
   * rate; {@link #due} tells where that will not do.
   */
  Optional<Expr> later(Optional<Input> amount, Optional<YearMonth> month) {
    if (amount.isEmpty() || month.isEmpty()) {
      return amount.map(figure -> figure);
    }
    Optional<Expr> own = exchange.own(amount.get(), month.get());
    return own.map(e -> e instanceof Input ? e : new Expr.Rounded(e)).or(() -> amount);
  }

  /** The problem of a deal that counts by now and whose amount could not be changed. */
  Optional<Problem> due(Deal deal, YearMonth now) {
    YearMonth month = YearMonth.from(deal.date());
    return month.isAfter(now)
        ? Optional.empty()
        : Stream.concat(Stream.of(deal.fee()), deal.killFee().stream())
            .filter(Input.class::isInstance)
            .map(Input.class::cast)
            .flatMap(
                amount ->
                    exchange.missing(amount, month).map(c -> missing(amount, c, month)).stream())
            .findFirst();
  }

  private Problem missing(Input amount, Currency currency, YearMonth month) {
    return Problem.error(
        amount.origin(),
        amount.text() + " and " + none(currency, month),
        "a rate, or an amount in " + exchange.own().words(),
        ADD);
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
