package dev.ratewright.workbook;

import dev.ratewright.intake.Row;

/**
 * Where a figure of the report stands.
 *
 * @param sheet the sheet's name
 * @param column 0 for A
 * @param row from 1
 */
record Address(String sheet, int column, int row) {

  /**
   * The cell as a formula in another one writes it. From another row it is absolute, so that a
   * table which is sorted still refers to the same cells.
   */
  String from(Address other) {
    String letters = Row.letters(column);
    boolean here = sheet.equals(other.sheet);
    if (here && row == other.row) {
      return letters + row;
    }
    return (here ? "" : quoted(sheet) + "!") + "$" + letters + "$" + row;
  }

  /** The cells from this one down to another row of its column. */
  String down(int lastRow) {
    String letters = "$" + Row.letters(column) + "$";
    return quoted(sheet) + "!" + letters + row + ":" + letters + lastRow;
  }

  private static String quoted(String sheet) {
    return sheet.indexOf(' ') < 0 ? sheet : "'" + sheet + "'";
  }
}
