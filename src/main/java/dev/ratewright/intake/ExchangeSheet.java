package dev.ratewright.intake;

import dev.ratewright.domain.Currency;
import dev.ratewright.domain.ExchangeRate;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What other currencies are worth, month by month. */
final class ExchangeSheet implements RateBookSheet<ExchangeRate> {
  private final Column<YearMonth> month = Column.required("Month", Days.month(), "");
  private final Column<String> currency =
      Column.required("Currency", Words.oneOf(others(), code -> code), "");
  private final Column<Input> rate =
      Column.required("Rate", Numbers.above0("rate", Unit.EXCHANGE), "");

  private static List<String> others() {
    return Currencies.CODES.stream().filter(code -> !code.equals(Currency.DOLLARS.code())).toList();
  }

  @Override
  public Form form() {
    return new Form(
        "FX",
        "US dollars for one unit of another currency, month by month; money of a roster that is in"
            + " another currency is converted with the row of its month.",
        List.of(month, currency, rate));
  }

  @Override
  public Checked<ExchangeRate> read(Entry entry) {
    Optional<YearMonth> when = entry.read(month);
    Optional<String> of = entry.read(currency);
    Optional<Input> worth = entry.read(rate);
    return entry.checked(
        () ->
            new ExchangeRate(
                when.orElseThrow(),
                new Currency(of.orElseThrow()),
                worth.orElseThrow().called("for 1 " + of.orElseThrow())));
  }

  @Override
  public List<Input> figures(ExchangeRate value) {
    return List.of(value.rate());
  }

  @Override
  public boolean mayBeEmpty() {
    return true;
  }

  /** Rate books made before there was one need none until money in another currency comes. */
  @Override
  public boolean mayBeMissing() {
    return true;
  }

  @Override
  public List<Problem> together(List<ExchangeRate> values) {
    return Once.each(
        values, value -> value.currency() + " in " + value.month(), value -> value.rate().origin());
  }
}
