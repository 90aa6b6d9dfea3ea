package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Niche;
import dev.ratewright.pricing.Price;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RateGridSheetTest {
  @TempDir private Path folder;

  private List<Row> rows(String sheet, List<Creator> creators) throws IOException {
    Path file = new AgencyFile(folder).with(creators).path();
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      return book.findSheet(sheet).orElseThrow().read();
    }
  }

  private static BigDecimal cell(List<Row> grid, String deliverable, String niche, String tier) {
    Row row =
        grid.stream()
            .filter(r -> r.getCellText(0).equals(deliverable) && r.getCellText(1).equals(niche))
            .findFirst()
            .orElseThrow();
    int column = 2;
    while (!grid.getFirst().getCellText(column).equals(tier)) {
      column++;
    }
    return Written.number(row, column);
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
    List<Row> grid = rows("Rate grid", List.of());
    assertThat(cell(grid, "Followers, middle of the tier", "", tier).doubleValue())
        .isCloseTo(followers, within(0.000_01));
    assertThat(cell(grid, "Base rate", "", tier)).isEqualByComparingTo(base);
    assertThat(cell(grid, deliverable, niche, tier)).isEqualByComparingTo(rate);
  }

  @Test
  void it_has_a_row_for_all_that_can_be_priced() throws IOException {
    // Fourteen niches and none, fifteen deliverables, and a service, which costs the same for all.
    List<Row> grid = rows("Rate grid", List.of());
    assertThat(grid).hasSize(1 + 2 + 15 * 15 + 1);
    assertThat(cell(grid, "UGC video", "any", "Emerging")).isEqualByComparingTo("200");
    assertThat(cell(grid, "UGC video", "any", "Mega")).isEqualByComparingTo("200");
  }

  @Test
  void each_deliverable_has_a_scale_of_three_colours_over_its_own_block() throws IOException {
    try (XSSFWorkbook book = new AgencyFile(folder).with(List.of()).open()) {
      var formats = book.getSheet("Rate grid").getSheetConditionalFormatting();
      List<String> blocks = new ArrayList<>();
      for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
        var scale = formats.getConditionalFormattingAt(i).getRule(0).getColorScaleFormatting();
        assertThat(scale.getColors()).hasSize(3).doesNotContainNull();
        blocks.add(formats.getConditionalFormattingAt(i).getFormattingRanges()[0].formatAsString());
      }
      assertThat(blocks).hasSize(15).startsWith("C4:I18", "C19:I33");
    }
  }

  @Test
  void beside_it_stands_what_the_roster_comes_to() throws IOException {
    List<Creator> creators = Agency.many(200);
    List<Row> grid = rows("Rate grid", creators);
    List<Row> prices = rows("Roster prices", creators);
    List<Appraisal> appraisals = creators.stream().map(Agency::appraisal).toList();
    int counted = 0;
    for (Row row : prices.subList(1, prices.size())) {
      List<BigDecimal> quoted = quoted(appraisals, row);
      int count = quoted.size();
      counted += count;
      BigDecimal median =
          count % 2 == 1
              ? quoted.get(count / 2)
              : quoted.get(count / 2 - 1).add(quoted.get(count / 2)).divide(BigDecimal.TWO);
      boolean service = row.getCellText(2).equals("UGC video");
      assertThat(Written.number(row, 3))
          .isEqualByComparingTo(
              cell(
                  grid,
                  row.getCellText(2),
                  service ? "any" : row.getCellText(1),
                  row.getCellText(0)));
      assertThat(Written.number(row, 4)).isEqualByComparingTo(BigDecimal.valueOf(count));
      assertThat(Written.number(row, 5)).isEqualByComparingTo(quoted.getFirst());
      assertThat(Written.number(row, 6)).isEqualByComparingTo(median);
      assertThat(Written.number(row, 7)).isEqualByComparingTo(quoted.getLast());
      assertThat(row.getCell(8).getFormula()).isNotNull();
    }
    assertThat(counted)
        .as("every price of every card")
        .isEqualTo(
            appraisals.stream()
                .flatMap(appraisal -> appraisal.card().prices().stream())
                .filter(Price.Quoted.class::isInstance)
                .count());
  }

  private static List<BigDecimal> quoted(List<Appraisal> appraisals, Row row) {
    return appraisals.stream()
        .filter(a -> a.card().tier().name().equals(row.getCellText(0)))
        .filter(a -> niche(a).equals(row.getCellText(1)))
        .flatMap(a -> a.card().prices().stream())
        .filter(p -> p.deliverable().name().equals(row.getCellText(2)))
        .filter(Price.Quoted.class::isInstance)
        .map(p -> ((Price.Quoted) p).target().value())
        .sorted()
        .toList();
  }

  private static String niche(Appraisal appraisal) {
    return appraisal.creator().identity().niche().map(Niche::name).orElse("none");
  }
}
