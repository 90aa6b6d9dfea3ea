package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a roster that are more than words: each reaches a rate card as text, or is listed. */
class UnseenCharactersTest {
  @TempDir Path folder;

  private Path roster(Workbook book, String name, String handle, String person) throws IOException {
    Sheet sheet = book.createSheet("Creators");
    List<List<String>> rows =
        List.of(List.of("Handle", "Followers", "Name"), List.of(handle, "250000", person));
    for (List<String> cells : rows) {
      Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
      cells.forEach(cell -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
    }
    Path file = folder.resolve(name);
    try (book;
        OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }

  private Path card(Path roster) {
    Screen screen =
        Screen.run("report", roster.toString(), "--out", folder.toString(), "--period", "2026-10");
    assertThat(screen.exit()).isEqualTo(Exit.DONE);
    return folder.resolve("2026-10/client/rate-cards/mara.xlsx");
  }

  /** Every text of the first sheet, read by two programs that agree. */
  private static List<String> texts(Path card) throws IOException {
    List<String> one = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(card))) {
      for (Row row : book.getSheetAt(0)) {
        row.forEach(
            cell -> {
              if (cell.getCellType() == CellType.STRING && !cell.getStringCellValue().isEmpty()) {
                one.add(cell.getStringCellValue());
              }
            });
      }
    }
    List<String> other = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(card.toFile())) {
      for (var row : book.getFirstSheet().read()) {
        row.forEach(
            cell -> {
              if (cell != null
                  && cell.getType() == org.dhatim.fastexcel.reader.CellType.STRING
                  && !cell.getText().isEmpty()) {
                other.add(cell.getText());
              }
            });
      }
    }
    assertThat(other).isEqualTo(one);
    return one;
  }

  @Test
  void a_control_character_is_left_out_and_listed() throws IOException {
    Path roster = roster(new XSSFWorkbook(), "r.xlsx", "mara", "Ma_x0001_ra Ok_x007F_afor");
    assertThat(Screen.run("check", roster.toString()).err())
        .isEqualTo(
            "warning  r.xlsx › Creators!C2 (Name): found \"Ma ra Ok afor\" with U+0001, U+007F,"
                + " expected characters that can be seen (control characters are left out, and"
                + " \uFFFD stands for lost ones)\n");
    assertThat(texts(card(roster))).contains("Mara Okafor");
  }

  @Test
  void half_a_character_becomes_a_mark_and_is_listed() throws IOException {
    Path roster = roster(new HSSFWorkbook(), "r.xls", "mara", "Mara \uD83D Okafor");
    assertThat(Screen.run("check", roster.toString()).err())
        .startsWith("warning  r.xls › Creators!C2 (Name): found \"Mara ")
        .contains(" with U+FFFD, expected characters that can be seen");
    assertThat(texts(card(roster))).contains("Mara \uFFFD Okafor");
  }

  @Test
  void what_looks_like_a_formula_a_number_or_a_link_stays_text() throws IOException {
    for (String words :
        List.of("=1+1", "+49 30 12345", "@SUM(A1)", "-2", "https://example.org/x")) {
      Path roster = roster(new XSSFWorkbook(), "r.xlsx", "mara", words);
      Path card = card(roster);
      assertThat(texts(card)).contains(words);
      try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(card))) {
        assertThat(book.getSheetAt(0).getHyperlinkList()).isEmpty();
      }
    }
  }

  @Test
  void words_that_look_like_an_escape_come_out_as_they_went_in() throws IOException {
    Path roster = roster(new XSSFWorkbook(), "r.xlsx", "mara", "Mara _x005F_x0041_ Okafor");
    assertThat(Screen.run("check", roster.toString()).err()).isEmpty();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(card(roster)))) {
      assertThat(book.getSheetAt(0).getRow(2).getCell(1).getStringCellValue())
          .isEqualTo("Mara _x0041_ Okafor");
    }
  }

  @Test
  void a_text_that_no_cell_holds_is_cut_in_a_cleaned_copy_and_listed() throws IOException {
    Path roster = folder.resolve("r.csv");
    Files.writeString(
        roster, "Handle,Followers,Bio\nmara,1200,\"" + "long ".repeat(8_000) + "\"\n");
    Path copy = folder.resolve("copy.xlsx");
    Screen.run("check", roster.toString(), "--fix", copy.toString());
    assertThat(Copies.rows(copy, "Problems"))
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains(
                        "a text of 39,999 characters",
                        "at most 32,767 in a cell",
                        "cut in this copy; see the roster itself"));
  }
}
