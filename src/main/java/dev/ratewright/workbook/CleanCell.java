package dev.ratewright.workbook;

import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Cleaned;
import dev.ratewright.intake.Column;
import dev.ratewright.intake.Content;
import dev.ratewright.intake.ErrorValues;
import java.time.LocalDate;

/**
 * Writes one cell of a cleaned roster. What could be read takes the form of its column; what could
 * not is marked, so that it cannot pass for a value when the copy is read.
 */
final class CleanCell {
  private static final String ASKED = "? ";

  /** What Excel calls a value that is not there. */
  private static final String MISSING = "#N/A";

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private CleanCell() {}

  static void write(Line line, int index, Column<?> column, Cleaned cell) {
    Style aligned = FormSheet.aligned(Style.BODY, column);
    boolean prose = column.content().look() == Content.Look.LONG_TEXT;
    Style plain = prose ? aligned.wrap() : aligned;
    if (cell.unread()) {
      ask(line, index, column, cell.written(), plain.fill(Palette.SAND).colour(Palette.AMBER));
      return;
    }
    Style style = plain.format(FormSheet.format(column));
    switch (cell.written()) {
      case Cell.Dated day -> line.date(index, day.date(), style);
      case Cell.Numeric number -> line.number(index, number.value(), inCurrency(number, style));
      default -> keep(line, index, cell.written(), style);
    }
  }

  /** An amount in another currency must say so in its own cell, as the copy's headings do not. */
  private static Style inCurrency(Cell.Numeric number, Style style) {
    String currency = number.form().currency();
    return currency.isEmpty() ? style : style.format(Format.named(number.value(), currency));
  }

  /**
   * Beside other headings and other cells, a figure may mean what it did not mean in the roster:
   * 500 under "Fee (EUR)" would be 500 dollars here. A question mark keeps it from meaning
   * anything.
   */
  private static void ask(Line line, int index, Column<?> column, Cell cell, Style style) {
    Content.Look look = column.content().look();
    boolean words = look == Content.Look.TEXT || look == Content.Look.LONG_TEXT;
    switch (cell) {
      case Cell.Text text -> line.text(index, words ? text.text() : asked(text.text()), style);
      case Cell.Numeric number -> line.text(index, asked(number.shown()), style);
      case Cell.Lasting time -> line.text(index, asked(time.shown()), style);
      default -> keep(line, index, cell, style);
    }
  }

  private static String asked(String text) {
    return text.startsWith(ASKED) ? text : ASKED + text;
  }

  private static void keep(Line line, int index, Cell cell, Style style) {
    switch (cell) {
      case Cell.Blank none -> {
        // The column's own style holds for it.
      }
      case Cell.Text text -> line.text(index, text.text(), style);
      case Cell.Numeric number -> line.number(index, number.value(), style);
      case Cell.Dated day -> keep(line, index, day, style.format(Format.DATE));
      case Cell.Lasting time -> line.text(index, time.shown(), style);
      case Cell.Truth truth -> line.truth(index, truth.value(), style);
      case Cell.Fault fault -> line.text(index, known(fault.code()), style);
      case Cell.Uncalculated none -> line.text(index, MISSING, style);
    }
  }

  /** A day before Excel's calendar begins can only be words. */
  private static void keep(Line line, int index, Cell.Dated day, Style style) {
    if (day.date().isBefore(FIRST_DAY)) {
      line.text(index, day.shown(), style);
    } else {
      line.date(index, day.date(), style);
    }
  }

  /** Errors are read again by their codes; one that no program writes is a missing value. */
  private static String known(String code) {
    return ErrorValues.cell(code) instanceof Cell.Fault ? code : MISSING;
  }
}
