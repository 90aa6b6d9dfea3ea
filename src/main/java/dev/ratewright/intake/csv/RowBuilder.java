package dev.ratewright.intake.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Row;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Makes a row of each record, straight from the buffer of the CSV reader, and numbers them as Excel
 * does: blank lines count, line breaks within a cell do not.
 */
final class RowBuilder extends AbstractBaseCsvCallbackHandler<Row> {
  /** Characters of one cell. Excel keeps 32,767; other programs are let write some more. */
  static final int LONGEST_TEXT = 4 * 32_767;

  private static final int LONGEST_ROW = 32 * LONGEST_TEXT;
  private static final int MOST_COLUMNS = 16_384;

  /** Ten sheets of Excel: text has no end of its own. */
  private static final int MOST_ROWS = 10 * 1_048_576;

  private final Place sheet;
  private final Function<String, Cell> cellOf;
  private int number;
  private int length;
  private Cell[] cells = new Cell[16];

  /** The columns up to the last that holds something. */
  private int width;

  RowBuilder(Place sheet, Function<String, Cell> cellOf) {
    this.sheet = sheet;
    this.cellOf = cellOf;
  }

  /** The row at hand. */
  Place place() {
    return new Place(sheet.file(), sheet.sheet(), "row " + number, "");
  }

  @Override
  protected void handleBegin(long line) {
    number++;
    length = 0;
    width = 0;
  }

  @Override
  protected void handleField(int column, char[] buffer, int from, int count, boolean quoted) {
    length += count;
    check(column, count);
    Cell cell = count == 0 ? Cell.BLANK : cellOf.apply(new String(buffer, from, count));
    if (!(cell instanceof Cell.Blank)) {
      if (column >= cells.length) {
        cells = Arrays.copyOf(cells, Math.max(column + 1, 2 * cells.length));
      }
      Arrays.fill(cells, width, column, Cell.BLANK);
      cells[column] = cell;
      width = column + 1;
    }
  }

  private void check(int column, int count) {
    if (column >= MOST_COLUMNS) {
      throw refused(
          Damage.tooLarge(
              place(), "column " + Row.letters(column), "at most 16,384 columns, as in Excel"));
    }
    if (count > LONGEST_TEXT) {
      throw refused(Damage.tooLong(place(), null));
    }
    if (length > LONGEST_ROW) {
      throw refused(
          Damage.tooLarge(
              place(), "cells of more than 4,194,176 characters together", "a row of a list"));
    }
  }

  @Override
  protected Row buildRecord() {
    if (number > MOST_ROWS) {
      throw refused(Damage.tooLarge(sheet, "row " + number, "at most 10,485,760 rows"));
    }
    return new Row(sheet, number, width == 0 ? List.of() : List.of(Arrays.copyOf(cells, width)));
  }

  /** The reader around lets only unchecked exceptions through. */
  private static UncheckedIOException refused(Unreadable refusal) {
    return new UncheckedIOException(refusal);
  }
}
