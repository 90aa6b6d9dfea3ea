package dev.ratewright.workbook;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The agency's paper: what stands on every printed sheet beside what its own sheet puts there. */
final class Stationery {
  /** In inches, where a line stands above the cells. */
  private static final double BELOW_HEADER = 0.75;

  private static final String BETWEEN = "  ·  ";

  private Stationery() {}

  /** Puts it under all sheets of a workbook whose print set-up is made. */
  static void lay(XSSFWorkbook book, HouseStyle house) {
    Letterhead header = house.branding().header();
    Letterhead footer = house.branding().footer();
    for (Sheet sheet : book) {
      if (house.notation().letter()) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.LETTER_PAPERSIZE);
      }
      if (!header.isEmpty()) {
        above(sheet, header);
      }
      if (!footer.isEmpty()) {
        below(sheet, footer);
      }
    }
  }

  private static void above(Sheet sheet, Letterhead words) {
    Header header = sheet.getHeader();
    header.setLeft(words.at(Letterhead.Section.LEFT));
    header.setCenter(words.at(Letterhead.Section.CENTRE));
    header.setRight(words.at(Letterhead.Section.RIGHT));
    sheet.setMargin(PageMargin.TOP, BELOW_HEADER);
  }

  /** Pages are counted once, by the agency where it does so. */
  private static void below(Sheet sheet, Letterhead words) {
    Footer footer = sheet.getFooter();
    String pages = words.countsPages() ? "" : footer.getRight();
    footer.setLeft(both(footer.getLeft(), words.at(Letterhead.Section.LEFT)));
    footer.setCenter(words.at(Letterhead.Section.CENTRE));
    footer.setRight(both(words.at(Letterhead.Section.RIGHT), pages));
  }

  private static String both(String first, String second) {
    return Stream.of(first, second)
        .filter(words -> !words.replaceAll("&\\d+", "").isBlank())
        .collect(Collectors.joining(BETWEEN));
  }
}
