package dev.ratewright.workbook;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How sheets print: fitted to the width of a page, A4 or Letter, with page numbers. */
final class Print {
  /** How many digits side by side a landscape page still shows at a size that can be read. */
  private static final double WIDEST_PAGE = 260;

  /** Of what stands at the foot, so that there is room for what an agency adds. */
  private static final int LONGEST = 60;

  private Print() {}

  /** One upright page, as sent to a brand. */
  static void page(Sheet sheet, String foot) {
    set(sheet, false, 1, foot);
  }

  /** Upright pages, as many as it takes. */
  static void pages(Sheet sheet, String foot) {
    set(sheet, false, 0, foot);
  }

  /**
   * A sheet of data: its first row and column stand on every page. A sheet that would become too
   * small to read goes over several pages side by side.
   *
   * @param width of its columns together, in digits
   */
  static void data(Sheet sheet, String foot, double width) {
    set(sheet, true, 0, foot);
    int pages = (int) Math.ceil(width / WIDEST_PAGE);
    sheet.getPrintSetup().setFitWidth((short) Math.max(1, pages));
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    if (pages > 1) {
      sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
    }
  }

  /** A sheet that goes on one page. */
  static void single(Sheet sheet, String foot) {
    set(sheet, true, 1, foot);
  }

  /** A footer of more than 255 characters is a damaged file to Excel. */
  private static String shortened(String foot) {
    return foot.codePointCount(0, foot.length()) <= LONGEST
        ? foot
        : foot.substring(0, foot.offsetByCodePoints(0, LONGEST - 1)) + "…";
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
    footer.setLeft("&8 " + shortened(foot).replace("&", "&&"));
    footer.setRight("&8 &P / &N");
  }
}
