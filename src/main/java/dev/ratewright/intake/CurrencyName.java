package dev.ratewright.intake;

import dev.ratewright.domain.Currency;
import dev.ratewright.problem.Place;
import java.util.List;
import java.util.Optional;

/** A cell that names a currency by its code, or by a sign that stands for no other. */
record CurrencyName() implements Content<Currency> {
  /** A column as one of currencies; empty where it holds something else. */
  @SuppressWarnings("unchecked") // Its content says what it holds.
  static Optional<Column<Currency>> of(Column<?> column) {
    return column.content() instanceof CurrencyName
        ? Optional.of((Column<Currency>) column)
        : Optional.empty();
  }

  @Override
  public String expected() {
    return "a currency: " + String.join(", ", Currencies.CODES);
  }

  @Override
  public boolean unknown(Cell cell) {
    return Unknown.value(cell);
  }

  @Override
  public Optional<Currency> read(Cell cell, Place place, Manner manner) {
    List<String> codes = cell instanceof Cell.Text text ? Currencies.codes(text.text()) : List.of();
    return codes.size() == 1 ? Optional.of(new Currency(codes.getFirst())) : Optional.empty();
  }

  @Override
  public Cell tidied(Currency value, Cell found) {
    return Cell.text(value.code());
  }

  @Override
  public Look look() {
    return Look.TEXT;
  }
}
