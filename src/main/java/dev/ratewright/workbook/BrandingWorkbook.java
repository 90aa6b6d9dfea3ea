package dev.ratewright.workbook;

import dev.ratewright.domain.Currency;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The template of an agency's look: one sheet that shows every named cell style, to be restyled,
 * given a logo, a header and a footer, and saved.
 */
public final class BrandingWorkbook {
  private static final LocalDate MADE = LocalDate.of(2026, 1, 1);
  private static final int SAMPLE = 1;
  private static final int PURPOSE = 2;
  private static final Style SAID = Style.BODY.indent(1).wrap();
  private static final List<String> FIRST =
      List.of(
          "Restyle: right-click a style under Home › Cell Styles, choose Modify, then Format. Save.",
          "Font, colour, bold, italic and fill are taken over. Sizes stay, since the layout rests on them.",
          "The names of the styles and of this sheet must stay.");
  private static final List<Map.Entry<String, String>> LAST =
      List.of(
          Map.entry(
              "Logo",
              "Insert › Pictures, anywhere on this sheet: one PNG or JPEG of at most 1 MB. Its alternative text"
                  + " should be the agency's name."),
          Map.entry(
              "Header and footer",
              "Page Layout › Print Titles › Header/Footer: they are added to every printed sheet, and page"
                  + " numbers stay."));

  private BrandingWorkbook() {}

  /**
   * Writes it.
   *
   * @param file the file to write, replaced where it exists
   * @throws IOException if it cannot be written
   */
  public static void write(Path file) throws IOException {
    XSSFWorkbook around = new XSSFWorkbook();
    Archive.describe(around, BrandingSheet.NAME, "Ratewright", MADE);
    Styles styles = new Styles(around, Currency.DOLLARS);
    try (Streamed book = Streamed.template(around, styles)) {
      for (Look look : Look.values()) {
        styles.name(look.style(), sample(look));
      }
      write(book.sheet(BrandingSheet.NAME), styles);
      book.save(file);
    }
  }

  private static void write(Rows rows, Styles styles) {
    XSSFSheet sheet = rows.sheet();
    sheet.setDisplayGridlines(false);
    // Print's own set-up has a footer, which would be taken for the agency's.
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setTabColor(styles.colour(Palette.CORAL));
    Widths.set(sheet, 0, 3);
    Widths.set(sheet, SAMPLE, 46);
    Widths.set(sheet, PURPOSE, 84);
    rows.line().text(SAMPLE, BrandingSheet.NAME, sample(Look.TITLE)).height(34);
    for (String words : FIRST) {
      rows.line().text(SAMPLE, words, Style.BODY).height(16);
    }
    rows.skip(1);
    for (Look look : Look.values()) {
      rows.line()
          .text(SAMPLE, look.style(), sample(look))
          .text(PURPOSE, look.purpose(), SAID)
          .height(look.points() > 20 ? 42 : 30);
    }
    rows.skip(1);
    for (Map.Entry<String, String> more : LAST) {
      rows.line()
          .text(SAMPLE, more.getKey(), Style.BODY.bold())
          .text(PURPOSE, more.getValue(), SAID)
          .height(30);
    }
  }

  private static Style sample(Look look) {
    Style style = Style.BODY.like(look).points(look.points()).colour(look.colour());
    return (look.heavy() ? style.bold() : style).fill(look.fill());
  }
}
