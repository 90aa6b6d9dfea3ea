package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Named;
import dev.ratewright.intake.Layout;
import dev.ratewright.intake.Rules;
import dev.ratewright.pricing.CrossCheck;
import dev.ratewright.pricing.InternalCard;
import dev.ratewright.pricing.Price;
import dev.ratewright.pricing.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cross-checks and scenarios as they are written, read back. */
final class OutlookSheetsTest {
  @TempDir private Path folder;

  private Path report(List<Creator> creators) throws IOException {
    Path file = folder.resolve("agency-report.xlsx");
    AgencyReport.Run run =
        new AgencyReport.Run("roster.xlsx", "rate-book.xlsx", "0.1.0", true, List.of());
    try (AgencyReport report = new AgencyReport(Agency.OCTOBER, Agency.RATES, run, folder)) {
      creators.forEach(creator -> report.add(Agency.appraisal(creator), List.of()));
      Layout layout = new Layout("roster.xlsx", List.of(), List.of(), Rules.USUAL);
      report.finish(List.of(), layout, List.of(), file);
    }
    return file;
  }

  private List<Row> page(Creator creator, String sheet) throws IOException {
    Appraisal appraisal = Agency.appraisal(creator);
    Path file = folder.resolve("card.xlsx");
    InternalCard card =
        InternalCard.of(creator, appraisal.card(), Agency.RATES, appraisal.period());
    new InternalCardWorkbook(Agency.RATES).write(appraisal, card, file);
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      return book.findSheet(sheet).orElseThrow().read();
    }
  }

  private static void assertThatIsWritten(CrossCheck check, Row row, int first) {
    assertThat(row.getCellText(first)).isEqualTo(check.kind().words());
    assertThat(row.getCellText(first + 1)).isEqualTo(check.deliverable());
    switch (check.finding()) {
      case CrossCheck.Compared compared -> {
        assertThat(Written.number(row, first + 2)).isEqualByComparingTo(compared.target().value());
        for (int end = 0; end < 3; end++) {
          assertThat(Written.number(row, first + 3 + end))
              .isEqualByComparingTo(compared.says().figures().get(end).value());
          assertThat(row.getCell(first + 3 + end).getFormula()).isNotNull();
        }
        assertThat(row.getCellText(first + 8))
            .isEqualTo(
                switch (compared.verdict()) {
                  case AGREES -> "✓";
                  case ABOVE -> "target far above";
                  case BELOW -> "target far below";
                  case COMPARISON -> "for comparison";
                });
        assertThat(row.getCellText(first + 9)).isEqualTo(String.join("; ", compared.reasons()));
        assertThat(row.getCellText(first + 10)).contains(" = $");
      }
      case CrossCheck.Unknown unknown -> {
        assertThat(row.getCellText(first + 8)).isEqualTo("not checked");
        assertThat(row.getCellText(first + 9)).isEqualTo(unknown.reason());
      }
    }
  }

  @Test
  void every_check_has_a_row_in_the_report_and_on_the_internal_card() throws IOException {
    List<Creator> roster = Agency.roster();
    List<Row> rows = Written.table(report(roster), "Cross-checks");
    int next = 0;
    for (Creator creator : roster) {
      List<CrossCheck> checks = Agency.appraisal(creator).checks();
      assertThat(checks).hasSize(6);
      List<Row> page = page(creator, "Cross-checks");
      for (int i = 0; i < checks.size(); i++) {
        Row row = rows.get(next++);
        assertThat(row.getCellText(0)).isEqualTo(creator.handle().toString());
        assertThatIsWritten(checks.get(i), row, 1);
        assertThatIsWritten(checks.get(i), page.get(3 + i), 0);
      }
    }
    assertThat(rows).hasSize(next);
  }

  @Test
  void every_scenario_has_a_row_in_the_report_and_a_column_on_the_internal_card()
      throws IOException {
    List<Creator> roster = Agency.roster();
    List<Row> rows = Written.table(report(roster), "Scenarios");
    int next = 0;
    for (Creator creator : roster) {
      Appraisal appraisal = Agency.appraisal(creator);
      List<Row> page = page(creator, "Scenarios");
      for (int i = 0; i < appraisal.scenarios().size(); i++) {
        Scenario scenario = appraisal.scenarios().get(i);
        Row row = rows.get(next++);
        assertThat(row.getCellText(1)).isEqualTo(scenario.words());
        assertThat(page.get(2).getCellText(2 + i)).isEqualTo(scenario.words());
        switch (scenario.outcome()) {
          case Scenario.Priced then -> assertThatIsWritten(then, appraisal, row, page, 2 + i);
          case Scenario.None none -> {
            assertThat(row.getCellText(7 + Agency.RATES.deliverables().size()))
                .isEqualTo(none.reason());
            assertThat(page.get(3).getCellText(2 + i)).isEqualTo(none.reason());
          }
        }
      }
    }
    assertThat(rows).hasSize(next);
  }

  private static void assertThatIsWritten(
      Scenario.Priced then, Appraisal appraisal, Row row, List<Row> page, int column) {
    assertThat(Written.number(row, 2)).isEqualByComparingTo(then.followers().value());
    assertThat(Written.number(page.get(3), column)).isEqualByComparingTo(then.followers().value());
    List<Price> prices = appraisal.card().prices();
    for (int p = 0; p < prices.size(); p++) {
      String name = prices.get(p).deliverable().name();
      Row line = page.get(7 + p);
      assertThat(line.getCellText(0)).isEqualTo(name);
      if (then.target(name).isPresent()) {
        Named target = then.target(name).get();
        assertThat(Written.number(row, 7 + p)).isEqualByComparingTo(target.value());
        assertThat(row.getCell(7 + p).getFormula()).isNotNull();
        assertThat(Written.number(line, column)).isEqualByComparingTo(target.value());
      } else {
        assertThat(row.getCellText(7 + p)).isEmpty();
      }
    }
  }
}
