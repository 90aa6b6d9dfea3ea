package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ratewright.domain.Creator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CreatorsTableTest {
  private static final int FOLLOWERS = 5;

  @TempDir private Path folder;

  @ParameterizedTest(name = "sheets of {0} rows")
  @ValueSource(ints = {1_048_576, 17})
  void every_table_is_named_as_its_cells_are_and_once(int rowLimit) throws IOException {
    Set<String> names = new HashSet<>();
    try (XSSFWorkbook book = new AgencyFile(folder).with(Agency.many(36), rowLimit).open()) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        for (XSSFTable table : sheet.getTables()) {
          assertThat(names.add(table.getName().toLowerCase(Locale.ROOT))).isTrue();
          List<String> headings = new ArrayList<>();
          sheet.getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
          assertThat(table.getColumns().stream().map(XSSFTableColumn::getName).toList())
              .isEqualTo(headings)
              .doesNotHaveDuplicates();
          // Below it stands at most where it goes on.
          assertThat(sheet.getLastRowNum() - table.getEndRowIndex()).isBetween(0, 1);
        }
      }
      assertThat(names).contains("creators", "rights_calendar");
    }
  }

  @Test
  void each_sheet_of_creators_adds_up_its_own() throws IOException {
    List<Creator> creators = Agency.many(36);
    double all = 0;
    int parts = 0;
    AgencyFile file = new AgencyFile(folder).with(creators, 17);
    try (XSSFWorkbook book = file.open()) {
      for (String name : List.of("Creators", "Creators_2", "Creators_3")) {
        XSSFTable table = book.getTable(name);
        assertThat(table.getTotalsRowCount()).isEqualTo(1);
        var filter = table.getCTTable().getAutoFilter().getRef();
        assertThat(filter).endsWith("Y" + table.getEndRowIndex());
        var total = table.getXSSFSheet().getRow(table.getEndRowIndex());
        assertThat(total.getCell(0).getStringCellValue()).isEqualTo("Total");
        assertThat(total.getCell(FOLLOWERS).getCellFormula())
            .isEqualTo("SUBTOTAL(109," + name + "[Followers])");
        all += total.getCell(FOLLOWERS).getNumericCellValue();
        parts++;
      }
    }
    assertThat(parts).isEqualTo(3);
    assertThat(all)
        .isCloseTo(
            creators.stream()
                .mapToDouble(c -> c.audience().followers().value().doubleValue())
                .sum(),
            within(0.5));
    assertThat(Written.wrongFormulas(file.path())).isEmpty();
  }

  @Test
  void tiers_and_niches_have_one_rule_each_and_money_has_bars() throws IOException {
    try (XSSFWorkbook book = new AgencyFile(folder).with(Agency.many(36)).open()) {
      var formats = book.getSheet("Creators").getSheetConditionalFormatting();
      List<String> rules = new ArrayList<>();
      List<String> bars = new ArrayList<>();
      for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
        var format = formats.getConditionalFormattingAt(i);
        ConditionalFormattingRule rule = format.getRule(0);
        String range = format.getFormattingRanges()[0].formatAsString();
        if (rule.getDataBarFormatting() == null) {
          rules.add(range + " " + rule.getFormula1());
        } else {
          bars.add(range);
        }
      }
      assertThat(rules).hasSize(Agency.RATES.tiers().size() + Agency.RATES.niches().size());
      assertThat(rules).contains("D2:D37 \"Micro\"", "C2:C37 \"Beauty\"");
      assertThat(bars).containsExactly("L2:L37");
    }
  }

  @ParameterizedTest(name = "@{0}")
  @CsvSource({
    "mara.cooks, mara.cooks",
    "con, %40con",
    "周明月, %E5%91%A8%E6%98%8E%E6%9C%88",
  })
  void links_lead_to_the_files_of_a_creator_from_the_folder_of_the_report(
      String handle, String encoded) throws IOException {
    Creator creator =
        Agency.creator(2, handle, "Mara", "Food", "48200", Optional.of("0.05"), "", "");
    try (XSSFWorkbook book = new AgencyFile(folder).with(List.of(creator)).open()) {
      var row = book.getSheet("Creators").getRow(1);
      List<String> links = new ArrayList<>();
      for (int column = 15; column < 18; column++) {
        links.add(row.getCell(column).getCellFormula());
      }
      assertThat(links)
          .containsExactly(
              "HYPERLINK(\"../client/rate-cards/" + encoded + ".xlsx\",\"Rate card\")",
              "HYPERLINK(\"../client/media-kits/" + encoded + ".pdf\",\"Media kit\")",
              "HYPERLINK(\"rate-cards/" + encoded + ".xlsx\",\"Internal card\")");
    }
  }

  @Test
  void without_files_for_brands_nothing_links_to_them() throws IOException {
    AgencyReport.Run run =
        new AgencyReport.Run("roster.xlsx", "rates.xlsx", "0.1.0", false, List.of());
    try (XSSFWorkbook book = new AgencyFile(folder, run).with(Agency.roster()).open()) {
      var row = book.getSheet("Creators").getRow(1);
      assertThat(row.getCell(15).toString() + row.getCell(16)).isEmpty();
      assertThat(row.getCell(17).getCellFormula()).contains("rate-cards/mara.cooks.xlsx");
    }
  }

  @Test
  void about_says_which_files_a_run_was_made_from() throws IOException {
    String sum = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    AgencyReport.Run run =
        new AgencyReport.Run(
            "roster.xlsx",
            "Ratewright's default rate book",
            "0.1.0",
            true,
            List.of(new AgencyReport.Source("Roster", "roster.xlsx", 18_204, sum)));
    try (XSSFWorkbook book = new AgencyFile(folder, run).with(List.of()).open()) {
      List<String> said = new ArrayList<>();
      book.getSheet("About")
          .forEach(
              row -> {
                StringBuilder line = new StringBuilder();
                row.forEach(cell -> line.append(cell).append('|'));
                said.add(line.toString());
              });
      assertThat(said)
          .contains(
              "Period|2026-10|",
              "Rate book|Ratewright's default rate book|",
              "Roster, size in bytes|18204.0|",
              "Roster, SHA-256|" + sum + "|");
    }
  }
}
