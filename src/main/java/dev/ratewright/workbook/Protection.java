package dev.ratewright.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetProtection;

/**
 * What a person may do on a sheet that goes out: read and copy everything, change what is open to
 * change, make columns wider. There is no password: it keeps formulas from slips, not from people.
 */
final class Protection {
  private Protection() {}

  /** Protects a sheet. */
  static void of(XSSFSheet sheet) {
    sheet.enableLocking();
    CTSheetProtection rules = sheet.getCTWorksheet().getSheetProtection();
    rules.setObjects(true);
    rules.setScenarios(true);
    // False is allowed.
    rules.setFormatColumns(false);
    rules.setFormatRows(false);
    rules.setSelectLockedCells(false);
    rules.setSelectUnlockedCells(false);
  }
}
