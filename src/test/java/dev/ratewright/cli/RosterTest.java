package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.PublicData;
import dev.ratewright.Sample;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Unit;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Roster;
import dev.ratewright.intake.xlsx.XlsxBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosters that are not as the program would write them, and are read all the same. */
class RosterTest {
  @TempDir Path folder;

  private Screen report(TypedSheets sheets, String... options) throws IOException {
    String[] args = {
      "report", sheets.write(folder.resolve("roster.xlsx")).toString(), "--out", out().toString()
    };
    String[] all = Arrays.copyOf(args, args.length + options.length);
    System.arraycopy(options, 0, all, args.length, options.length);
    return Screen.run(all);
  }

  private Path out() {
    return folder.resolve("out");
  }

  private String kit(String file) throws IOException {
    return Edited.text(out().resolve(file));
  }

  @Test
  void a_ranking_is_read_by_its_own_headings_and_its_engagement_is_worked_out() throws IOException {
    Screen screen =
        report(
            new TypedSheets()
                .sheet("Worksheet")
                .row("Tiktoker_name;Tiktok_name;Subscribers_count;Views;Likes;Comments avg.;Shares")
                .row("ada.films;Ada Example;50000;30000;4200;180;350"),
            "--period",
            "2026-10");
    assertThat(screen.exit()).isZero();
    // (4,200 + 180 + 350) ÷ 50,000
    assertThat(kit("2026-10/client/media-kits/ada.films.pdf"))
        .contains("Ada Example", "@ada.films", "9.5 %", "(likes + comments + shares) ÷ followers");
  }

  @ParameterizedTest(name = "{0} likes, {1} comments, {2} shares, {3} saves on {4}: {5}")
  @CsvSource({
    "4200, 180, 350, 600, 50000, 10.66 %", // geratools.com
    "5159, 30, 0, '', 246500, 2.11 %" // theinfluencermarketingfactory.com: 2.1051
  })
  void engagement_is_responses_over_followers(
      String likes, String comments, String shares, String saves, String followers, String rate)
      throws Exception {
    Path roster =
        new TypedSheets()
            .sheet("Creators")
            .row("Handle;Likes;Comments;Shares;Saves;Followers")
            .row(String.join(";", "@ada.films", likes, comments, shares, saves, followers))
            .write(folder.resolve("roster.xlsx"));
    try (Book book = XlsxBook.open(roster);
        Roster read = Roster.open(book, Sample.RATES).value().orElseThrow()) {
      Creator creator =
          Objects.requireNonNull(read.next(YearMonth.of(2026, 10))).creator().orElseThrow();
      Expr engagement = creator.audience().engagement().orElseThrow();
      assertThat(Unit.PERCENT.text(engagement.value())).isEqualTo(rate);
    }
  }

  @Test
  void titles_may_stand_above_the_headings_and_sheets_in_any_order() throws IOException {
    Screen screen =
        report(
            new TypedSheets()
                .sheet("Deals")
                .row("Handle;Brand;Fee;State;Date")
                .sheet("Read me first")
                .row("Northlight Talent")
                .sheet("CREATORS")
                .row("Northlight Talent;roster")
                .row("")
                .row("follower  count;HANDLE:")
                .row("1200;@ada.films"));
    assertThat(screen.exit()).isZero();
    assertThat(screen.out()).contains("1 read = 1 written");
  }

  @Test
  void the_newest_month_of_the_roster_is_the_period() throws IOException {
    Screen screen =
        report(
            new TypedSheets()
                .sheet("Creators")
                .row("Handle;Followers")
                .row("@ada.films;1200")
                .sheet("Activity")
                .row("Handle;Month;Video views")
                .row("@ada.films;2026-09;10")
                .row("@ada.films;2026-07;10"));
    assertThat(screen.out()).contains("Period     2026-09, the newest month in the roster");
    assertThat(out().resolve("2026-09/client/manifest.txt")).exists();
  }

  @Test
  void a_creator_whose_file_cannot_be_replaced_keeps_nobody_else_from_being_written()
      throws IOException {
    Files.createDirectories(out().resolve("2026-11/client/media-kits/ada.films.pdf/in-the-way"));
    Screen screen =
        report(
            new TypedSheets()
                .sheet("Creators")
                .row("Handle;Followers")
                .row("@ada.films;1200")
                .row("@ben.bakes;1300"));
    assertThat(screen.exit()).isEqualTo(1);
    assertThat(screen.err())
        .startsWith("error    roster.xlsx › Creators!A2 (Handle): found @ada.films, whose files")
        .hasLineCount(1);
    assertThat(screen.out()).contains("2 read = 1 written + 1 rejected + 0 passed over");
    assertThat(out().resolve("2026-11/client/media-kits/ben.bakes.pdf")).isRegularFile();
  }

  @Test
  void a_photo_outside_its_folder_is_not_opened_even_through_a_link() throws IOException {
    Files.createDirectories(folder.resolve("photos"));
    Path secret = Files.write(folder.resolve("secret.jpg"), new byte[] {1});
    Files.createSymbolicLink(folder.resolve("photos/me.jpg"), secret);
    Screen screen =
        report(
            new TypedSheets()
                .sheet("Creators")
                .row("Handle;Followers;Photo")
                .row("@ada.films;1200;me.jpg"));
    assertThat(screen.err())
        .contains("Creators!C2 (Photo): found \"me.jpg\", expected a file in the folder photos");
  }

  @Test
  void a_photo_that_is_no_picture_is_a_warning_and_the_kit_is_written() throws IOException {
    Files.createDirectories(folder.resolve("photos"));
    Files.writeString(folder.resolve("photos/me.jpg"), "not a picture");
    Screen screen =
        report(
            new TypedSheets()
                .sheet("Creators")
                .row("Handle;Followers;Photo")
                .row("@ada.films;1200;me.jpg"));
    assertThat(screen.exit()).isZero();
    assertThat(screen.err())
        .startsWith("warning  roster.xlsx › Creators!C2 (Photo): found \"me.jpg\", which is not");
    assertThat(kit("2026-11/client/media-kits/ada.films.pdf")).contains("@ada.films");
  }

  @Test
  void characters_no_font_has_are_a_warning_that_names_them() throws IOException {
    Screen screen =
        report(
            new TypedSheets()
                .sheet("Creators")
                .row("Handle;Name;Followers")
                .row("@ada.films;Ada \uD808\uDC00;1200")); // a cuneiform sign
    assertThat(screen.exit()).isZero();
    assertThat(screen.err()).contains("U+12000");
  }

  @Test
  void a_public_ranking_of_a_thousand_is_read_without_editing() {
    Path ranking = PublicData.folder().resolve("rosters/tiktok-top-1000.xlsx");
    Screen screen = Screen.run("check", ranking.toString(), "--all");
    assertThat(screen.out())
        .contains("Creators   1000 read = 985 can be written + 4 rejected + 11 passed over");
    assertThat(screen.err().lines().filter(line -> line.startsWith("error")))
        .hasSize(4)
        .allMatch(line -> line.contains("with different cells"));
  }
}
