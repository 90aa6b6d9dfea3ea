package dev.ratewright.cli;

import dev.ratewright.domain.RateBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The default rate book as an agency may have made it its own. */
final class OwnRateBook {
  private OwnRateBook() {}

  /**
   * Writes it: tiers in euros, one of them in words, an exchange rate, and niches below a title,
   * with their columns in another order and one more.
   */
  static Path write(Path file, RateBook rates, Path kit) throws IOException {
    Screen.run("new", kit.toString());
    try (InputStream in = Files.newInputStream(kit.resolve("rate-book.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle euro = book.createCellStyle();
      euro.setDataFormat(book.createDataFormat().getFormat("[$€-407]#,##0.00"));
      for (Row row : book.getSheet("Tiers")) {
        for (int column = 3; row.getRowNum() > 0 && column < 5; column++) {
          row.getCell(column).setCellStyle(euro);
        }
      }
      book.getSheet("Tiers").getRow(4).getCell(3).setCellValue("€1,500.00");
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      Row rate = book.getSheet("FX").createRow(1);
      Cell month = rate.createCell(0);
      month.setCellValue(LocalDate.of(2026, 1, 1));
      month.setCellStyle(day);
      rate.createCell(1).setCellValue("EUR");
      rate.createCell(2).setCellValue(1.08345);
      int at = book.getSheetIndex("Niches");
      book.removeSheetAt(at);
      XSSFSheet niches = book.createSheet("Niches");
      niches.createRow(0).createCell(0).setCellValue("What our niches are worth");
      head(niches.createRow(2), "Factor", "Our own remarks", "Niche", "Source");
      for (int i = 0; i < rates.niches().size(); i++) {
        Row row = niches.createRow(3 + i);
        row.createCell(0).setCellValue(rates.niches().get(i).factor().value().doubleValue());
        row.createCell(1).setCellValue("remark");
        row.createCell(2).setCellValue(rates.niches().get(i).name());
        row.createCell(3).setCellValue("our experience");
      }
      book.write(out);
    }
    return file;
  }

  private static void head(Row row, String... headings) {
    for (int i = 0; i < headings.length; i++) {
      row.createCell(i).setCellValue(headings[i]);
    }
  }
}
