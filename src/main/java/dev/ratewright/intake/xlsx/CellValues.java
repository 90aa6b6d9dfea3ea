package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Cell;
import dev.ratewright.intake.ErrorValues;
import dev.ratewright.intake.excel.DateSystem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From what a cell stores to what it holds. Something stored that does not fit its own type stays
 * the text it is, so that the reader of the column can show it to its owner; it never becomes 0.
 */
record CellValues(SharedStrings.Cells strings, CellFormats formats, DateSystem dates) {
  /** The types a cell can have, the most frequent first. */
  static final List<String> TYPES = List.of("s", "inlineStr", "n", "str", "b", "e", "d");

  private static final int DATE_LENGTH = "2026-11-01".length();

  /**
   * The cell for a stored value.
   *
   * @param type the {@code t} attribute
   * @param style the {@code s} attribute; 0 where there is none
   * @return null where it refers to a shared text the workbook does not have
   */
  @Nullable Cell of(@Nullable String type, int style, CharSequence stored) {
    if (type == null || type.equals("n")) {
      return number(style, stored);
    }
    return switch (type) {
      case "s" -> strings.get(WholeNumber.parse(stored));
      case "b" -> truth(stored.toString());
      case "e" -> stored.isEmpty() ? Cell.BLANK : new Cell.Fault(stored.toString());
      case "d" -> date(stored.toString());
      default -> ErrorValues.cell(EscapedText.decode(stored.toString()));
    };
  }

  private Cell number(int style, CharSequence stored) {
    BigDecimal number = StoredNumber.parse(stored);
    if (number == null) {
      return Cell.text(stored.toString());
    }
    return formats.get(style).cell(number, dates);
  }

  private static Cell truth(String stored) {
    return switch (stored) {
      case "1", "true" -> new Cell.Truth(true);
      case "0", "false" -> new Cell.Truth(false);
      default -> Cell.text(stored);
    };
  }

  private static Cell date(String stored) {
    boolean alone = stored.length() == DATE_LENGTH;
    if (alone || (stored.length() > DATE_LENGTH && stored.charAt(DATE_LENGTH) == 'T')) {
      try {
        return new Cell.Dated(LocalDate.parse(stored.substring(0, DATE_LENGTH)));
      } catch (DateTimeException e) {
        // Not a date after all: its owner gets to see it.
      }
    }
    return Cell.text(stored);
  }
}
