package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Income;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Unit;
import dev.ratewright.intake.Layout;
import dev.ratewright.intake.Rules;
import dev.ratewright.problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExchangeReportTest {
  private static final RateBook RATES =
      Sample.ratesWithExchange("2026-10,EUR,1.08345,central bank,2026-11-02");

  @TempDir private Path folder;

  private Path report() throws IOException {
    Place place = new Place("roster.xlsx", "Income", "D2", "Amount");
    Input euros =
        new Input("payout", new BigDecimal("-40"), Unit.MONEY, place, new Currency("EUR"));
    Expr dollars =
        new Expr.Rounded(
            new Expr.Product(List.of(euros, RATES.exchange().rates().getFirst().rate())));
    Creator creator =
        Sample.creator(48_200)
            .contract("Series", "0.1")
            .income(new Income(Agency.OCTOBER, "Series", dollars, true))
            .build();
    Path file = folder.resolve("agency-report.xlsx");
    AgencyReport.Run run =
        new AgencyReport.Run("roster.xlsx", "rate-book.xlsx", "0.1.0", true, List.of());
    try (AgencyReport report = new AgencyReport(Agency.OCTOBER, RATES, run, folder)) {
      report.add(Appraisal.of(creator, Agency.OCTOBER, RATES), List.of());
      Layout layout = new Layout("roster.xlsx", List.of(), List.of(), Rules.USUAL);
      report.finish(List.of(), layout, List.of(), file);
    }
    return file;
  }

  /** A row of a sheet as shown on a screen, by what stands in one of its cells. */
  private static List<String> row(Path file, String sheet, int column, String words)
      throws IOException {
    DataFormatter format = new DataFormatter();
    format.setUseCachedValuesForFormulaCells(true);
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Row row : book.getSheet(sheet)) {
        if (format.formatCellValue(row.getCell(column)).equals(words)) {
          return IntStream.range(0, row.getLastCellNum())
              .mapToObj(i -> format.formatCellValue(row.getCell(i)))
              .toList();
        }
      }
    }
    throw new AssertionError("no row " + words);
  }

  @Test
  void the_original_stands_among_the_inputs_and_the_rate_among_the_assumptions()
      throws IOException {
    Path file = report();
    assertThat(row(file, "Inputs", 1, "Payout"))
        .contains("-€40", "EUR", "roster.xlsx › Income!D2 (Amount)");
    assertThat(row(file, "Assumptions", 0, "FX"))
        .startsWith(
            "FX",
            "FX, US dollars for 1 EUR, 2026-10",
            "$1.08345",
            "US dollars",
            "C2 (Rate)",
            "central bank",
            "2026-11-02");
  }

  @Test
  void the_amount_is_a_live_formula_on_both() throws IOException {
    Path file = report();
    assertThat(Written.wrongFormulas(file)).isEmpty();
    assertThat(row(file, "Earnings", 1, "Series"))
        .contains("-$43.34", "settled: (−€40.00 payout × $1.08345 for 1 EUR)");
  }

  @Test
  void the_agency_s_part_is_a_sheet_of_its_own() throws IOException {
    assertThat(row(report(), "Commission", 3, "Series"))
        .containsExactly(
            "@mara.cooks",
            "",
            "2026-10",
            "Series",
            "-$4.33",
            "$0.00",
            "$0.00",
            "settled: (−€40.00 payout × $1.08345 for 1 EUR) × 10 % commission");
  }
}
