package dev.ratewright.intake;

import dev.ratewright.domain.Country;
import dev.ratewright.problem.Place;
import java.util.Optional;

/** A cell of the rate book that names a country: one that is not understood would never match. */
record CountryName() implements Content<Country> {
  @Override
  public String expected() {
    return "a country, such as South Korea or KR";
  }

  @Override
  public Optional<Country> read(Cell cell, Place place, Manner manner) {
    return cell instanceof Cell.Text text ? Country.of(text.text()) : Optional.empty();
  }

  @Override
  public Cell tidied(Country value, Cell found) {
    return Cell.text(value.words());
  }

  @Override
  public Look look() {
    return Look.TEXT;
  }
}
