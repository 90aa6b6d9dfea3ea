package dev.ratewright.intake.csv;

import dev.ratewright.intake.Cell;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The one way in which our own texts write numbers, percentages, dates and truths. */
final class TypedText {
  // Bounded, so that no text takes long to try; Excel itself keeps 15 digits.
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
  private static final Pattern PERCENT = Pattern.compile(NUMBER + " ?%");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private TypedText() {}

  /** The cell that a field stands for; anything not written in that way is text. */
  static Cell cell(String field) {
    Cell cell = Cell.text(field);
    return cell instanceof Cell.Text text ? typed(text.text(), cell) : cell;
  }

  private static Cell typed(String text, Cell otherwise) {
    if (NUMBER.matcher(text).matches()) {
      return Cell.number(new BigDecimal(text), Cell.Form.PLAIN);
    }
    if (PERCENT.matcher(text).matches()) {
      String number = text.substring(0, text.length() - 1).strip();
      return Cell.number(new BigDecimal(number).movePointLeft(2), Cell.Form.PERCENT);
    }
    if (DATE.matcher(text).matches()) {
      try {
        return new Cell.Dated(LocalDate.parse(text));
      } catch (DateTimeException e) {
        return otherwise;
      }
    }
    return switch (text) {
      case "TRUE" -> new Cell.Truth(true);
      case "FALSE" -> new Cell.Truth(false);
      default -> otherwise;
    };
  }
}
