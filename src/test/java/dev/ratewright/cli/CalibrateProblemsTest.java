package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Row;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.csv.DefaultRateBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps calibrate from learning or writing, in words. */
class CalibrateProblemsTest {
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

  @Test
  void nothing_is_ever_overwritten() throws IOException {
    Path roster = roster();
    Files.writeString(out(), "precious");
    Screen screen = calibrate(roster);
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.err())
        .isEqualTo(
            out() + " is there already, and is not overwritten. --out names another file.\n");
    assertThat(Files.readString(out())).isEqualTo("precious");
  }

  @Test
  void a_proposal_is_a_workbook() throws IOException {
    Screen screen = Screen.run("calibrate", roster().toString(), "--out", "rates.csv");
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.err())
        .startsWith("--out found \"rates.csv\", expected a file ending in .xlsx.");
  }

  @Test
  void a_roster_without_closed_deals_is_answered_in_words() throws IOException {
    Path roster =
        Copies.workbook(
            folder.resolve("roster.xlsx"),
            """
            ## Creators
            Handle;Followers
            @ada;12000
            ## Deals
            Handle;Brand;Deliverable;Fee;State;Date
            @ada;Copperleaf;Story;100;Proposed;2026-01-01
            """);
    Screen screen = calibrate(roster);
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.err())
        .isEqualTo(
            "error    roster.xlsx: found no closed deal, expected deals whose state is Signed,"
                + " Delivered, Invoiced, Paid or Overdue (they stand on the sheet Deals, with a"
                + " deliverable of the rate book)\n");
    assertThat(out()).doesNotExist();
  }

  @Test
  void deals_of_a_creator_with_problems_do_not_count_and_that_is_said() throws IOException {
    Screen screen = calibrate(roster("@creator0;Copperleaf;Story;lots;Paid;2026-01-01"));
    assertThat(screen.exit()).isEqualTo(1);
    assertThat(screen.err())
        .contains("error    roster.xlsx › Deals!D402 (Fee): found \"lots\", expected");
    assertThat(screen.out()).startsWith("Deals      395 closed = 395 used + 0 left out\n");
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Calibration, fewest deals | 9.5 | found 9.5, expected a whole number",
        "Calibration, fewest creators | 2.5 | found 2.5, expected a whole number",
        "Calibration, widest interval | 1 | found 1, expected more than 1, as upper ÷ lower end is",
        "Back-test, share learned from | 1 | found 1, expected less than 1, so that deals remain to"
            + " try"
      })
  void a_setting_of_it_that_cannot_be_is_a_problem(String setting, double value, String message)
      throws IOException {
    Path kit = folder.resolve("kit");
    Screen.run("new", kit.toString());
    Path rates = kit.resolve("rate-book.xlsx");
    String cell = "B" + row(setting);
    Edited.cell(rates, "Settings", cell, value);
    Screen screen = calibrate(roster(), "--rates", rates.toString());
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.err())
        .isEqualTo("error    rate-book.xlsx › Settings!" + cell + " (Value): " + message + "\n");
  }

  /** The row of a setting in the default rate book. */
  private static int row(String setting) throws Unreadable {
    try (Book.Rows rows = DefaultRateBook.open().rows("Settings")) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        if (row.cell(0).shown().equals('"' + setting + '"')) {
          return row.number();
        }
      }
    }
    throw new AssertionError("no setting " + setting);
  }
}
