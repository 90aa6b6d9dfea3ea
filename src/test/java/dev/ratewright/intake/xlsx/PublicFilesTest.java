package dev.ratewright.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.PublicData;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Row;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Workbooks made by strangers. */
class PublicFilesTest {
  private static Path data = Path.of("");

  @BeforeAll
  static void find_the_files() {
    data = PublicData.folder();
  }

  private static List<Path> workbooks() throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
    }
  }

  @Test
  void every_public_workbook_opens_and_has_rows() throws IOException {
    List<Path> files = workbooks();
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertThat(Reading.firstSheet(file))
          .as("rows of %s", file.getFileName())
          .hasSizeGreaterThan(1);
    }
  }

  @Test
  void the_ranking_of_tiktok_creators_is_read_whole() throws IOException {
    List<Row> rows = Reading.firstSheet(data.resolve("rosters/tiktok-top-1000.xlsx"));
    assertThat(rows).hasSize(1_001).allSatisfy(row -> assertThat(row.cells()).hasSize(7));
  }

  @Test
  void every_cell_is_what_poi_makes_of_it() throws IOException {
    int compared = 0;
    for (Path file : workbooks()) {
      try (XSSFWorkbook oracle = new XSSFWorkbook(Files.newInputStream(file))) {
        for (Row row : Reading.firstSheet(file)) {
          XSSFRow expected = oracle.getSheetAt(0).getRow(row.number() - 1);
          for (int column = 0; column < row.cells().size(); column++) {
            assertThat(plain(row.cell(column)))
                .as("%s %s", file.getFileName(), row.place(column, ""))
                .isEqualTo(plain(expected.getCell(column)));
            compared++;
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(10_000);
  }

  private static Object plain(Cell cell) {
    return switch (cell) {
      case Cell.Numeric number -> number.value();
      case Cell.Text text -> text.text();
      case Cell.Dated date -> date.date();
      default -> cell.shown();
    };
  }

  private static Object plain(@Nullable XSSFCell cell) {
    if (cell == null) {
      return "nothing";
    }
    return switch (cell.getCellType()) {
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? cell.getLocalDateTimeCellValue().toLocalDate()
              : plain(Cell.number(BigDecimal.valueOf(cell.getNumericCellValue()), Cell.Form.PLAIN));
      case STRING -> plain(Cell.text(cell.getStringCellValue()));
      default -> "nothing";
    };
  }
}
