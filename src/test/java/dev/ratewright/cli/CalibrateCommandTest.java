package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.calibration.Calibration;
import dev.ratewright.calibration.ClosedDeal;
import dev.ratewright.calibration.ClosedDeals;
import dev.ratewright.domain.Assumption;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.RateBookReader;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.file.RosterFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from a roster's deals to a proposed rate book, and back through its reader. */
class CalibrateCommandTest {
  @TempDir private Path folder;

  private Path out() {
    return folder.resolve("proposed.xlsx");
  }

  private Path roster(String... more) throws IOException {
    return MadeUpRoster.write(folder, more);
  }

  private Screen calibrate(Path roster, String... more) {
    List<String> words =
        new ArrayList<>(List.of("calibrate", roster.toString(), "--out", out().toString()));
    words.addAll(List.of(more));
    return Screen.run(words.toArray(String[]::new));
  }

  private RateBook proposed() throws Unreadable {
    try (Book book = RosterFile.open(out(), Passwords.NONE)) {
      return RateBookReader.read(book).value().orElseThrow();
    }
  }

  private static List<ClosedDeal> closed(Path roster, RateBook rates) throws Unreadable {
    ClosedDeals closed = new ClosedDeals(rates);
    Copies.creators(roster, rates).forEach(closed::add);
    return closed.deals();
  }

  @Test
  void a_proposed_rate_book_prices_every_deal_as_the_calibration_said_it_would()
      throws IOException {
    Path roster = roster();
    assertThat(calibrate(roster).exit()).isEqualTo(0);
    List<ClosedDeal> before = closed(roster, Sample.RATES);
    List<ClosedDeal> after = closed(roster, proposed());
    Calibration learned = Calibration.of(before, Sample.RATES);
    assertThat(before).hasSize(400);
    double most = 0;
    for (int i = 0; i < before.size(); i++) {
      // A price is rounded to the cent twice on its way; the smallest are of a few dollars.
      assertThat(after.get(i).price()).isCloseTo(learned.price(before.get(i)), Offset.offset(0.03));
      most = Math.max(most, Math.abs(after.get(i).price() / before.get(i).price() - 1));
    }
    assertThat(most).isGreaterThan(0.5);
  }

  @Test
  void it_says_what_was_learned_in_a_few_lines() throws IOException {
    Path roster =
        roster(
            "@creator0;Copperleaf;2 TikToks + story;900;Paid;2026-01-01",
            "@creator0;Copperleaf;2 TikToks + story;900;Signed;2026-01-01",
            "@creator0;Copperleaf;;900;Overdue;2026-01-01",
            "@creator0;Copperleaf;UGC video;200;Paid;2026-01-01",
            "@tiny;Copperleaf;Story;20;Paid;2026-01-01",
            "@creator0;Copperleaf;Story;0;Paid;2026-01-01",
            "@creator0;Copperleaf;STORY.;100;Invoiced;2026-01-01",
            "@creator0;Copperleaf;Story;100;Proposed;2026-01-01");
    Screen screen = calibrate(roster);
    assertThat(screen.err()).isEmpty();
    assertThat(screen.exit()).isEqualTo(0);
    assertThat(screen.out().lines().toList().subList(0, 7))
        .containsExactly(
            "Deals      407 closed = 401 used + 6 left out",
            "Left out   3 deliverable not among the rate book's: \"2 TikToks + story\" 2, blank 1",
            "           1 priced as a service",
            "           1 creator below the lowest tier with rates",
            "           1 fee of 0",
            "Learned    from 2025-01-01 to 2026-02-04, 80 creators, at today's followers",
            "Proposed   11 of 35 figures, the largest changes");
    assertThat(screen.out().lines().toList().get(7))
        .matches(
            " {11}1,000,000 followers {4}\\$50,000 → \\$[89],\\d{3} +\\d+ deals {3}95 % \\$[78],\\d{3}"
                + " to \\$[891][0-9,]+");
    assertThat(screen.out())
        .containsPattern(
            "Back-test  learned from 28\\d deals before 2025-1\\d-\\d\\d, tried on the 12\\d since\n")
        .containsPattern(" {11}median error +\\d{2,3}\\.\\d % with the rate book as it is\n")
        .containsPattern(" {11}median error +\\d{1,2}\\.\\d % with what they propose: better\n")
        .endsWith("Written    " + out() + ", every figure on its sheet Calibration\n");
    assertThat(screen.out().lines().count()).isLessThanOrEqualTo(20);
    assertThat(Edited.sheet(out(), "Calibration"))
        .contains(
            "401 of 407 closed deals, 2025-01-01 to 2026-02-04, of 80 creators, fees in US dollars",
            "3: deliverable not among the rate book's",
            "2 TikToks + story",
            "the reference: others are relative to it",
            "too few closed deals: needs 10, has 0");
  }

