package dev.ratewright.domain;

import dev.ratewright.problem.Place;
import java.util.List;

/**
 * Countries whose audiences brands pay about the same for, as a row of the rate book.
 *
 * @param name as the rate book writes it, such as "Western Europe"
 * @param factor what a price is multiplied by for an audience there, above 0
 * @param countries which belong to it; no country belongs to two regions
 * @param origin the cell that lists them
 */
public record Region(String name, Input factor, List<Country> countries, Place origin) {
  public Region {
    countries = List.copyOf(countries);
  }
}
