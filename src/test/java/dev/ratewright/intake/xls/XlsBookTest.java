package dev.ratewright.intake.xls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.Row;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.xlsx.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsBookTest {
  @TempDir Path folder;

  private Path written(Consumer<HSSFWorkbook> content) throws IOException {
    Path file = folder.resolve("r.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      content.accept(workbook);
      workbook.write(out);
    }
    return file;
  }

  /** The one cell that is written. */
  private Cell cell(Consumer<HSSFCell> content) throws IOException {
    Path file =
        written(
            workbook ->
                content.accept(workbook.createSheet("Creators").createRow(0).createCell(0)));
    List<Row> rows = Reading.firstSheet(file);
    return rows.isEmpty() ? Cell.BLANK : rows.getFirst().cell(0);
  }

  private static void format(HSSFCell cell, String code) {
    HSSFWorkbook workbook = cell.getSheet().getWorkbook();
    cell.setCellStyle(workbook.createCellStyle());
    cell.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat(code));
  }

  private static Cell number(String value, Cell.Form form) {
    return Cell.number(new BigDecimal(value), form);
  }

  @Test
  void values_keep_their_types() throws IOException {
    assertThat(cell(c -> c.setCellValue(48200))).isEqualTo(number("48200", Cell.Form.PLAIN));
    assertThat(cell(c -> c.setCellValue(0.1 + 0.2))).isEqualTo(number("0.3", Cell.Form.PLAIN));
    assertThat(cell(c -> c.setCellValue(-1.5e-7))).isEqualTo(number("-1.5E-7", Cell.Form.PLAIN));
    assertThat(cell(c -> c.setCellValue("\u00A0@山田 🎬 "))).isEqualTo(new Cell.Text("@山田 🎬"));
    assertThat(cell(c -> c.setCellValue(""))).isEqualTo(Cell.BLANK);
    assertThat(cell(c -> c.setCellValue(true))).isEqualTo(new Cell.Truth(true));
    assertThat(cell(c -> c.setCellErrorValue(FormulaError.NA))).isEqualTo(new Cell.Fault("#N/A"));
    assertThat(cell(c -> c.setCellValue("#VALOR!"))).isEqualTo(new Cell.Fault("#VALOR!"));
    assertThat(cell(c -> c.setCellValue("#Valor!"))).isEqualTo(new Cell.Text("#Valor!"));
  }

  @Test
  void number_formats_mean_what_they_mean_in_newer_workbooks() throws IOException {
    assertThat(
            cell(
                c -> {
                  c.setCellValue(0.064);
                  format(c, "0.0%");
                }))
        .isEqualTo(number("0.064", Cell.Form.PERCENT));
    assertThat(
            cell(
                c -> {
                  c.setCellValue(LocalDate.of(2026, 11, 1));
                  format(c, "yyyy-mm-dd");
                }))
        .isEqualTo(new Cell.Dated(LocalDate.of(2026, 11, 1)));
  }

  @Test
  void days_are_counted_as_the_workbook_counts_them() throws IOException {
    Path file =
        written(
            workbook -> {
              HSSFCell cell = workbook.createSheet("Creators").createRow(0).createCell(0);
              cell.setCellValue(44865);
              format(cell, "yyyy-mm-dd");
            });
    byte[] bytes = Files.readAllBytes(file);
    // The record that says from when: its number, its length, and 0 for 1900.
    int record = find(bytes, 0x22, 0, 2, 0, 0, 0);
    bytes[record + 4] = 1;
    assertThat(Reading.firstSheet(Files.write(file, bytes)).getFirst().cell(0))
        .isEqualTo(new Cell.Dated(LocalDate.of(2026, 11, 1)));
  }

  private static int find(byte[] bytes, int... sought) {
    for (int at = 0; ; at++) {
      int same = 0;
      while (same < sought.length && bytes[at + same] == sought[same]) {
        same++;
      }
      if (same == sought.length) {
        return at;
      }
    }
  }

  @Test
  void rich_text_is_text() throws IOException {
    HSSFRichTextString rich = new HSSFRichTextString("Ana Lima");
    assertThat(
            cell(
                c -> {
                  rich.applyFont(0, 3, c.getSheet().getWorkbook().createFont());
                  c.setCellValue(rich);
                }))
        .isEqualTo(new Cell.Text("Ana Lima"));
  }

  @Test
  void formulas_are_what_they_came_to_when_they_were_stored() throws IOException {
    for (String[] each :
        new String[][] {
          {"1+1", "2"}, {"\"Ana\"&\"!\"", "\"Ana!\""}, {"1=1", "TRUE"}, {"1/0", "the error #DIV/0!"}
        }) {
      Cell cell =
          cell(
              c -> {
                c.setCellFormula(each[0]);
                c.getSheet()
                    .getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(c);
              });
      assertThat(cell.shown()).as(each[0]).isEqualTo(each[1]);
    }
  }

  @Test
  void rows_say_whether_they_are_hidden_and_areas_whether_they_are_merged() throws IOException {
    Path file =
        written(
            workbook -> {
              HSSFSheet sheet = workbook.createSheet("Creators");
              for (int i : new int[] {0, 2, 5}) {
                HSSFRow row = sheet.createRow(i);
                row.createCell(1).setCellValue(i);
                row.setZeroHeight(i == 2);
              }
              sheet.createRow(7).createCell(3).setBlank();
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 3));
            });
    try (Book book = XlsBook.open(file, Passwords.NONE);
        Book.Rows rows = book.rows("Creators")) {
      Row first = Objects.requireNonNull(rows.next());
      assertThat(first.number()).isEqualTo(1);
      assertThat(first.cells()).containsExactly(Cell.BLANK, number("0", Cell.Form.PLAIN));
      assertThat(first.hidden()).isFalse();
      assertThat(rows.merged()).isEmpty();
      assertThat(Objects.requireNonNull(rows.next()).hidden()).isTrue();
      assertThat(Objects.requireNonNull(rows.next()).number()).isEqualTo(6);
      assertThat(rows.next()).isNull();
      assertThat(rows.merged()).containsExactly(new Book.Merged(1, 2, 1, 3));
    }
  }

  @Test
  void tabs_keep_their_order_and_hidden_ones_stand_apart() throws IOException {
    Path file =
        written(
            workbook -> {
              for (String name : new String[] {"Old", "Creators", "Lists", "Deals"}) {
                workbook.createSheet(name).createRow(0).createCell(0).setCellValue(name);
              }
              workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
              workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
              workbook.setSheetOrder("Deals", 0);
            });
    try (Book book = XlsBook.open(file, Passwords.NONE)) {
      assertThat(book.name()).isEqualTo("r.xls");
      assertThat(book.sheets()).containsExactly("Deals", "Creators");
      assertThat(book.hiddenSheets()).containsExactly("Old", "Lists");
      for (String name : new String[] {"Old", "Creators", "Lists", "Deals"}) {
        assertThat(Reading.rows(book, name).getFirst().cell(0)).isEqualTo(new Cell.Text(name));
      }
    }
  }

  @Test
  void a_workbook_of_another_program_is_read_alike() throws URISyntaxException, Unreadable {
    Path file =
        Path.of(Objects.requireNonNull(getClass().getResource("/workbooks/libre.xls")).toURI());
    try (Book book = XlsBook.open(file, Passwords.NONE)) {
      assertThat(book.sheets()).containsExactly("Creators");
      assertThat(book.hiddenSheets()).containsExactly("Old", "Lists");
      List<Row> rows = Reading.rows(book, "Creators");
      assertThat(rows.get(1).cells().stream().map(Cell::shown))
          .containsExactly(
              "\"@山田.cooks\"",
              "48200",
              "6.4 %",
              "2026-11-01",
              "1200 EUR",
              "TRUE",
              "96400",
              "\"naïve “quotes” 🎬\"");
      assertThat(rows.get(2).cells().stream().map(Cell::shown))
          .containsExactly(
              "\"@ben.bakes\"",
              "1234567.5",
              "7.25 %",
              "1999-12-31",
              "0.5 EUR",
              "FALSE",
              "\"@ben.bakes!\"");
      assertThat(rows.get(3).hidden()).isTrue();
      assertThat(rows.get(3).cell(6)).isEqualTo(new Cell.Fault("#DIV/0!"));
      assertThat(rows.get(3).cell(7)).isEqualTo(new Cell.Fault("#N/A"));
    }
  }

  @Test
  void many_long_texts_are_cut_into_records_and_put_together_again() throws IOException {
    Path file =
        written(
            workbook -> {
              HSSFSheet sheet = workbook.createSheet("Creators");
              for (int i = 0; i < 3_000; i++) {
                String text = (i % 2 == 0 ? "naïve " : "山田 ").repeat(i % 500) + i;
                sheet.createRow(i).createCell(0).setCellValue(text);
              }
            });
    List<Row> rows = Reading.firstSheet(file);
    assertThat(rows).hasSize(3_000);
    for (int i = 0; i < 3_000; i++) {
      String text = (i % 2 == 0 ? "naïve " : "山田 ").repeat(i % 500) + i;
      assertThat(rows.get(i).cell(0)).isEqualTo(new Cell.Text(text));
    }
  }

  @Test
  void a_cut_file_is_damaged_and_never_half_a_roster() throws IOException {
    Path whole =
        written(
            workbook -> {
              HSSFSheet sheet = workbook.createSheet("Creators");
              for (int i = 0; i < 2_000; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i * 1.01);
              }
            });
    byte[] bytes = Files.readAllBytes(whole);
    for (int length = 512; length < bytes.length - 1_024; length += 4_096) {
      Path cut = Files.write(folder.resolve("cut.xls"), Arrays.copyOf(bytes, length));
      assertThat(Reading.problem(cut)).as("first %d bytes", length).startsWith("cut.xls");
    }
  }

  @Test
  void a_stream_without_its_container_is_read_too() throws IOException {
    Path file =
        written(w -> w.createSheet("Creators").createRow(0).createCell(0).setCellValue(48200));
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
        InputStream stream = container.createDocumentInputStream("Workbook")) {
      Path bare = Files.write(folder.resolve("bare.xls"), stream.readAllBytes());
      assertThat(Reading.firstSheet(bare).getFirst().cell(0).shown()).isEqualTo("48200");
    }
  }
}
