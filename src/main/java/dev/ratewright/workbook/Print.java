package dev.ratewright.workbook;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How sheets print: fitted to the width of a page, A4 or Letter, with page numbers. */
final class Print {
  private Print() {}

  /** An upright page, as sent to a brand. */
  static void portrait(Sheet sheet, String foot) {
    set(sheet, false, 0, foot);
  }

  /** A sheet of data: its first row stands on every page. */
  static void data(Sheet sheet, String foot) {
    set(sheet, true, 0, foot);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
  }

  /** A sheet that goes on one page. */
  static void single(Sheet sheet, String foot) {
    set(sheet, true, 1, foot);
  }

  private static void set(Sheet sheet, boolean landscape, int pagesHigh, String foot) {
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    PrintSetup set = sheet.getPrintSetup();
    set.setPaperSize(PrintSetup.A4_PAPERSIZE);
    set.setLandscape(landscape);
    set.setFitWidth((short) 1);
    set.setFitHeight((short) pagesHigh);
    sheet.setMargin(PageMargin.LEFT, 0.5);
    sheet.setMargin(PageMargin.RIGHT, 0.5);
    sheet.setMargin(PageMargin.TOP, 0.5);
    sheet.setMargin(PageMargin.BOTTOM, 0.6);
    sheet.setHorizontallyCenter(true);
    Footer footer = sheet.getFooter();
    // An ampersand begins a code: 8 points, page, pages. A digit must not follow the size.
    footer.setLeft("&8 " + foot.replace("&", "&&"));
    footer.setRight("&8 &P / &N");
  }
}
