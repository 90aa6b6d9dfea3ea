package dev.ratewright.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another program writes is what is read. */
class PoiRoundTripTest {
  private static final String LETTERS = "aZ é Ñ 山 田 ا ب ต 😀 & < > _x0041_ \" ' = + @ \n\t-";

  @TempDir Path folder;

  @Test
  void random_cells_written_by_poi_are_read_back_equal() throws IOException {
    try (Workbook shared = new XSSFWorkbook();
        Workbook streamed = new SXSSFWorkbook()) {
      proveEqual(shared, new Random(20261103));
      proveEqual(streamed, new Random(20261104));
    }
  }

  private void proveEqual(Workbook workbook, Random random) throws IOException {
    List<List<Cell>> expected = new ArrayList<>();
    org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("Creators");
    CellStyle date = style(workbook, "[$-409]d-mmm-yyyy");
    CellStyle percent = style(workbook, "0.0%");
    for (int r = 0; r < 300; r++) {
      org.apache.poi.ss.usermodel.Row row = sheet.createRow(r);
      List<Cell> cells = new ArrayList<>();
      for (int c = 0; c < 12; c++) {
        cells.add(write(row.createCell(c), random, date, percent));
      }
      while (cells.getLast() instanceof Cell.Blank) {
        cells.removeLast();
      }
      expected.add(cells);
    }
    Path file = folder.resolve("written.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    List<Row> read = Reading.firstSheet(file);
    assertThat(read).hasSameSizeAs(expected);
    for (Row row : read) {
      assertThat(row.cells()).as("row %d", row.number()).isEqualTo(expected.get(row.number() - 1));
    }
  }

  private static CellStyle style(Workbook workbook, String code) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(code));
    return style;
  }

  /** Fills one cell at random and says what must be read. */
  private static Cell write(
      org.apache.poi.ss.usermodel.Cell cell, Random random, CellStyle date, CellStyle percent) {
    return switch (random.nextInt(8)) {
      case 0 -> {
        int number = random.nextInt();
        cell.setCellValue(number);
        yield number(new BigDecimal(number), Cell.Form.PLAIN);
      }
      case 1 -> {
        double number = random.nextGaussian() * Math.pow(10, random.nextInt(-12, 13));
        cell.setCellValue(number);
        yield number(BigDecimal.valueOf(number), Cell.Form.PLAIN);
      }
      case 2 -> {
        double number = random.nextInt(1000) / 1000.0;
        cell.setCellValue(number);
        cell.setCellStyle(percent);
        yield number(BigDecimal.valueOf(number), Cell.Form.PERCENT);
      }
      case 3 -> {
        LocalDate day = LocalDate.of(1900, 3, 1).plusDays(random.nextInt(100_000));
        cell.setCellValue(day.atTime(random.nextInt(24), random.nextInt(60)));
        cell.setCellStyle(date);
        yield new Cell.Dated(day);
      }
      case 4 -> {
        cell.setCellValue(random.nextBoolean());
        yield new Cell.Truth(cell.getBooleanCellValue());
      }
      case 5 -> {
        cell.setCellErrorValue(FormulaError.DIV0.getCode());
        yield new Cell.Fault("#DIV/0!");
      }
      case 6 -> Cell.BLANK;
      default -> {
        String text = "x" + text(random) + "x";
        cell.setCellValue(text);
        yield new Cell.Text(text);
      }
    };
  }

  private static Cell number(BigDecimal exact, Cell.Form form) {
    return new Cell.Numeric(exact.round(new MathContext(15)).stripTrailingZeros(), form);
  }

  private static String text(Random random) {
    int[] letters = LETTERS.codePoints().toArray();
    int[] chosen =
        random.ints(random.nextInt(40), 0, letters.length).map(i -> letters[i]).toArray();
    return new String(chosen, 0, chosen.length);
  }

  @Test
  void two_sheets_can_be_read_in_turns() throws IOException {
    Path file = folder.resolve("two.xlsx");
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      for (String name : List.of("Creators", "Deals & more")) {
        for (int r = 0; r < 5_000; r++) {
          org.apache.poi.ss.usermodel.Sheet sheet =
              r == 0 ? workbook.createSheet(name) : workbook.getSheet(name);
          sheet.createRow(r).createCell(0).setCellValue(name + " " + r);
        }
      }
      workbook.write(out);
    }
    try (Book book = XlsxBook.open(file);
        Book.Rows creators = book.rows("Creators");
        Book.Rows deals = book.rows("Deals & more")) {
      assertThat(book.sheets()).containsExactly("Creators", "Deals & more");
      for (int r = 0; r < 5_000; r++) {
        Row creator = Objects.requireNonNull(creators.next());
        Row deal = Objects.requireNonNull(deals.next());
        assertThat(creator.cell(0)).isEqualTo(new Cell.Text("Creators " + r));
        assertThat(deal.cell(0)).isEqualTo(new Cell.Text("Deals & more " + r));
      }
      assertThat(creators.next()).isNull();
      assertThat(creators.next()).isNull();
    }
  }
}
