package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.earnings.Statement;
import dev.ratewright.intake.Layout;
import dev.ratewright.intake.Rules;
import dev.ratewright.pricing.Price;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgencyReportTest {
  private static final AgencyReport.Run RUN =
      new AgencyReport.Run("roster.xlsx", "rate-book.xlsx", "0.1.0", true, List.of());

  @TempDir private Path folder;

  private Path report(List<Creator> creators, int rowLimit) throws IOException {
    Path file = folder.resolve("agency-report.xlsx");
    try (AgencyReport report =
        new AgencyReport(Agency.OCTOBER, Agency.RATES, RUN, folder, rowLimit)) {
      for (int i = 0; i < creators.size(); i++) {
        report.add(Agency.appraisal(creators.get(i)), i == 1 ? Agency.warnings() : List.of());
      }
      report.reject("@broken", Agency.errors());
      report.finish(List.of(), layout(Rules.USUAL), List.of(), file);
    }
    return file;
  }

  private static Layout layout(Rules rules) {
    return new Layout("roster.xlsx", List.of(), List.of(), rules);
  }

  private Path report(List<Creator> creators) throws IOException {
    return report(creators, 1_048_576);
  }

  private static List<org.dhatim.fastexcel.reader.Row> rows(Path file, String sheet)
      throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      return book.findSheet(sheet).orElseThrow().read();
    }
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  @Test
  void formulas_give_what_is_printed() throws IOException {
    Path file = report(Agency.many(60));
    assertThat(Written.wrongFormulas(file)).isEmpty();
    assertThat(Written.formulas(file)).isGreaterThan(60 * 40);
  }

  @ParameterizedTest
  @CsvSource({
    "false, Hidden rows are read like any other; --hidden-rows skip passes them over.",
    "false, 'Hidden sheets are named above and not read; --hidden-sheets read reads them.'",
    "false, Rows whose handle or name begins with # are passed over; --commented-rows read reads"
        + " them.",
    "true, 'Hidden rows are passed over, as asked for.'",
    "true, 'Hidden sheets are read like any other, as asked for.'",
    "true, 'Rows whose handle or name begins with # are read like any other, as asked for.'"
  })
  void each_rule_says_what_was_done_in_this_run(boolean otherwise, String words)
      throws IOException {
    Path file = folder.resolve("agency-report.xlsx");
    try (AgencyReport report =
        new AgencyReport(Agency.OCTOBER, Agency.RATES, RUN, folder, 1_048_576)) {
      Rules rules = new Rules(otherwise, otherwise, otherwise);
      report.finish(List.of(), layout(rules), List.of(), file);
    }
    List<String> said = rows(file, "Sources").stream().map(row -> row.getCellText(4)).toList();
    assertThat(said).containsOnlyOnce(words);
    String subject = words.substring(0, words.indexOf(' ', words.indexOf(' ') + 1));
    assertThat(said).filteredOn(line -> line.startsWith(subject)).hasSize(1);
  }

  @Test
  void a_row_of_creators_says_what_the_appraisal_says() throws IOException {
    List<Creator> creators = Agency.roster();
    var rows = rows(report(creators), "Creators");
    assertThat(rows).as("headings, creators, totals").hasSize(creators.size() + 2);
    for (int i = 0; i < creators.size(); i++) {
      Appraisal appraisal = Agency.appraisal(creators.get(i));
      var row = rows.get(i + 1);
      assertThat(row.getCellText(0)).isEqualTo(creators.get(i).handle().toString());
      assertThat(Written.number(row, 5))
          .isEqualByComparingTo(creators.get(i).audience().followers().value());
      assertThat(cents(Written.number(row, 8)))
          .isEqualByComparingTo(appraisal.statement().settled().value());
      assertThat(cents(Written.number(row, 9)))
          .isEqualByComparingTo(appraisal.statement().pending().value());
      assertThat(cents(Written.number(row, 11)))
          .isEqualByComparingTo(appraisal.statement().estimated().expected().value());
    }
  }

  @Test
  void each_end_of_a_band_stands_on_its_own_sheet() throws IOException {
    List<Creator> creators = Agency.roster();
    Path file = report(creators);
    for (int i = 0; i < creators.size(); i++) {
      List<Price> prices = Agency.appraisal(creators.get(i)).card().prices();
      for (int p = 0; p < prices.size(); p++) {
        if (prices.get(p) instanceof Price.Quoted quoted) {
          assertThat(number(file, "Rates low", i + 1, 3 + p))
              .isEqualByComparingTo(quoted.band().low().value());
          assertThat(number(file, "Rates", i + 1, 12 + p))
              .isEqualByComparingTo(quoted.band().expected().value());
          assertThat(number(file, "Rates high", i + 1, 3 + p))
              .isEqualByComparingTo(quoted.band().high().value());
        }
      }
    }
  }

  private static BigDecimal number(Path file, String sheet, int row, int column)
      throws IOException {
    return Written.number(rows(file, sheet).get(row), column);
  }

  @Test
  void words_that_look_like_formulas_stay_words() throws IOException {
    var row = rows(report(Agency.roster()), "Creators").get(5);
    assertThat(row.getCellText(1)).isEqualTo("=1+1");
    assertThat(row.getCell(1).getFormula()).isNull();
  }

  @Test
  void problems_of_all_creators_are_listed_in_roster_order() throws IOException {
    var rows = rows(report(Agency.roster()), "Problems");
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1).getCellText(4)).isEqualTo("@joon.builds");
    assertThat(rows.get(2).getCellText(0)).startsWith("Error");
    assertThat(rows.get(2).getCellText(1)).isEqualTo("Creators");
    assertThat(rows.get(2).getCellText(2)).isEqualTo("D9");
    assertThat(rows.get(2).getCellText(3)).isEqualTo("Followers");
    assertThat(rows.get(2).getCellText(7)).isEqualTo("write 20000");
  }

  @Test
  void every_figure_of_the_rate_book_is_among_the_assumptions() throws IOException {
    var rows = rows(report(List.of()), "Assumptions");
    assertThat(rows).hasSize(Agency.RATES.assumptions().size() + 1);
    assertThat(rows.stream().map(row -> row.getCellText(1)).toList()).doesNotHaveDuplicates();
  }

  @Test
  void sheets_go_on_in_further_ones_when_they_are_full() throws IOException {
    List<Creator> creators = Agency.many(36);
    Path file = report(creators, 17);
    assertThat(Written.wrongFormulas(file)).isEmpty();
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      List<String> names = book.getSheets().map(sheet -> sheet.getName()).toList();
      assertThat(names).containsSubsequence("Creators", "Creators 2", "Creators 3", "Earnings");
      assertThat(names).containsSubsequence("Problems", "Inputs", "Inputs 2", "Inputs 10", "About");
    }
    // Of seventeen rows fourteen are creators: headings, totals and where it goes on stand there
    // too.
    assertThat(rows(file, "Creators").getLast().getCellText(0))
        .isEqualTo("Continued on the sheet Creators 2");
    assertThat(rows(file, "Creators 3")).hasSize(1 + 8 + 1);
    assertThat(rows(file, "Creators 3").getLast().getCellText(0)).isEqualTo("Total");
    // A line for each stream: one creator fills fifteen rows.
    assertThat(rows(file, "Earnings")).hasSize(1 + 15 + 1);
    assertThat(rows(file, "Earnings 2").get(0).getCellText(0)).isEqualTo("Handle");
  }

  @Test
  void the_roll_up_adds_what_the_creators_earned_whatever_they_are_grouped_by() throws IOException {
    List<Creator> creators = Agency.many(60);
    Path file = report(creators);
    assertThat(Written.wrongFormulas(file)).isEmpty();
    for (String by : List.of("Tier", "Niche", "Manager", "Stream")) {
      List<org.dhatim.fastexcel.reader.Row> groups =
          rows(file, "Roll-up").stream().filter(r -> r.getCellText(0).equals(by)).toList();
      assertThat(groups).as(by).isNotEmpty();
      if (!by.equals("Stream")) {
        assertThat(added(groups, 2)).as(by).isEqualByComparingTo("60");
      }
      assertThat(cents(added(groups, 3)))
          .as(by)
          .isEqualTo(cents(all(creators, s -> s.settled().value())));
      assertThat(cents(added(groups, 4)))
          .as(by)
          .isEqualTo(cents(all(creators, s -> s.pending().value())));
      assertThat(cents(added(groups, 6)))
          .as(by)
          .isEqualTo(cents(all(creators, s -> s.estimated().expected().value())));
    }
  }

  private static BigDecimal added(List<org.dhatim.fastexcel.reader.Row> rows, int column) {
    return rows.stream()
        .map(row -> Written.number(row, column))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal all(List<Creator> creators, Function<Statement, BigDecimal> part) {
    return creators.stream()
        .map(creator -> part.apply(Agency.appraisal(creator).statement()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void a_report_without_creators_is_still_a_report() throws IOException {
    Path file = report(List.of());
    assertThat(Written.wrongFormulas(file)).isEmpty();
    assertThat(rows(file, "Creators")).hasSize(1);
  }

  @Test
  void every_number_has_a_format() throws IOException {
    List<String> bare = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(report(Agency.roster())))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            boolean number =
                cell.getCellType() == CellType.NUMERIC
                    || (cell.getCellType() == CellType.FORMULA
                        && cell.getCachedFormulaResultType() == CellType.NUMERIC);
            if (number && cell.getCellStyle().getDataFormat() == 0) {
              bare.add(sheet.getSheetName() + "!" + cell.getAddress());
            }
          }
        }
      }
    }
    assertThat(bare).isEmpty();
  }

  @Test
  void data_are_tables_that_can_be_filtered() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(report(Agency.roster())))) {
      assertThat(book.getTable("Creators").getArea().formatAsString()).isEqualTo("A1:Y9");
      assertThat(book.getTable("Creators").getColumns().get(13).getName())
          .isEqualTo("In-feed video");
      assertThat(book.getTable("Rates_low")).isNotNull();
    }
  }

  @Test
  void the_same_run_gives_the_same_bytes() throws IOException {
    byte[] once = Files.readAllBytes(report(Agency.roster()));
    Path again = report(Agency.roster());
    assertThat(Files.readAllBytes(again)).isEqualTo(once);
    assertThat(Written.times(again)).containsOnly("1980-02-01T00:00");
    assertThat(Written.parts(again).get("docProps/core.xml")).contains("2026-10-31T00:00:00Z");
  }
}
