package dev.ratewright.intake.xls;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.ErrorValues;
import dev.ratewright.intake.Row;
import dev.ratewright.problem.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet. Rows that hold nothing are left out. */
final class XlsRows implements Book.Rows {
  private final Place sheet;
  private final Cells cells;
  private final Globals globals;
  private int next;

  XlsRows(Place sheet, Cells cells, Globals globals) {
    this.sheet = sheet;
    this.cells = cells;
    this.globals = globals;
  }

  @Override
  public @Nullable Row next() {
    while (next < cells.count()) {
      int number = cells.row(next);
      List<Cell> row = new ArrayList<>();
      for (; next < cells.count() && cells.row(next) == number; next++) {
        Cell cell = cell(next);
        if (!(cell instanceof Cell.Blank)) {
          while (row.size() < cells.column(next)) {
            row.add(Cell.BLANK);
          }
          row.add(cell);
        }
      }
      if (!row.isEmpty()) {
        return new Row(sheet, number + 1, row, cells.isHidden(number));
      }
    }
    return null;
  }

  private Cell cell(int index) {
    long stored = cells.stored(index);
    return switch (cells.kind(index)) {
      case Cells.NUMBER -> number(Double.longBitsToDouble(stored), cells.format(index));
      case Cells.TEXT -> ErrorValues.cell(globals.text((int) stored));
      case Cells.TRUTH -> new Cell.Truth(stored != 0);
      case Cells.FAULT -> new Cell.Fault(fault((int) stored));
      default -> new Cell.Uncalculated();
    };
  }

  private Cell number(double number, int style) {
    if (!Double.isFinite(number)) {
      return new Cell.Fault("#NUM!");
    }
    return globals.format(style).cell(Cell.kept(BigDecimal.valueOf(number)), globals.dates());
  }

  private static String fault(int code) {
    return FormulaError.isValidCode(code)
        ? FormulaError.forInt(code).getString()
        : "number " + code;
  }

  @Override
  public List<Book.Merged> merged() {
    return next < cells.count() ? List.of() : cells.merged();
  }

  /** Nothing to close: all cells are in memory. */
  @Override
  public void close() {}
}
