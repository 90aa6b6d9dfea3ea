package dev.ratewright.intake;

import dev.ratewright.problem.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Contents that are days or months: real dates of a workbook, or text in any of the usual ways of
 * writing one.
 *
 * @param expected the words behind "expected"
 * @param look how a blank sheet formats them
 * @param ofDate the value of a real date
 * @param firstDay the first date that means a value
 * @param ofText the value of a written day or month in its column
 */
record Days<T>(
    String expected,
    Look look,
    Function<LocalDate, T> ofDate,
    Function<T, LocalDate> firstDay,
    BiFunction<WrittenDay, Manner, Optional<T>> ofText)
    implements Content<T> {
  private static final BigDecimal MOST_DIGITS = new BigDecimal("99999999");

  static Days<LocalDate> day() {
    return new Days<>(
        "a date such as 2026-10-31",
        Look.DATE,
        date -> date,
        date -> date,
        (day, manner) -> day.in(manner));
  }

  static Days<YearMonth> month() {
    return new Days<>(
        "a month such as 2026-10, or a date in it",
        Look.MONTH,
        YearMonth::from,
        month -> month.atDay(1),
        (day, manner) -> day.month().or(() -> day.in(manner).map(YearMonth::from)));
  }

  /** Such as 2026-10-31. */
  @Override
  public boolean inWords() {
    return true;
  }

  @Override
  public boolean unknown(Cell cell) {
    return Unknown.value(cell);
  }

  @Override
  public List<String> answers() {
    return List.of(DAY_FIRST, MONTH_FIRST);
  }

  @Override
  public void survey(Cell cell, Manner manner) {
    if (cell instanceof Cell.Text) {
      written(cell).survey(manner);
    }
  }

  @Override
  public Optional<T> read(Cell cell, Place place, Manner manner) {
    return cell instanceof Cell.Dated dated
        ? Optional.of(ofDate.apply(dated.date()))
        : ofText.apply(written(cell), manner);
  }

  @Override
  public Cell tidied(T value, Cell found) {
    return found instanceof Cell.Dated ? found : new Cell.Dated(firstDay.apply(value));
  }

  private static WrittenDay written(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> WrittenDay.of(text.text());
      case Cell.Numeric number -> digits(number);
      default -> WrittenDay.NONE;
    };
  }

  /** A number such as 202610, which no calendar counts days up to. */
  private static WrittenDay digits(Cell.Numeric number) {
    BigDecimal value = number.value();
    boolean possible =
        number.form().isPlain()
            && value.signum() > 0
            && value.compareTo(MOST_DIGITS) <= 0
            && value.scale() <= 0;
    return possible ? WrittenDay.ofDigits(value.intValueExact()) : WrittenDay.NONE;
  }

  @Override
  public String hint(Cell cell, Manner manner) {
    WrittenDay written = written(cell);
    String hint = written.hint(manner);
    if (!hint.isEmpty()) {
      return hint;
    }
    if (written.month().isPresent()) {
      return "write the day too";
    }
    return cell instanceof Cell.Numeric || cell instanceof Cell.Lasting
        ? "format the cell as a date"
        : "";
  }
}
