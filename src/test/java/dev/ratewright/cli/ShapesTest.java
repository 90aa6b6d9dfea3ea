package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.PublicData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shapes in which agencies keep who is followed where, and what is written for each. */
class ShapesTest {
  @TempDir Path folder;

  private Screen report(TypedSheets sheets) throws IOException {
    String roster = sheets.write(folder.resolve("roster.xlsx")).toString();
    return Screen.run("report", roster, "--out", folder.toString(), "--period", "2026-10");
  }

  private List<String> files(String kind) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("2026-10").resolve(kind))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private String kit(String handle) throws IOException {
    return Edited.text(folder.resolve("2026-10/client/media-kits/" + handle + ".pdf"));
  }

  private List<String> sheet(String name) throws IOException {
    return Edited.sheet(folder.resolve("2026-10/internal/agency-report.xlsx"), name);
  }

  @Test
  void rows_of_one_person_on_several_platforms_are_one_creator_with_channels() throws IOException {
    Screen screen =
        report(
            new TypedSheets()
                .sheet("Creators")
                .row("Name;Platform;Handle;Followers;Manager")
                .row("Ada Example;Instagram;@ada.films;900;")
                .row("Ben;TikTok;@ben;700;")
                .row("ADA EXAMPLE;TikTok;@ada;1200;Ida")
                .row("Ada Example;YouTube;;40;"));
    assertThat(screen.err()).isEmpty();
    assertThat(screen.out())
        .contains("Creators   2 written, 0 rejected", "Rows       4 read = 4 used + 0 rejected");
    assertThat(files("client/media-kits")).containsExactly("ada.pdf", "ben.pdf");
    assertThat(kit("ada")).contains("TikTok followers", "Also on", "Instagram", "@ada.films 900");
    assertThat(kit("ben")).doesNotContain("Also on");
    assertThat(sheet("Creators")).contains("Instagram @ada.films 900; YouTube 40", "Ida");
  }

  @Test
  void links_alone_tell_the_rows_of_several_platforms() throws IOException {
    Screen screen =
        report(
            new TypedSheets()
                .sheet("Creators")
                .row("Profile link;Followers")
                .row("https://www.tiktok.com/@ada;1200")
                .row("https://www.instagram.com/ada;900")
                .row("@ben;700"));
    assertThat(screen.err()).isEmpty();
    assertThat(screen.out())
        .contains("Creators   2 written, 0 rejected", "Rows       3 read = 3 used + 0 rejected");
    assertThat(kit("ada")).contains("TikTok followers", "Also on", "Instagram", "@ada 900");
  }

  @Test
  void ids_tell_two_people_of_one_name_apart() throws IOException {
    Screen screen =
        report(
            new TypedSheets()
                .sheet("Creators")
                .row("Creator ID;Name;Platform;Handle;Followers")
                .row("17;Ada;TikTok;@ada;1200")
                .row("18;Ada;TikTok;@ada2;1300")
                .row("18;Ada;Instagram;@ada;50"));
    assertThat(screen.err()).isEmpty();
    assertThat(files("client/media-kits")).containsExactly("ada.pdf", "ada2.pdf");
  }

  @Test
  void a_set_of_columns_for_each_platform_needs_no_plain_followers() throws IOException {
    Screen screen =
        report(
            new TypedSheets()
                .sheet("Roster")
                .row("Handle;Tiktok_Followers;Instagram;IG Followers;YT subs")
                .row("@ada;1200;ada.films;900;")
                .row("@ben;;;10;20"));
    assertThat(screen.err())
        .isEqualTo(
            "warning  roster.xlsx › Roster!E3 (YouTube Followers): found followers on YouTube, none"
                + " on TikTok, expected followers on TikTok (priced at the rates of TikTok,"
                + " times what the rate book says of YouTube)\n");
    assertThat(kit("ada")).contains("TikTok followers", "@ada.films 900");
    assertThat(kit("ben")).contains("YouTube followers").doesNotContain("TikTok followers");
    assertThat(sheet("Creators")).contains("Instagram @ada.films 900", "Instagram 10", "YouTube");
  }

  @Test
  void figures_without_followers_beside_them_go_with_the_followers_of_their_platform()
      throws IOException {
    report(
        new TypedSheets()
            .sheet("Creators")
            .row("Handle;TikTok_Followers;Instagram_Followers;Avg views;ER;Subs;TikTok avg views")
            .row("@ada;50000;900;7970;4.5%;;")
            .row("@ben;;900;800;3%;;")
            .row("@cy;;;;;70000;120"));
    assertThat(sheet("Inputs"))
        .containsSequence("7970", "count", "roster.xlsx › Creators!D2 (Average views)")
        .containsSequence("0.045", "percent", "roster.xlsx › Creators!E2 (Engagement rate)")
        .containsSequence("800", "count", "roster.xlsx › Creators!D3 (Average views)")
        .containsSequence("0.03", "percent", "roster.xlsx › Creators!E3 (Engagement rate)")
        .containsSequence("120", "count", "roster.xlsx › Creators!G4 (TikTok Average views)");
  }

  @Test
  void a_profile_without_figures_is_kept_as_a_channel() throws IOException {
    report(
        new TypedSheets()
            .sheet("Creators")
            .row("Handle;Followers;Instagram")
            .row("@ada;1200;@ada.films"));
    assertThat(kit("ada")).contains("Also on", "@ada.films");
  }

  @Test
  void channels_add_figures_that_the_sheet_of_creators_does_not_have() throws IOException {
    Screen screen =
        report(
            new TypedSheets()
                .sheet("CHANNELS")
                .row("Handle;Platform;Followers;Views;Likes;Comments;Shares")
                .row("@ADA;TikTok;1000;5000;80;10;10")
                .row("ada;YouTube;77;;;;")
                .sheet("creators")
                .row("Handle;Followers;Name")
                .row("@ada;1000;Ada")
                .row("@ben;10;Ben"));
    assertThat(screen.err()).isEmpty();
    // (80 + 10 + 10) ÷ 1,000 followers, and ÷ 5,000 views
    assertThat(kit("ada")).contains("10 %", "5K");
    assertThat(sheet("Creators")).contains("YouTube 77", "0.1", "0.02");
    assertThat(screen.out()).contains("Channels   2 read = 2 used");
  }

  @Test
  void two_names_on_a_platform_never_become_one_file() throws IOException {
    Screen screen =
        report(
            new TypedSheets()
                .sheet("Creators")
                .row("Rank;TikTok handle;Instagram handle;TikTok followers;Instagram followers")
                .row("1;@ada;@a;1200;900")
                .row("2;@ADA;@b;1300;900")
                .row("3;;@ben;;900")
                .row("4;@ben;;5;"));
    assertThat(screen.err().lines().filter(l -> l.startsWith("error")))
        .hasSize(4)
        .allMatch(line -> line.contains("with different cells"));
    assertThat(screen.err()).contains("Creators!B2 (", "Creators!C4 (");
    assertThat(screen.out()).contains("4 read = 0 written + 4 rejected");
  }

  @Test
  void audiences_and_highlights_are_shown_where_there_are_any() throws IOException {
    Screen screen =
        report(
            new TypedSheets()
                .sheet("Creators")
                .row("Handle;Followers;Bio")
                .row("@ada;1200;Films one pan.")
                .sheet("Highlights")
                .row("Handle;Kind;Title;Text;Date")
                .row("@ada;Case study;Twelve dinners;1.1 million views;2026-09-20")
                .sheet("Audience")
                .row("Handle;Kind;Group;Share")
                .row("@ada;Gender;Women;62%")
                .row("@ada;Gender;Men;38%"));
    assertThat(screen.err()).isEmpty();
    assertThat(kit("ada")).contains("Gender", "Women 62 %", "Men 38 %", "Work", "Twelve dinners");
  }

  @Test
  void the_report_says_how_every_sheet_was_read() throws IOException {
    report(
        new TypedSheets()
            .sheet("My list")
            .row("Northlight Talent")
            .row("Account;Subs;Shoe size")
            .row("@ada;1200;38")
            .row("#ben;10;40")
            .hideRow()
            .row("@cy;10;")
            .hideRow()
            .row("Total;1220;"));
    assertThat(sheet("Sources"))
        .containsSequence("My list", "Creators", "Headings", "row 2")
        .containsSequence("My list", "Creators", "Handle", "A", "Account")
        .containsSequence("My list", "Creators", "Followers", "B", "Subs")
        .containsSequence("Not used", "", "Shoe size")
        .contains("Hidden rows are read like any other; --hidden-rows skip passes them over.");
    assertThat(sheet("About"))
        .containsSequence("Rows of Creators", "4 read = 2 used + 0 rejected + 2 passed over");
  }

  @Test
  void only_twenty_problems_are_printed_and_notes_come_last() throws IOException {
    TypedSheets sheets = new TypedSheets().sheet("Creators").row("Handle;Followers").row("#gone;1");
    for (int i = 0; i < 25; i++) {
      sheets.row("@a" + i + ";many");
    }
    String roster = sheets.write(folder.resolve("roster.xlsx")).toString();
    Screen screen = Screen.run("check", roster);
    assertThat(screen.err().lines()).hasSize(21).last().isEqualTo("and 6 more: --all shows them");
    assertThat(Screen.run("check", roster, "--all").err().lines())
        .hasSize(26)
        .last()
        .asString()
        .startsWith("note ");
  }

  @Test
  void a_public_ranking_of_instagram_is_read_without_editing() {
    Path ranking = PublicData.folder().resolve("rosters/instagram-top-1000.xlsx");
    Screen screen = Screen.run("check", ranking.toString());
    assertThat(screen.out())
        .contains("Creators   1000 read = 994 can be written + 6 rejected + 0 passed over");
    assertThat(screen.err())
        .contains("(Instagram Handle): found @", "followers on Instagram, none on TikTok");
  }
}
