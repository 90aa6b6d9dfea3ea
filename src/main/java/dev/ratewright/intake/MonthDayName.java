package dev.ratewright.intake;

import dev.ratewright.problem.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A cell of the rate book that names a day of every year; of a full date, the year is no matter.
 */
record MonthDayName() implements Content<MonthDay> {
  @Override
  public String expected() {
    return "a day and a month, such as 1 Nov";
  }

  @Override
  public Optional<MonthDay> read(Cell cell, Place place, Manner manner) {
    return switch (cell) {
      case Cell.Dated dated -> Optional.of(MonthDay.from(dated.date()));
      case Cell.Text text -> written(text.text());
      default -> Optional.empty();
    };
  }

  /** With the month in words, as 05/10 may mean two days. */
  private static Optional<MonthDay> written(String text) {
    DateParts parts = DateParts.of(text);
    if (parts == null || parts.month() == null || parts.numbers().size() != 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(MonthDay.of(parts.month(), Integer.parseInt(parts.numbers().getFirst())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public Cell tidied(MonthDay value, Cell found) {
    return found instanceof Cell.Text
        ? found
        : new Cell.Dated(LocalDate.of(2024, 1, 1).with(value));
  }

  @Override
  public Look look() {
    return Look.TEXT;
  }
}
