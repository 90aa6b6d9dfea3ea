package dev.ratewright.intake.xls;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Row;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.excel.Damage;
import dev.ratewright.intake.excel.Harmful;
import dev.ratewright.problem.Place;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.util.RKUtil;

/** One sheet's records, of which those that hold cells are collected. */
final class SheetRecords {
  private static final int ROW = 0x0208;
  private static final int NUMBER = 0x0203;
  private static final int SHORT_NUMBER = 0x027E;
  private static final int SHORT_NUMBERS = 0x00BD;
  private static final int SHARED_TEXT = 0x00FD;
  private static final int OWN_TEXT = 0x0204;
  private static final int RICH_TEXT = 0x00D6;
  private static final int TRUTH_OR_FAULT = 0x0205;
  private static final int FORMULA = 0x0006;
  private static final int FORMULA_TEXT = 0x0207;
  private static final int SHARED_FORMULA = 0x04BC;
  private static final int ARRAY_FORMULA = 0x0221;
  private static final int TABLE_FORMULA = 0x0236;
  private static final int MERGED = 0x00E5;
  private static final int HIDDEN_ROW = 0x0020;
  private static final int MOST_COLUMNS = 256;

  private final Records records;
  private final Globals globals;
  private final Place sheet;
  private final Cells cells = new Cells();
  private int row;
  private int column;
  private int style;

  /** Whether the cell at hand is a formula whose text is still to come. */
  private boolean awaitsText;

  SheetRecords(Records records, Globals globals, Place sheet) {
    this.records = records;
    this.globals = globals;
    this.sheet = sheet;
  }

  /**
   * Reads up to the sheet's end.
   *
   * @param most cells that may be collected
   */
  Cells read(int most) throws Unreadable, Harmful {
    // Charts in a sheet begin and end within it.
    for (int depth = 1; depth > 0; ) {
      int sid = records.next();
      switch (sid) {
        case Records.BEGIN -> depth++;
        case Records.END -> depth--;
        case -1 -> throw Damage.of(sheet, "damage after row " + (row + 1), null);
        default -> {
          if (depth == 1) {
            read(sid, records.in());
          }
        }
      }
      if (cells.count() > most) {
        throw Damage.tooLarge(
            Place.ofFile(sheet.file()), "more than 6,000,000 cells", "at most that in an .xls");
      }
    }
    endFormula();
    if (!cells.settle()) {
      throw Damage.of(sheet, "two cells in one place", null);
    }
    return cells;
  }

  private void read(int sid, RecordInputStream in) throws Unreadable, Harmful {
    switch (sid) {
      case FORMULA_TEXT -> {
        if (awaitsText) {
          awaitsText = false;
          add(Cells.TEXT, globals.keep(records.text()));
        }
        return;
      }
      // They may stand between a formula and its text.
      case SHARED_FORMULA, ARRAY_FORMULA, TABLE_FORMULA -> {
        return;
      }
      default -> endFormula();
    }
    switch (sid) {
      case ROW -> readRow(in);
      case NUMBER -> {
        startCell(in);
        add(Cells.NUMBER, in.readLong());
      }
      case SHORT_NUMBER -> {
        startCell(in);
        addShort(in.readInt());
      }
      case SHORT_NUMBERS -> readShortNumbers(in);
      case SHARED_TEXT -> {
        startCell(in);
        int text = in.readInt();
        if (!globals.shares(text)) {
          Place here = new Place(sheet.file(), sheet.sheet(), address(), "");
          throw Damage.of(here, "a shared text the file does not hold", null);
        }
        add(Cells.TEXT, text);
      }
      case OWN_TEXT, RICH_TEXT -> {
        startCell(in);
        add(Cells.TEXT, globals.keep(records.text()));
      }
      case TRUTH_OR_FAULT -> {
        startCell(in);
        int value = in.readUByte();
        add(in.readUByte() == 0 ? Cells.TRUTH : Cells.FAULT, value);
      }
      case FORMULA -> {
        startCell(in);
        readResult(in.readLong());
      }
      case MERGED -> readMerged(in);
      default -> {}
    }
  }

  private String address() {
    return Row.letters(column) + (row + 1);
  }

  private void readRow(RecordInputStream in) {
    int number = in.readUShort();
    in.readLong();
    in.readShort();
    if ((in.readUShort() & HIDDEN_ROW) != 0) {
      cells.hide(number);
    }
  }

  private void startCell(RecordInputStream in) throws Unreadable {
    row = in.readUShort();
    column = in.readUShort();
    style = in.readUShort();
    if (column >= MOST_COLUMNS) {
      throw Damage.of(sheet, "a cell at " + address(), null);
    }
  }

  private void add(int kind, long value) {
    cells.add(row, column, style, kind, value);
  }

  private void addShort(int number) {
    add(Cells.NUMBER, Double.doubleToRawLongBits(RKUtil.decodeNumber(number)));
  }

  /** Numbers side by side, each with its style; the last column's number ends the record. */
  private void readShortNumbers(RecordInputStream in) throws Unreadable {
    int number = in.readUShort();
    int first = in.readUShort();
    for (int at = first; in.remaining() >= 6; at++) {
      row = number;
      column = at;
      style = in.readUShort();
      if (column >= MOST_COLUMNS) {
        throw Damage.of(sheet, "a cell at " + address(), null);
      }
      addShort(in.readInt());
    }
  }

  /**
   * A formula's stored result: a number, or what else it is in its first byte, value in its third.
   */
  private void readResult(long result) {
    if (result >>> 48 != 0xFFFF) {
      add(Cells.NUMBER, result);
      return;
    }
    int value = (int) (result >>> 16) & 0xFF;
    switch ((int) result & 0xFF) {
      case 0 -> awaitsText = true;
      case 1 -> add(Cells.TRUTH, value);
      case 2 -> add(Cells.FAULT, value);
      // An empty text.
      case 3 -> {}
      default -> add(Cells.UNCALCULATED, 0);
    }
  }

  /** A formula that says its result is a text, but no text came. */
  private void endFormula() {
    if (awaitsText) {
      awaitsText = false;
      add(Cells.UNCALCULATED, 0);
    }
  }

  private void readMerged(RecordInputStream in) throws Harmful {
    for (int left = in.readUShort(); left > 0; left--) {
      int firstRow = in.readUShort();
      int lastRow = in.readUShort();
      int firstColumn = in.readUShort();
      cells.merge(new Book.Merged(firstRow + 1, lastRow + 1, firstColumn, in.readUShort()));
    }
  }
}
