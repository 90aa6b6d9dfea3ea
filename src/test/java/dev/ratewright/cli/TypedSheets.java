package dev.ratewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook from lines of text with semicolons between cells: what looks like a number, a
 * percentage, euros, a day, a time, an error or a formula becomes one; behind an apostrophe it
 * stays text.
 */
final class TypedSheets {
  private final XSSFWorkbook book = new XSSFWorkbook();
  private final CellStyle percent = style("0.0%");
  private final CellStyle euro = style("[$€-407]#,##0.00");
  private final CellStyle day = style("yyyy-mm-dd");
  private final CellStyle elapsed = style("[h]:mm:ss");
  private @Nullable XSSFSheet sheet;
  private int rows;

  private CellStyle style(String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  TypedSheets sheet(String name) {
    sheet = book.createSheet(name);
    rows = 0;
    return this;
  }

  TypedSheets row(String line) {
    XSSFSheet current = sheet;
    if (current == null) {
      throw new AssertionError("a sheet comes before its rows");
    }
    var row = current.createRow(rows++);
    String[] texts = line.split(";", -1);
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        fill(row.createCell(i), texts[i]);
      }
    }
    return this;
  }

  /** Hides the row written last. */
  TypedSheets hideRow() {
    Objects.requireNonNull(sheet).getRow(rows - 1).setZeroHeight(true);
    return this;
  }

  /** Merges an area of the sheet written last, such as A2:A3. */
  TypedSheets merge(String area) {
    Objects.requireNonNull(sheet).addMergedRegion(CellRangeAddress.valueOf(area));
    return this;
  }

  /** Hides the sheet written last. */
  TypedSheets hideSheet() {
    book.setSheetHidden(book.getNumberOfSheets() - 1, true);
    return this;
  }

  private void fill(Cell cell, String text) {
    if (text.startsWith("'")) {
      cell.setCellValue(text.substring(1));
    } else if (text.matches("\\d+:\\d\\d:\\d\\d")) {
      String[] time = text.split(":", -1);
      cell.setCellValue(
          (Integer.parseInt(time[0]) * 3_600
                  + Integer.parseInt(time[1]) * 60
                  + Integer.parseInt(time[2]))
              / 86_400.0);
      cell.setCellStyle(elapsed);
    } else if (text.matches("€\\d+")) {
      cell.setCellValue(Double.parseDouble(text.substring(1)));
      cell.setCellStyle(euro);
    } else if (text.matches("-?\\d+(\\.\\d+)?")) {
      cell.setCellValue(Double.parseDouble(text));
    } else if (text.matches("\\d+(\\.\\d+)?%")) {
      cell.setCellValue(Double.parseDouble(text.replace("%", "")) / 100);
      cell.setCellStyle(percent);
    } else if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      cell.setCellValue(LocalDate.parse(text));
      cell.setCellStyle(day);
    } else if (text.matches("#(N/A|[A-Z0-9/]+[!?])")) {
      cell.setCellErrorValue(FormulaError.forString(text).getCode());
    } else if (text.startsWith("=")) {
      cell.setCellFormula(text.substring(1));
    } else {
      cell.setCellValue(text.replace("\\u000a", "\n"));
    }
  }

  Path write(Path file) throws IOException {
    // Else the file would tell when it was written, and two runs would read two rosters.
    book.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
    try (book;
        ZipArchiveOutputStream out = new Timeless(file)) {
      book.write(out);
    }
    return file;
  }

  /** An archive of entries as old as an archive's can be. */
  private static final class Timeless extends ZipArchiveOutputStream {
    Timeless(Path file) throws IOException {
      super(file);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
      super.putArchiveEntry(entry);
    }
  }
}
