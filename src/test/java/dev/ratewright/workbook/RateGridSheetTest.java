package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Niche;
import dev.ratewright.intake.Layout;
import dev.ratewright.intake.Rules;
import dev.ratewright.pricing.Price;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RateGridSheetTest {
  @TempDir private Path folder;

  private List<Row> grid(List<Creator> creators) throws IOException {
    Path file = folder.resolve("agency-report.xlsx");
    AgencyReport.Run run =
        new AgencyReport.Run("roster.xlsx", "rate-book.xlsx", "0.1.0", true, List.of());
    try (AgencyReport report = new AgencyReport(Agency.OCTOBER, Agency.RATES, run, folder)) {
      creators.forEach(creator -> report.add(Agency.appraisal(creator), List.of()));
      Layout layout = new Layout("roster.xlsx", List.of(), List.of(), Rules.USUAL);
      report.finish(List.of(), layout, List.of(), file);
    }
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      return book.findSheet("Rate grid").orElseThrow().read();
    }
  }

  private static Row row(List<Row> grid, String tier, String niche, String deliverable) {
    return grid.stream()
        .filter(r -> r.getCellText(0).equals(tier) && r.getCellText(1).equals(niche))
        .filter(r -> r.getCellText(2).equals(deliverable))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {3} followers, {4}, {5}")
  @CsvSource({
    // The middle of 10,000 and 100,000, and of 250 and 1,500; twice that; up to the next 25.
    "Micro, Finance, In-feed video, 31622.776602, 612.37, 1225",
    "Micro, none, In-feed video, 31622.776602, 612.37, 625",
    "Nano, Comedy, Story, 3162.277660, 111.80, 35", // 111.80 × 0.9 × 0.3 = 30.19
    "Mega, none, LIVE, 10000000, 100000, 140000" // priced at the lower edge, as it has no upper
  })
  void a_tier_is_priced_at_its_geometric_middle(
      String tier, String niche, String deliverable, double followers, String base, String rate)
      throws IOException {
    Row row = row(grid(List.of()), tier, niche, deliverable);
    assertThat(Written.number(row, 3).doubleValue()).isCloseTo(followers, within(0.000_01));
    assertThat(Written.number(row, 4)).isEqualByComparingTo(base);
    assertThat(Written.number(row, 5)).isEqualByComparingTo(rate);
    assertThat(Written.number(row, 6)).isEqualByComparingTo("0");
  }

  @Test
  void it_has_a_row_for_all_that_can_be_priced() throws IOException {
    // Seven tiers, fourteen niches and none, sixteen deliverables; of Emerging the service alone.
    assertThat(grid(List.of())).hasSize(1 + 6 * 15 * 16 + 15);
  }

  @Test
  void beside_it_stands_what_the_roster_comes_to() throws IOException {
    List<Creator> creators = Agency.many(200);
    List<Row> grid = grid(creators);
    List<Appraisal> appraisals = creators.stream().map(Agency::appraisal).toList();
    int compared = 0;
    for (Row row : grid.subList(1, grid.size())) {
      List<BigDecimal> prices =
          appraisals.stream()
              .filter(a -> a.card().tier().name().equals(row.getCellText(0)))
              .filter(a -> niche(a).equals(row.getCellText(1)))
              .flatMap(a -> a.card().prices().stream())
              .filter(p -> p.deliverable().name().equals(row.getCellText(2)))
              .filter(Price.Quoted.class::isInstance)
              .map(p -> ((Price.Quoted) p).target().value())
              .sorted()
              .toList();
      int count = prices.size();
      assertThat(Written.number(row, 6).intValueExact()).isEqualTo(count);
      if (count > 0) {
        compared++;
        BigDecimal median =
            count % 2 == 1
                ? prices.get(count / 2)
                : prices.get(count / 2 - 1).add(prices.get(count / 2)).divide(BigDecimal.TWO);
        assertThat(Written.number(row, 7)).isEqualByComparingTo(prices.getFirst());
        assertThat(Written.number(row, 8)).isEqualByComparingTo(median);
        assertThat(Written.number(row, 9)).isEqualByComparingTo(prices.getLast());
        assertThat(row.getCell(10).getFormula()).isNotNull();
      } else {
        assertThat(row.getCellText(8)).isEmpty();
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  private static String niche(Appraisal appraisal) {
    return appraisal.creator().identity().niche().map(Niche::name).orElse("none");
  }
}
