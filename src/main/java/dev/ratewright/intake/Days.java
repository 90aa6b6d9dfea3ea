package dev.ratewright.intake;

import dev.ratewright.problem.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/**
 * Contents that are days or months: real dates of a workbook, or ISO text.
 *
 * @param expected the words behind "expected"
 * @param look how a blank sheet formats them
 * @param ofDate the value of a real date
 * @param ofText the value of ISO text
 */
record Days<T>(
    String expected, Look look, Function<LocalDate, T> ofDate, Function<String, T> ofText)
    implements Content<T> {

  static Days<LocalDate> day() {
    return new Days<>("a date such as 2026-10-31", Look.DATE, date -> date, LocalDate::parse);
  }

  static Days<YearMonth> month() {
    return new Days<>(
        "a month such as 2026-10, or a date in it",
        Look.MONTH,
        YearMonth::from,
        text ->
            text.length() > "2026-10".length()
                ? YearMonth.from(LocalDate.parse(text))
                : YearMonth.parse(text));
  }

  @Override
  public Optional<T> read(Cell cell, Place place, Manner manner) {
    try {
      return switch (cell) {
        case Cell.Dated dated -> Optional.of(ofDate.apply(dated.date()));
        case Cell.Text text -> Optional.of(ofText.apply(text.text()));
        default -> Optional.empty();
      };
    } catch (DateTimeException notIso) {
      return Optional.empty();
    }
  }
}
