package dev.ratewright.domain;

import dev.ratewright.problem.Place;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A part of every year in which brands pay more or less, as a row of the rate book. One that ends
 * on an earlier day than it begins lies over New Year.
 *
 * @param name as the rate book writes it, such as "November and December"
 * @param from its first day
 * @param to its last day
 * @param factor what a price is multiplied by for a post in it, above 0
 * @param origin the cell of its first day
 */
public record Season(String name, MonthDay from, MonthDay to, Input factor, Place origin) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  /** Its days, in words: 1 November to 31 December. */
  public String days() {
    return DAY.format(from) + " to " + DAY.format(to);
  }

  /** Whether a day lies in it. */
  public boolean holds(LocalDate day) {
    return holds(MonthDay.from(day));
  }

  /** Whether a day of every year lies in it. */
  public boolean holds(MonthDay day) {
    boolean begun = !day.isBefore(from);
    boolean going = !day.isAfter(to);
    return from.isAfter(to) ? begun || going : begun && going;
  }
}