  @Test
  void only_calibrated_figures_change_and_each_names_its_evidence() throws IOException {
    calibrate(roster());
    List<Assumption> before = Sample.RATES.assumptions();
    List<Assumption> after = proposed().assumptions();
    assertThat(after).hasSameSizeAs(before);
    List<String> changed =
        IntStream.range(0, before.size())
            .filter(
                i -> before.get(i).figure().value().compareTo(after.get(i).figure().value()) != 0)
            .mapToObj(
                i -> {
                  assertThat(after.get(i).source()).contains("calibrated from ", " closed deals ");
                  assertThat(after.get(i).asOf().orElseThrow()).hasToString("2026-02-28");
                  assertThat(after.get(i).figure().origin().cell())
                      .isEqualTo(before.get(i).figure().origin().cell());
                  return after.get(i).figure().origin().sheet();
                })
            .toList();
    // 6 edges, of which 5 stand in two cells; 3 niches; 2 deliverables.
    assertThat(changed).filteredOn("Tiers"::equals).hasSize(11);
    assertThat(changed).filteredOn("Niches"::equals).hasSize(3);
    assertThat(changed).filteredOn("Deliverables"::equals).hasSize(2);
    assertThat(changed).hasSize(16);
    for (String sheet : List.of("Engagement", "Rounding", "Rates", "Eligibility", "Settings")) {
      Path kit = folder.resolve("kit");
      if (!Files.exists(kit)) {
        Screen.run("new", kit.toString());
      }
      assertThat(Copies.rows(out(), sheet))
          .isEqualTo(Copies.rows(kit.resolve("rate-book.xlsx"), sheet));
    }
  }

  @Test
  void a_proposed_rate_book_is_calibrated_again_to_the_same_figures() throws IOException {
    Path roster = roster();
    calibrate(roster);
    RateBook once = proposed();
    Path first = Files.move(out(), folder.resolve("first.xlsx"));
    Screen again = calibrate(roster, "--rates", first.toString());
    assertThat(again.exit()).isEqualTo(0);
    RateBook twice = proposed();
    for (int i = 0; i < once.assumptions().size(); i++) {
      double one = once.assumptions().get(i).figure().value().doubleValue();
      double two = twice.assumptions().get(i).figure().value().doubleValue();
      assertThat(two).isCloseTo(one, Offset.offset(0.01 * one));
      assertThat(twice.assumptions().get(i).source()).doesNotContain("otherwise Rate at");
    }
  }

  @Test
  void a_rate_book_of_the_agency_s_own_shape_and_currency_keeps_all_it_says() throws IOException {
    Path own = OwnRateBook.write(folder.resolve("own.xlsx"), Sample.RATES, folder.resolve("kit"));
    Path roster = roster();
    Screen screen =
        calibrate(roster, "--rates", own.toString(), "--currency", "EUR", "--period", "2026-01");
    assertThat(screen.err()).isEmpty();
    assertThat(screen.exit()).isEqualTo(0);
    RateBook book = proposed();
    assertThat(book.tiers().get(1).rates().orElseThrow().lower().currency()).hasToString("EUR");
    assertThat(book.exchange().rates()).hasSize(1);
    assertThat(book.niches().stream().map(Niche::name))
        .isEqualTo(Sample.RATES.niches().stream().map(Niche::name).toList());
    assertThat(screen.out()).contains("€50,000 → €");
  }

  @Test
  void too_few_deals_change_nothing_and_write_that_down() throws IOException {
    Path roster =
        Copies.workbook(
            folder.resolve("roster.xlsx"),
            """
            ## Creators
            Handle;Followers
            @ada;12000
            ## Deals
            Handle;Brand;Deliverable;Fee;State;Date
            @ada;Copperleaf;Story;100;Paid;2026-01-01
            """);
    Screen screen = calibrate(roster);
    assertThat(screen.out())
        .contains("Proposed   0 of 35 figures\n", "Back-test  none, as all deals are of one day\n");
    RateBook book = proposed();
    for (int i = 0; i < book.assumptions().size(); i++) {
      assertThat(book.assumptions().get(i).source())
          .isEqualTo(Sample.RATES.assumptions().get(i).source());
      assertThat(book.assumptions().get(i).figure().value())
          .isEqualByComparingTo(Sample.RATES.assumptions().get(i).figure().value());
    }
  }

  @Test
  void the_same_roster_gives_the_same_bytes() throws IOException {
    Path roster = roster();
    calibrate(roster);
    byte[] once = Files.readAllBytes(out());
    Files.delete(out());
    calibrate(roster);
    assertThat(Files.readAllBytes(out())).isEqualTo(once);
  }
}
