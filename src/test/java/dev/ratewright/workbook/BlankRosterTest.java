package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.domain.Niche;
import dev.ratewright.intake.Column;
import dev.ratewright.intake.Form;
import dev.ratewright.intake.Roster;
import dev.ratewright.intake.xlsx.XlsxBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BlankRosterTest {
  @TempDir private Path folder;
  private Path file = Path.of("roster.xlsx");

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("roster.xlsx");
    BlankRoster.write(Agency.RATES, file);
  }

  @Test
  void its_example_is_read_without_a_problem() throws IOException {
    try (XlsxBook book = XlsxBook.open(file);
        Roster roster = Roster.open(book, Agency.RATES).value().orElseThrow()) {
      var mara = Objects.requireNonNull(roster.next(Agency.OCTOBER));
      assertThat(mara.problems()).isEmpty();
      assertThat(mara.creator().orElseThrow().handle()).hasToString("@mara.cooks");
      assertThat(mara.creator().orElseThrow().activities()).hasSize(1);
      assertThat(mara.creator().orElseThrow().deals()).hasSize(1);
      assertThat(roster.next(Agency.OCTOBER)).isNull();
      assertThat(roster.layout().unused()).isEmpty();
      assertThat(roster.unclaimed()).isEmpty();
    }
  }

  @Test
  void its_headings_are_those_of_the_forms_each_with_a_note() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Form form : Roster.forms(Agency.RATES)) {
        XSSFSheet sheet = book.getSheet(form.sheet());
        for (int i = 0; i < form.columns().size(); i++) {
          Column<?> column = form.columns().get(i);
          var cell = sheet.getRow(0).getCell(i);
          assertThat(cell.getStringCellValue()).isEqualTo(column.heading());
          assertThat(cell.getCellComment().getString().getString())
              .contains(column.required() ? "Required: " : "Optional: ")
              .contains(column.content().expected())
              .contains(String.join(", ", column.aliases()));
        }
        assertThat(sheet.getRow(0).getPhysicalNumberOfCells()).isEqualTo(form.columns().size());
        assertThat(sheet.getRow(1).getCell(0).getCellComment().getString().getString())
            .contains("replace this row");
      }
    }
  }

  @Test
  void niches_are_chosen_from_those_of_the_rate_book() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      DataValidation niche =
          book.getSheet("Creators").getDataValidations().stream()
              .filter(v -> v.getRegions().getCellRangeAddress(0).getFirstColumn() == 2)
              .findFirst()
              .orElseThrow();
      AreaReference range =
          new AreaReference(
              niche.getValidationConstraint().getFormula1(), book.getSpreadsheetVersion());
      List<String> words = new ArrayList<>();
      for (CellReference cell : range.getAllReferencedCells()) {
        words.add(
            book.getSheet(cell.getSheetName())
                .getRow(cell.getRow())
                .getCell(cell.getCol())
                .getStringCellValue());
      }
      assertThat(words).isEqualTo(Agency.RATES.niches().stream().map(Niche::name).toList());
      // A niche the rate book does not know marks its creator, so it may be typed.
      assertThat(niche.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING);
    }
  }

  @Test
  void it_is_the_same_file_every_time() throws IOException {
    byte[] once = Files.readAllBytes(file);
    write();
    assertThat(Files.readAllBytes(file)).isEqualTo(once);
  }
}
