package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.problem.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The creators of a cleaned copy are those of the roster, and so are its questions. */
class FixedCreatorsTest {
  @TempDir Path folder;

  private Path copy() {
    return folder.resolve("copy.xlsx");
  }

  private void same(Path roster, int creators) throws IOException {
    Copies.fix(roster, copy());
    assertThat(Copies.creators(copy()))
        .hasSize(creators)
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Place.class)
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(Copies.creators(roster));
    Path again = folder.resolve("again.xlsx");
    Copies.fix(copy(), again);
    assertThat(Copies.rows(again, "Repairs")).as("repairs of the copy").hasSize(1);
    for (String sheet :
        List.of(
            "Creators",
            "Channels",
            "Activity",
            "Deals",
            "Income",
            "Contracts",
            "Audience",
            "Highlights")) {
      assertThat(Copies.rows(again, sheet)).isEqualTo(Copies.rows(copy(), sheet));
    }
  }

  @Test
  void a_handle_under_the_name_of_its_platform_stays_with_the_plain_figures() throws IOException {
    Path roster =
        Copies.workbook(
            folder.resolve("roster.xlsx"),
            """
            ## Roster
            Talent;TikTok @;Follower count;Followers (IG);Instagram
            Ada Example;@ada.films;155.3M;12,4K;
            Ben Example;https://www.tiktok.com/@ben.bakes;1.234.567;N/A;@ben.kitchen
            """);
    same(roster, 2);
    assertThat(Copies.rows(copy(), "Channels")).hasSize(3);
  }

  @Test
  void a_copy_of_a_workbook_with_all_sheets_has_the_same_creators_and_needs_no_repair()
      throws IOException {
    Path roster =
        Copies.workbook(
            folder.resolve("roster.xlsx"),
            """
            ## Talent
            Northlight Talent
            Handle;Full name;TikTok Followers;Instagram_Followers;Instagram;YT subs;Engagement rate (TikTok);Category;Location;Minimum fee;Creator ID;Age
            https://www.tiktok.com/@ada.films;Ada Example;1.2M;45,3K;https://instagram.com/ada.kitchen;;7,5%;beauty;unknown;$1,200;'7012345678901234567;27
            @ben.bakes;Ben;88000;;;12.4k;6.1%;FOOD;United States;€400;12;
            cy.codes;Cy;;'1 234 567;;;;tech;;500;;n/a
            ## Channels
            Handle;Platform;Profile;Followers;Views
            ada.films;IG;@ada.kitchen;45300;9K
            @ben.bakes;Twitch;https://www.twitch.tv/ben;1,300;
            ## Activity
            Handle;Month;Video views;LIVE hours
            ada.films;Oct 2026;1.5M;12:30:00
            ben.bakes;'2026-09;200000;'3h 20m
            ## Deals
            Handle;Brand;Fee;State;Date
            @ada.films;Glow;$1,500.50;SIGNED;3 October 2026
            ben.bakes;Oats;500;paid;2026-10-12
            ## Income
            Handle;Month;Income stream;Payout;Status;Note
            ada.films;Oct 2026;live gifts;$61.75;SETTLED;October payout
            ada.films;2026-10-31;LIVE Gifts;($9.50);settled;
            ## Contracts
            Handle;Stream;Commission
            ada.films;live gifts;7,5 %
            ## Audience
            Handle;Kind;Segment;Share
            ada.films;gender;female;61%
            ada.films;gender;male;39 %
            ## Highlights
            Handle;Kind;Title;Link;Date
            ada.films;case study;Glow launch;https://example.org/a;25 Oct 2026""");
    same(roster, 2);
    assertThat(Copies.rows(copy(), "Channels")).hasSize(1 + 2 + 1 + 2);
    assertThat(Copies.rows(copy(), "Income")).hasSize(1 + 2);
    assertThat(Copies.rows(copy(), "Contracts")).hasSize(1 + 1);
  }

  @Test
  void a_copy_of_a_text_has_the_same_creators_and_needs_no_repair() throws IOException {
    same(
        Files.writeString(
            folder.resolve("ranking.csv"),
            """
            sep=;
            Username;Name;Followers;Avg likes;Comments;Shares;Country
            @ada.films;"Ada ""Films"" Example";1,2M;29.4K;1.000.000;12;-
            ben.bakes;=1+1;88.000;2.0K;100;10;Namibia
            https://www.instagram.com/cy.codes;Cy;500;;;;NA
            """),
        3);
  }

  @Test
  void a_copy_of_a_row_for_each_platform_has_the_same_creators_and_needs_no_repair()
      throws IOException {
    same(
        Copies.workbook(
            folder.resolve("roster.xlsx"),
            """
            ## Creators
            Name;Platform;Username;Followers;Views;Minimum fee
            Ada Example;TikTok;@ada.films;1.2M;;
            ada example;IG;https://instagram.com/ada.kitchen;45,3K;9000;1,200
            Ben;YouTube;ben.bakes;12k;;
            Ben;Twitch;ben_live;13k;;400"""),
        2);
  }

  @Test
  void what_the_roster_asks_the_copy_asks_too() throws IOException {
    Path roster =
        Copies.workbook(
            folder.resolve("roster.xlsx"),
            """
            ## Creators
            Name;Platform;Username;Followers;Country;Minimum fee;Engagement rate
            Ada;TikTok;ada.films;1200;Chad;400;5%
            Ada;IG;ada.kitchen;1300;Mali;400;
            Ben;TikTok;ben.bakes;2026-03-12;;€400;5%
            Cy;TikTok;cy.codes;=1+1;;;5%
            Dee;TikTok;#N/A;1200;;;5%
            Eve;TikTok;eve.eats;120%;;#REF!;5%""");
    assertThat(Copies.creators(roster)).isEmpty();
    Copies.fix(roster, copy());
    assertThat(Copies.creators(copy())).isEmpty();
    assertThat(Copies.rows(copy(), "Creators")).hasSize(1 + 6);
  }

  @Test
  void what_is_open_under_the_headings_of_the_roster_is_open_under_those_of_the_copy()
      throws IOException {
    Path roster =
        Copies.workbook(
            folder.resolve("open.xlsx"),
            """
            ## Creators
            Handle;Followers;ER %;Minimum fee (EUR);Commission
            @a;500;0.032;500;0.2
            @b;500;0.05;'600;20%
            @c;500;;;2
            ## Activity
            Handle;Month;LIVE duration
            @a;2026-09;90
            @b;2026-09;'90
            ## Deals
            Handle;Brand;Fee (EUR);State;Date
            @c;Yolvi;500;Paid;2026-09-01
            @c;Yolvi;'1.234;Paid;2026-09-01""");
    Path copy = folder.resolve("copy.xlsx");
    String sum = "Problems   9 errors, 0 warnings";
    assertThat(Copies.fix(roster, copy).out()).contains(sum);
    assertThat(Copies.fix(copy, folder.resolve("again.xlsx")).out()).contains(sum);
    assertThat(Copies.rows(folder.resolve("again.xlsx"), "Creators").toString())
        .contains("? 0.032", "500 EUR", "600 EUR")
        .doesNotContain("? ?");
  }
}
