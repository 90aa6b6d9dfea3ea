package dev.ratewright.workbook;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a person may put into the cells of a sheet that are open to change, one by one. */
final class DropDowns {
  private final XSSFSheet sheet;
  private final XSSFDataValidationHelper helper;

  DropDowns(XSSFSheet sheet) {
    this.sheet = sheet;
    this.helper = new XSSFDataValidationHelper(sheet);
  }

  /** One of the words or numbers in some cells. */
  void choose(int column, int row, String cells) {
    add(helper.createFormulaListConstraint(cells), column, row, "Choose from the list.");
  }

  /** Yes or no. */
  void yesOrNo(int column, int row) {
    String[] words = {"Yes", "No"};
    add(helper.createExplicitListConstraint(words), column, row, "Yes or No.");
  }

  /** A whole number of at least this. */
  void atLeast(int column, int row, int least) {
    add(
        helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, String.valueOf(least), null),
        column,
        row,
        "A whole number, " + least + " or more.");
  }

  /** A day. */
  void day(int column, int row) {
    add(
        helper.createDateConstraint(OperatorType.GREATER_OR_EQUAL, "1", null, ""),
        column,
        row,
        "A date.");
  }

  private void add(DataValidationConstraint constraint, int column, int row, String words) {
    DataValidation validation =
        helper.createValidation(
            constraint, new CellRangeAddressList(row - 1, row - 1, column, column));
    validation.setEmptyCellAllowed(true);
    validation.createErrorBox("Not offered", words);
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
  }
}
