package dev.ratewright.intake;

import dev.ratewright.domain.AccountType;
import dev.ratewright.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A cell that says what kind of account a creator publishes with. */
record AccountKind() implements Content<AccountType> {
  @Override
  public String expected() {
    return "one of " + String.join(", ", choices());
  }

  @Override
  public boolean unknown(Cell cell) {
    return Unknown.value(cell);
  }

  @Override
  public Optional<AccountType> read(Cell cell, Place place, Manner manner) {
    return cell instanceof Cell.Text text ? AccountType.of(text.text()) : Optional.empty();
  }

  @Override
  public Cell tidied(AccountType value, Cell found) {
    return Cell.text(value.words());
  }

  @Override
  public List<String> choices() {
    return Stream.of(AccountType.values()).map(AccountType::words).toList();
  }

  @Override
  public Look look() {
    return Look.TEXT;
  }
}
