package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
  @TempDir Path folder;

  private Path roster() throws IOException {
    return new TypedSheets()
        .sheet("Creators")
        .row("Handle;Followers;Engagement rate;Niche")
        .row("@ada.films;48200;6.4%;Food")
        .row("@ben.bakes;-3;6.4%;Food")
        .write(folder.resolve("roster.xlsx"));
  }

  @Test
  void no_command_shows_the_commands_and_fails() {
    Screen screen = Screen.run();
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.out()).contains("report ROSTER", "check ROSTER", "new DIR");
  }

  @Test
  void an_unknown_command_is_answered_with_the_known_ones() {
    Screen screen = Screen.run("rapport", "x.xlsx");
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.err())
        .isEqualToIgnoringNewLines(
            "There is no command \"rapport\". Commands are: report, lookbook, compare, check, map, calibrate,"
                + " new, fields.");
  }

  @Test
  void an_unknown_option_is_answered_with_the_known_ones() {
    Screen screen = Screen.run("report", "x.xlsx", "--perod", "2026-10");
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.err())
        .contains(
            "There is no option --perod. Options are: --audience, --commented-rows, --currency,"
                + " --documents, --fonts, --format, --hidden-rows, --hidden-sheets, --kinds, --locale,"
                + " --map, --mapping, --out, --password-file, --pdf-a, --pdf-password-file, --period,"
                + " --rates, --template, --help.");
  }

  @Test
  void an_option_without_its_value_says_what_it_needs() {
    Screen screen = Screen.run("report", "x.xlsx", "--period");
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.err()).contains("--period needs YYYY-MM.");
  }

  @Test
  void a_wrong_month_is_named() {
    Screen screen = Screen.run("report", "x.xlsx", "--period", "October");
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.err()).contains("found \"October\", expected a month such as 2026-10.");
  }

  @Test
  void a_missing_roster_and_a_second_one_are_usage_errors() {
    assertThat(Screen.run("report").err()).contains("ROSTER is missing.");
    assertThat(Screen.run("report", "a.xlsx", "b.xlsx").err())
        .contains("Expected one ROSTER, found: a.xlsx b.xlsx");
  }

  @Test
  void help_is_made_from_the_options_themselves() {
    Screen screen = Screen.run("report", "--help");
    assertThat(screen.exit()).isZero();
    ReportCommand command = new ReportCommand();
    assertThat(command.options().getOptions()).isNotEmpty();
    command
        .options()
        .getOptions()
        .forEach(o -> assertThat(screen.out()).contains("--" + o.getLongOpt(), o.getDescription()));
  }

  @Test
  void a_file_that_is_not_there_is_one_clear_message() {
    Screen screen = Screen.run("report", folder.resolve("gone.xlsx").toString());
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.err()).startsWith("error    gone.xlsx: found no such file").hasLineCount(1);
  }

  @Test
  void a_text_that_calls_itself_a_workbook_is_read_as_text() throws IOException {
    Path text = Files.writeString(folder.resolve("roster.xlsx"), "Handle,Followers\n@ada,5\n");
    Screen screen = Screen.run("check", text.toString());
    assertThat(screen.out()).contains("Creators   1 read = ");
  }

  @Test
  void a_document_that_calls_itself_a_workbook_is_one_clear_message() throws IOException {
    Path fake = Files.writeString(folder.resolve("roster.xlsx"), "%PDF-1.7");
    Screen screen = Screen.run("report", fake.toString());
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.err()).startsWith("error    roster.xlsx: found a PDF").hasLineCount(1);
  }

  @Test
  void a_creator_with_a_problem_keeps_nobody_else_from_being_written() throws IOException {
    Path out = folder.resolve("out");
    Screen screen = Screen.run("report", roster().toString(), "--out", out.toString());
    assertThat(screen.exit()).isEqualTo(1);
    assertThat(screen.err())
        .isEqualToIgnoringNewLines(
            "error    roster.xlsx › Creators!B3 (Followers): found -3, expected a whole number, 0"
                + " or more");
    assertThat(screen.out())
        .contains("Period     2026-11, the current month")
        .contains("Creators   2 read = 1 written + 1 rejected + 0 passed over")
        .contains("Problems   1 error, 0 warnings");
    assertThat(files(out))
        .containsExactly(
            "2026-11/client/index.html",
            "2026-11/client/manifest.txt",
            "2026-11/client/media-kits/ada.films.pdf",
            "2026-11/client/rate-cards/ada.films.xlsx",
            "2026-11/client/web/ada.films.html",
            "2026-11/internal/agency-report.xlsx",
            "2026-11/internal/manifest.txt",
            "2026-11/internal/rate-cards/ada.films.xlsx",
            "2026-11/internal/statements.csv");
  }

  @Test
  void the_report_names_the_rejected_creator_beside_the_problem() throws IOException {
    Path out = folder.resolve("out");
    Screen.run("report", roster().toString(), "--out", out.toString());
    assertThat(Edited.sheet(out.resolve("2026-11/internal/agency-report.xlsx"), "Problems"))
        .contains("@ben.bakes", "Creators", "B3", "Followers", "-3");
  }

  @Test
  void check_finds_what_only_shows_when_a_kit_is_printed() throws IOException {
    Files.createDirectories(folder.resolve("photos"));
    Files.writeString(folder.resolve("photos/me.jpg"), "not a picture");
    Path roster =
        new TypedSheets()
            .sheet("Creators")
            .row("Handle;Name;Followers;Photo")
            .row("@ada.films;Ada \uD808\uDC00;1200;me.jpg")
            .write(folder.resolve("roster.xlsx"));
    Screen screen = Screen.run("check", roster.toString());
    assertThat(screen.err())
        .contains("U+12000")
        .contains("(Photo): found \"me.jpg\"")
        .hasLineCount(2);
  }

  @Test
  void what_a_user_keeps_among_the_files_is_left_alone() throws IOException {
    Path out = folder.resolve("out");
    Path kept = Files.createDirectories(out.resolve("2026-11/client/rate-cards/sent"));
    Files.writeString(kept.resolve("note.txt"), "sent on Monday");
    Files.writeString(out.resolve("2026-11/client/rate-cards/read me.txt"), "mine");
    Screen.run("report", roster().toString(), "--out", out.toString());
    Screen again = Screen.run("report", roster().toString(), "--out", out.toString());
    assertThat(again.exit()).isEqualTo(1);
    assertThat(kept.resolve("note.txt")).exists();
    assertThat(out.resolve("2026-11/client/rate-cards/read me.txt")).exists();
    assertThat(out.resolve(".staging")).doesNotExist();
  }

  @Test
  void check_writes_nothing() throws IOException {
    Path roster = roster();
    Screen screen = Screen.run("check", roster.toString());
    assertThat(screen.exit()).isEqualTo(1);
    assertThat(screen.out()).contains("2 read = 1 can be written + 1 rejected + 0 passed over");
    assertThat(files(folder)).containsExactly("roster.xlsx");
  }

  @Test
  void files_of_a_creator_who_is_rejected_now_move_to_the_archive() throws IOException {
    Path out = folder.resolve("out");
    Path roster = roster();
    Screen.run("report", roster.toString(), "--out", out.toString());
    new TypedSheets()
        .sheet("Creators")
        .row("Handle;Followers")
        .row("@ada.films;many")
        .row("@ben.bakes;1300")
        .write(roster);
    Screen screen = Screen.run("report", roster.toString(), "--out", out.toString());
    assertThat(screen.out()).contains("archive                 4 of an earlier run");
    assertThat(files(out))
        .containsExactly(
            "2026-11/archive/client/media-kits/ada.films.pdf",
            "2026-11/archive/client/rate-cards/ada.films.xlsx",
            "2026-11/archive/client/web/ada.films.html",
            "2026-11/archive/internal/rate-cards/ada.films.xlsx",
            "2026-11/client/index.html",
            "2026-11/client/manifest.txt",
            "2026-11/client/media-kits/ben.bakes.pdf",
            "2026-11/client/rate-cards/ben.bakes.xlsx",
            "2026-11/client/web/ben.bakes.html",
            "2026-11/internal/agency-report.xlsx",
            "2026-11/internal/manifest.txt",
            "2026-11/internal/rate-cards/ben.bakes.xlsx",
            "2026-11/internal/statements.csv");
  }

  @Test
  void a_rate_book_with_a_hole_is_named_by_cell_and_prices_nobody() throws IOException {
    Path kit = folder.resolve("kit");
    assertThat(Screen.run("new", kit.toString()).exit()).isZero();
    Path rates = kit.resolve("rate-book.xlsx");
    Edited.cell(rates, "Tiers", "B4", 20_000);
    Screen screen = Screen.run("report", roster().toString(), "--rates", rates.toString());
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.err())
        .contains(
            "rate-book.xlsx › Tiers!B4 (From followers): found 20,000, expected the number at"
                + " which Nano ends (10,000)");
  }

  @Test
  void a_changed_rate_book_changes_the_price() throws IOException {
    Path kit = folder.resolve("kit");
    Screen.run("new", kit.toString());
    Path rates = kit.resolve("rate-book.xlsx");
    Edited.cell(rates, "Niches", "B8", 2.3); // Food, twice what it was
    Path out = folder.resolve("out");
    Screen screen =
        Screen.run(
            "report", roster().toString(), "--rates", rates.toString(), "--out", out.toString());
    assertThat(screen.exit()).isEqualTo(1);
    // 49,893 effective followers, base 872.55, × 2.3 = 2,006.87, up to the next 25
    assertThat(Edited.text(out.resolve("2026-11/client/media-kits/ada.films.pdf")))
        .contains("In-feed video up to 60 seconds, two revision rounds $2,025");
  }

  @Test
  void new_never_overwrites() throws IOException {
    Path kit = folder.resolve("kit");
    assertThat(Screen.run("new", kit.toString()).exit()).isZero();
    Screen again = Screen.run("new", kit.toString());
    assertThat(again.exit()).isEqualTo(3);
    assertThat(again.err()).contains("roster.xlsx is there already, and is not overwritten.");
  }

  @Test
  void a_blank_roster_from_new_is_understood_as_it_is() throws IOException {
    Path kit = folder.resolve("kit");
    Screen.run("new", kit.toString());
    Screen screen =
        Screen.run(
            "check",
            kit.resolve("roster.xlsx").toString(),
            "--rates",
            kit.resolve("rate-book.xlsx").toString());
    assertThat(screen.err()).isEmpty();
    assertThat(screen.exit()).isZero();
    assertThat(screen.out()).contains("1 read = 1 can be written").doesNotContain("Not used");
  }

  @Test
  void an_output_folder_that_is_a_file_is_one_clear_message() throws IOException {
    Path out = Files.writeString(folder.resolve("out"), "");
    Screen screen = Screen.run("report", roster().toString(), "--out", out.toString());
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.err()).startsWith("The files cannot be written: ").hasLineCount(1);
  }

  private static Stream<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList()
          .stream();
    }
  }
}
