package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.earnings.Earning;
import dev.ratewright.earnings.Untapped;
import dev.ratewright.intake.Layout;
import dev.ratewright.intake.Rules;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntappedSheetTest {
  private static final AgencyReport.Run RUN =
      new AgencyReport.Run("roster.xlsx", "rate-book.xlsx", "0.1.0", true, List.of());

  @TempDir private Path folder;

  private Path report(List<Creator> creators) throws IOException {
    Path file = folder.resolve("agency-report.xlsx");
    try (AgencyReport report = new AgencyReport(Agency.OCTOBER, Agency.RATES, RUN, folder)) {
      creators.forEach(creator -> report.add(Agency.appraisal(creator), List.of()));
      report.finish(
          List.of(), new Layout("roster.xlsx", List.of(), List.of(), Rules.USUAL), List.of(), file);
    }
    return file;
  }

  private static List<Row> rows(Path file, String sheet) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      return book.findSheet(sheet).orElseThrow().read();
    }
  }

  @Test
  void a_row_says_what_the_appraisal_says_with_live_formulas() throws IOException {
    List<Creator> creators = Agency.roster();
    Path file = report(creators);
    List<Row> rows = rows(file, "Untapped");
    int next = 1;
    int amounts = 0;
    for (Creator creator : creators) {
      Appraisal appraisal = Agency.appraisal(creator);
      for (Untapped untapped : appraisal.untapped()) {
        Row row = rows.get(next++);
        assertThat(row.getCellText(0)).isEqualTo(creator.handle().toString());
        assertThat(row.getCellText(1)).isEqualTo(untapped.stream().name());
        assertThat(row.getCellText(2)).isEqualTo(untapped.readiness().words());
        if (untapped.worth() instanceof Earning.Estimated estimated) {
          for (int i = 0; i < 3; i++) {
            assertThat(row.getCell(4 + i).getFormula()).contains("Assumptions!");
            assertThat(Written.number(row, 4 + i).setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(estimated.amount().figures().get(i).value());
          }
          amounts++;
        } else if (untapped.worth() instanceof Earning.None none) {
          assertThat(row.getCellText(5)).isEmpty();
          assertThat(row.getCellText(7)).isEqualTo(none.reason());
        }
      }
    }
    assertThat(rows).hasSize(next);
    assertThat(amounts).isGreaterThanOrEqualTo(creators.size());
    assertThat(Written.wrongFormulas(file)).isEmpty();
  }

  @Test
  void the_figures_rank_streams_by_what_they_could_earn() throws IOException {
    List<Creator> creators = Agency.many(40);
    Path file = report(creators);
    List<Row> figures = rows(file, "Figures");
    BigDecimal series = BigDecimal.ZERO;
    long without = 0;
    for (Creator creator : creators) {
      for (Untapped untapped : Agency.appraisal(creator).untapped()) {
        if (untapped.stream().name().equals("Series")
            && untapped.worth() instanceof Earning.Estimated estimated) {
          series = series.add(estimated.amount().expected().value());
          without++;
        }
      }
    }
    List<Row> ranked = after(figures, "Untapped income by stream");
    Row first = ranked.get(1);
    assertThat(first.getCellText(0)).isEqualTo("Series");
    assertThat(Written.number(first, 1)).isEqualByComparingTo(BigDecimal.valueOf(without));
    assertThat(Written.number(first, 3).setScale(2, RoundingMode.HALF_UP))
        .isEqualByComparingTo(series);
    // Of streams without a figure and without a condition there is nothing to rank.
    assertThat(ranked).noneSatisfy(row -> assertThat(row.getCellText(0)).isEqualTo("Own business"));
    assertThat(Written.wrongFormulas(file)).isEmpty();
  }

  private static List<Row> after(List<Row> rows, String title) {
    List<Row> found = new ArrayList<>();
    boolean below = false;
    for (Row row : rows) {
      if (below && row.getCellCount() > 3) {
        found.add(row);
      }
      below |= row.getCellCount() > 0 && row.getCellText(0).equals(title);
    }
    return found;
  }

  @Test
  void a_rate_card_for_a_brand_knows_nothing_of_it() throws IOException {
    Creator creator = Agency.roster().getFirst();
    Path file = folder.resolve("card.xlsx");
    new RateCardWorkbook(Agency.RATES).write(Agency.appraisal(creator), file);
    assertThat(Agency.appraisal(creator).untapped()).isNotEmpty();
    assertThat(String.join("\n", Written.parts(file).values()))
        .doesNotContainIgnoringCase("untapped")
        .doesNotContain("share of followers", "could earn", "Series sales");
  }
}
