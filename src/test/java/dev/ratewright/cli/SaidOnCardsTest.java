package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cards and messages of the sample agency say, and must not say. */
class SaidOnCardsTest {
  /** Where the small print of a page begins. */
  private static final double FOOT = 0.93;

  private static final String ROSTER = Path.of("sample-data", "roster.xlsx").toString();

  @TempDir static Path folder;

  private static Screen report = new Screen(0, "", "");

  @BeforeAll
  static void report() {
    report = Screen.run("report", ROSTER, "--out", folder.toString());
  }

  private String card(String handle, String sheet) throws IOException {
    Path card = folder.resolve("2026-10/client/rate-cards/" + handle + ".xlsx");
    return Copies.rows(card, sheet).toString();
  }

  @Test
  void a_country_in_no_region_is_warned_of_where_the_audience_is_not_known_either() {
    assertThat(report.err())
        .isEqualTo(
            "warning  roster.xlsx › Creators!A19 (Handle): found @joaquin.entrena from Argentina,"
                + " expected a country of the rate book's sheet Regions, or countries of the"
                + " audience (priced at the region factor 1)\n");
  }

  @Test
  void no_discount_is_promised_that_a_minimum_fee_stands_against() throws IOException {
    assertThat(card("ananya.explains", "Rate card")).contains("10 % off from 3 posts");
    assertThat(card("walt.and.the.shed", "Rate card"))
        .contains("TERMS", "Payment")
        .doesNotContain("off from", "% off");
  }

  @Test
  void a_card_promises_a_discount_where_its_quote_builder_gives_one() throws IOException {
    int giving = 0;
    int holding = 0;
    for (Path file : cards()) {
      boolean promised = Copies.rows(file, "Rate card").toString().contains("% off from");
      boolean given =
          Copies.rows(file, "Figures").toString().contains("Booked together, from 3 posts");
      assertThat(promised).as(file.getFileName().toString()).isEqualTo(given);
      giving += given ? 1 : 0;
      holding += given ? 0 : 1;
    }
    assertThat(giving).isPositive();
    assertThat(holding).isPositive();
  }

  @Test
  void no_page_of_a_kit_is_mostly_empty() throws IOException {
    int pages = 0;
    try (Stream<Path> kits = Files.list(folder.resolve("2026-10/client/media-kits"))) {
      for (Path kit : kits.toList()) {
        try (PDDocument read = Loader.loadPDF(kit.toFile())) {
          assertThat(read.getNumberOfPages()).as(kit.getFileName().toString()).isLessThan(4);
          for (int page = 1; page <= read.getNumberOfPages(); page++) {
            assertThat(filled(read, page))
                .as(kit.getFileName() + " page " + page)
                .isGreaterThan(0.4);
            pages++;
          }
        }
      }
    }
    assertThat(pages).isGreaterThan(40);
  }

  /** How far down a page its text reaches, above the small print; 0 to 1. */
  private static double filled(PDDocument read, int page) throws IOException {
    double height = read.getPage(page - 1).getMediaBox().getHeight();
    double[] lowest = {0};
    PDFTextStripper text =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            double y = letter.getYDirAdj() / height;
            if (y < FOOT) {
              lowest[0] = Math.max(lowest[0], y);
            }
          }
        };
    text.setStartPage(page);
    text.setEndPage(page);
    text.getText(read);
    return lowest[0];
  }

  private static List<Path> cards() throws IOException {
    try (Stream<Path> cards = Files.list(folder.resolve("2026-10/client/rate-cards"))) {
      return cards.sorted().toList();
    }
  }

  @Test
  void a_factor_with_more_digits_than_are_printed_says_about() throws IOException {
    assertThat(card("marisol.seria", "How the prices come about"))
        .contains("× about 0.6714 = $69,316.20", "niche Comedy × 0.9 = ");
  }

  @Test
  void a_deal_priced_at_the_minimum_fee_says_nothing_of_the_rates() {
    String out = folder.resolve("proposed.xlsx").toString();
    assertThat(Screen.run("calibrate", ROSTER, "--out", out).out())
        .contains("48 closed = 45 used + 3 left out", "3 priced at the creator's minimum fee");
  }
}
