package dev.ratewright.intake.excel;

import dev.ratewright.intake.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A stored number and its number format make a cell, alike in both generations of workbooks. */
public final class NumberCell {
  private NumberCell() {}

  /** The cell that a number is under a format: a number, a percentage, an amount or a date. */
  public static Cell of(BigDecimal number, FormatCode format, DateSystem dates) {
    return switch (format) {
      case PLAIN -> Cell.number(number, Cell.Form.PLAIN);
      case PERCENT -> Cell.number(number, Cell.Form.PERCENT);
      case OTHER_CURRENCY -> Cell.number(number, Cell.Form.money("in another currency"));
      case DATE -> {
        LocalDate date = dates.date(number);
        yield date == null ? Cell.number(number, Cell.Form.PLAIN) : new Cell.Dated(date);
      }
    };
  }
}
