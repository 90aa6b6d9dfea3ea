package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One cell of the default rate book is changed; the program prices nobody and names the cell. */
class RateBookProblemsTest {
  @TempDir Path folder;

  private Screen check(String sheet, String cell, Object value) throws IOException {
    Path kit = folder.resolve("kit");
    Screen.run("new", kit.toString());
    Path rates = kit.resolve("rate-book.xlsx");
    Edited.cell(rates, sheet, cell, value);
    return Screen.run("check", kit.resolve("roster.xlsx").toString(), "--rates", rates.toString());
  }

  @ParameterizedTest(name = "{0}!{1} = {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Tiers | B2 | 5 | Tiers!B2 (From followers): found 5, expected 0, so that nobody is left out",
        "Tiers | C4 | 90000 | Tiers!B5 (From followers): found 100,000, expected the number at which"
            + " Micro ends (90,000) (tiers stand smallest first, without holes and overlaps)",
        "Tiers | E4 | 9 | Tiers!E4 (Rate at upper edge): found $9.00, expected $250.00 or more: rates"
            + " never fall",
        "Tiers | D5 | 1400 | Tiers!D5 (Rate at lower edge): found $1,400.00, expected $1,500.00 or"
            + " more: rates never fall",
        "Tiers | D4 | 0 | Tiers!D4 (Rate at lower edge): found $0, expected an amount of money"
            + " above 0",
        "Engagement | A3 | 900 | Engagement!A3 (Followers): found 900, expected more than the 1,000"
            + " above it",
        "Niches | B3 | -1 | Niches!B3 (Factor): found -1, expected a number above 0",
        "Rounding | A3 | 400 | Rounding!A3 (Below): found 400, expected smallest bounds first",
        "Rounding | B2 | 7 | Rounding!A2 (Below): found 500, expected a whole number of steps of"
            + " 7",
        "Rates | E2 | 3 | Rates!F2 (High): found $2.00, expected $3.00 or more: low to high",
        "Rates | E47 | 1.5 | Rates!E47 (Expected): found 150 %, expected a share of 100 % or less",
        "Tiers | E8 | 200000 | Tiers!E8 (Rate at upper edge): found $200,000.00, expected a blank"
            + " cell: the last tier has no upper edge",
        "Settings | B2 | 1.2 | Settings!B2 (Value): found 1.2, expected 1 or less, so that low is"
            + " not above target",
        "Settings | B3 | 0.9 | Settings!B3 (Value): found 0.9, expected 1 or more, so that high is"
            + " not below target",
        "Settings | B4 | 5 | Settings!B4 (Value): found 5, expected no more than Engagement factor,"
            + " most (3)",
        "Settings | B6 | 14.5 | Settings!B6 (Value): found 14.5, expected a whole number",
        "Settings | B8 | 0.6 | Settings!B8 (Value): found 0.6, expected no more than Highly"
            + " concentrated above (0.5)",
        "Settings | B9 | 1.1 | Settings!B9 (Value): found 1.1, expected 1 or less, as a Herfindahl"
            + " index is",
        "Settings | B25 | 0.9 | Settings!B25 (Value): found 0.9, expected 1 or more, so that one opens"
            + " above the target",
        "Settings | B26 | 1.1 | Settings!B26 (Value): found 1.1, expected a share of 100 % or less, such"
            + " as 0.5",
        "Settings | B27 | 0.8 | Settings!B27 (Value): found 0.8, expected no more than Offer too low"
            + " below, of the target (0.75)",
        "Settings | B28 | 0.96 | Settings!B28 (Value): found 0.96, expected no more than Offer good from,"
            + " of the target (0.95)"
      })
  void a_figure_that_cannot_be_is_named_with_its_cell(
      String sheet, String cell, double value, String message) throws IOException {
    Screen screen = check(sheet, cell, value);
    assertThat(screen.err().lines()).contains("error    rate-book.xlsx › " + message);
    assertThat(screen.exit()).isEqualTo(3);
  }

  /** Row 40 is the commission on brand deals; row 11 is a factor. */
  @Test
  void a_markup_beside_a_commission_is_named_as_nobody_could_tell_which_counts()
      throws IOException {
    check("Rates", "A15", "Brand deals");
    Path rates = folder.resolve("kit/rate-book.xlsx");
    Edited.cell(rates, "Rates", "B15", "markup");
    assertThat(again(rates).err())
        .contains(
            "rate-book.xlsx › Rates!D47 (Low): found a commission beside a markup, expected one of"
                + " them (the agency is paid by a share of gross or by a markup, never by both)")
        .contains("Rates!D15 (Low): found 0.5, expected a factor of 1 or more");
  }

  @Test
  void a_markup_in_place_of_the_commission_is_a_factor_of_1_or_more() throws IOException {
    check("Rates", "B47", "markup");
    Path rates = folder.resolve("kit/rate-book.xlsx");
    assertThat(again(rates).err())
        .contains(
            "Rates!D47 (Low): found 20 %, expected a factor of 1 or more (a markup of 20 % is the"
                + " factor 1.2)");
  }

  private Screen again(Path rates) {
    return Screen.run(
        "check", folder.resolve("kit/roster.xlsx").toString(), "--rates", rates.toString());
  }

  @Test
  void a_tier_that_begins_at_nobody_has_no_rate_to_begin_with() throws IOException {
    Path kit = folder.resolve("kit");
    Screen.run("new", kit.toString());
    Path rates = kit.resolve("rate-book.xlsx");
    Edited.cell(rates, "Tiers", "D2", 20);
    Edited.cell(rates, "Tiers", "E2", 50);
    Screen screen =
        Screen.run("check", kit.resolve("roster.xlsx").toString(), "--rates", rates.toString());
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.err())
        .startsWith(
            "error    rate-book.xlsx › Tiers!D2 (Rate at lower edge): found $20.00, expected a blank"
                + " cell: a tier from 0 followers has no rate to begin with");
  }

  @Test
  void a_stream_nobody_knows_is_answered_with_the_known_ones() throws IOException {
    assertThat(check("Rates", "A2", "Podcasts").err())
        .contains(
            "rate-book.xlsx › Rates!A2 (Stream): found \"Podcasts\", expected one of Creator"
                + " Rewards, Creator Fund, LIVE subscriptions, LIVE gifts, Series, Product links,"
                + " Shop affiliate, LIVE shopping, Own store, YouTube videos, YouTube Shorts, Other"
                + " channels, Merchandise, Own business, Brand deals");
  }

  @Test
  void a_rate_that_no_stream_asks_for_is_not_passed_over() throws IOException {
    assertThat(check("Rates", "B6", "Share").err())
        .contains(
            "rate-book.xlsx › Rates!D6 (Low): found a rate \"Share\" of LIVE subscriptions,"
                + " expected one of price, store fee, share, bonus share");
  }

  @Test
  void conditions_are_only_for_what_is_estimated() throws IOException {
    assertThat(check("Eligibility", "A2", "Brand deals").err())
        .contains(
            "expected one of Creator Rewards, Creator Fund, LIVE subscriptions, LIVE subscriptions"
                + " bonus, LIVE gifts, Series,")
        .doesNotContain("Own business, Brand deals");
  }

  @Test
  void a_rate_of_a_niche_that_is_not_there_would_never_be_used() throws IOException {
    assertThat(check("Rates", "H22", "Finances").err())
        .contains(
            "rate-book.xlsx › Rates!D22 (Low): found a rate of the niche \"Finances\", expected one"
                + " of the sheet Niches: Finance, Business, Tech,");
  }

  @Test
  void figures_nobody_has_looked_at_for_a_year_are_told_and_marked() throws IOException {
    Path kit = folder.resolve("kit");
    Screen.run("new", kit.toString());
    Path rates = kit.resolve("rate-book.xlsx");
    Edited.cell(rates, "Rates", "J2", "2025-10-30");
    Edited.cell(rates, "Rates", "J3", "2025-10-31");
    Path out = folder.resolve("out");
    Screen screen =
        Screen.run(
            "report",
            Path.of("sample-data", "roster.xlsx").toString(),
            "--rates",
            rates.toString(),
            "--out",
            out.toString());
    // Low, expected and high of one row, for a period that ends on 2026-10-31.
    assertThat(screen.err())
        .endsWith(
            "warning  rate-book.xlsx › Rates!D2 (Low): found 3 figures last looked at long ago,"
                + " expected figures looked at in the last 12 months (the sheet Assumptions of the"
                + " report marks them as stale)\n");
    assertThat(Edited.sheet(out.resolve("2026-10/internal/agency-report.xlsx"), "Assumptions"))
        .filteredOn("stale: look at it again"::equals)
        .hasSize(3);
  }

  @Test
  void a_rate_that_a_stream_needs_must_be_there() throws IOException {
    assertThat(check("Rates", "B2", "RPN").err())
        .contains(
            "rate-book.xlsx › Rates: found no row for Creator Rewards › RPM, expected at least one");
  }

  @Test
  void a_setting_that_is_there_twice_is_missing_elsewhere_and_both_are_said() throws IOException {
    assertThat(check("Settings", "A2", "Band, high").err().lines())
        .containsExactly(
            "error    rate-book.xlsx › Settings!B3 (Value): found Band, high a second time, expected"
                + " each name once",
            "error    rate-book.xlsx › Settings: found no row for Band, low, expected one",
            "error    rate-book.xlsx › Settings!B2 (Value): found 0.75, expected 1 or more, so that"
                + " high is not below target");
  }

  @Test
  void a_roster_in_place_of_a_rate_book_is_answered_with_the_missing_sheets() throws IOException {
    Path kit = folder.resolve("kit");
    Screen.run("new", kit.toString());
    String roster = kit.resolve("roster.xlsx").toString();
    Screen screen = Screen.run("check", roster, "--rates", roster);
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.err())
        .contains(
            "roster.xlsx: found the sheets Creators, Channels, Activity, Deals, Income, Contracts, Audience, Highlights, expected a sheet Tiers"
                + " (ratewright new writes a complete rate book)");
  }
}
