package dev.ratewright.workbook;

import dev.ratewright.domain.Currency;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table of data of any length, written as the report writes its tables: 20 columns, formatted.
 */
public final class LargeSheet {
  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);
  private static final Style COUNT = Style.NUMBER.format(Format.COUNT);
  private static final Style PERCENT = Style.NUMBER.format(Format.PERCENT);
  private static final Style DATE = Style.NUMBER.format(Format.DATE);

  private LargeSheet() {}

  /**
   * Writes one.
   *
   * @param file the file to write
   * @param rows below one row of headings
   * @param scratch an existing folder
   */
  public static void write(Path file, int rows, Path scratch) throws IOException {
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      headings.add(i < 8 ? Heading.words("Words " + i) : Heading.number("Figures " + i));
    }
    XSSFWorkbook around = new XSSFWorkbook();
    Styles styles = new Styles(around, Currency.DOLLARS);
    try (Streamed book = new Streamed(around, styles, Optional.of(scratch))) {
      int most = SpreadsheetVersion.EXCEL2007.getMaxRows();
      DataSheet sheet = new DataSheet(book, styles, "Table", Palette.NAVY, headings, most);
      for (int i = 0; i < rows; i++) {
        LargeSheetRow row = new LargeSheetRow(i);
        Line line = sheet.next();
        for (int c = 0; c < 8; c++) {
          line.text(c, row.words(c), Style.CELL);
        }
        for (int c = 8; c < 12; c++) {
          line.number(c, row.count(c), COUNT);
        }
        for (int c = 12; c < 16; c++) {
          line.number(c, BigDecimal.valueOf(row.cents(c), 2), MONEY);
        }
        line.number(16, BigDecimal.valueOf(row.cents(16) % 1000, 4), PERCENT);
        line.number(17, BigDecimal.valueOf(row.cents(17) % 900, 3), PERCENT);
        line.date(18, LocalDate.of(2026, 1, 1).plusDays(i % 365), DATE);
        line.number(19, row.count(19), COUNT);
      }
      sheet.finish();
      book.save(file);
    }
  }
}
