package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapCommandTest {
  @TempDir Path folder;

  private Path roster() throws IOException {
    return new TypedSheets()
        .sheet("Roster 2026")
        .row("Northlight Talent")
        .row("Account;Creator;Followers;Follower count;Status;ID;ID")
        .row("@ada.films;Ada;1200;1300;active;7;7")
        .sheet("Contacts")
        .row("Who;Phone")
        .write(folder.resolve("roster.xlsx"));
  }

  private Path file() {
    return folder.resolve("roster.mapping.yaml");
  }

  private Screen map(String... options) throws IOException {
    String[] start = {"map", roster().toString(), "--out", file().toString()};
    String[] all = Arrays.copyOf(start, start.length + options.length);
    System.arraycopy(options, 0, all, start.length, options.length);
    return Screen.run(all);
  }

  @Test
  void an_open_question_stands_in_the_table_with_its_candidates_and_fails() throws IOException {
    Screen screen = map();
    assertThat(screen.exit()).isEqualTo(1);
    assertThat(screen.err()).contains("expected one column for Followers").hasLineCount(2);
    assertThat(screen.out())
        .startsWith(
            """
            Creators: sheet Roster 2026, headings in row 2

              Handle      A    Account
              Name        B    Creator
              Followers   ?    C Followers, or D Follower count
              Creator ID  F    ID, the same in G ID

              Not found  Niche, Engagement rate, Average views, Average likes, Average comments, Average shares,
                         Average saves, Views last 30 days, Country, Languages, Age, Minimum fee, Commission,
                         Markup, Rewards since, Account type, Manager, Headline, Bio, Photo, Data as of,
                         Currency

            Not used   Roster 2026 › Status, sheet Contacts

            Written""")
        .endsWith(
            "           ratewright report "
                + folder.resolve("roster.xlsx")
                + " --mapping "
                + file()
                + "\n");
  }

  @Test
  void the_file_holds_what_is_settled_and_leaves_the_rest_behind_a_sign() throws IOException {
    map();
    assertThat(Files.readString(file()))
        .startsWith("# How \"roster.xlsx\" is read.\n")
        .contains(
            """

            Creators:
              sheet: Roster 2026
              headings in row: 2
              columns:
                Handle: Account             # column A
                Name: Creator               # column B
                #Niche:                     # not found
                # Which of these columns is it?
                #Followers: Followers       # column C
                #Followers: Follower count  # column D
                #Engagement rate:           # not found
            """)
        .endsWith(
            """
                Creator ID: F               # "ID"; the same in column G
                #Currency:                  # not found
                # Not used: Status

            # Not read: sheet Contacts
            """);
  }

  @Test
  void taking_a_sign_away_answers_the_question() throws IOException {
    map();
    Path answered = folder.resolve("answered.yaml");
    String open = Files.readString(file());
    Files.writeString(
        answered, open.replace("#Followers: Follower count", "Followers: Follower count"));
    Files.delete(file());
    Screen screen = map("--mapping", answered.toString());
    assertThat(screen.err()).isEmpty();
    assertThat(screen.exit()).isZero();
    assertThat(screen.out()).contains("  Followers   D    Follower count\n");
  }

  @Test
  void a_file_is_never_overwritten_and_one_that_says_the_same_need_not_be() throws IOException {
    map("--map", "Followers=C");
    assertThat(map("--map", "Followers=C").out()).contains("Unchanged  " + file());
    Files.writeString(file(), "# mine\n");
    Screen again = map("--map", "Followers=C");
    assertThat(again.exit()).isEqualTo(3);
    assertThat(again.err())
        .contains(file() + " is there already, and is not overwritten. --out names another file.");
    assertThat(file()).hasContent("# mine\n");
  }

  @Test
  void two_sheets_that_could_be_meant_are_a_question_in_the_file_too() throws IOException {
    Path roster =
        new TypedSheets()
            .sheet("East")
            .row("Handle;Followers")
            .row("@ada;1")
            .sheet("West")
            .row("Handle;Followers")
            .row("@ben;1")
            .write(folder.resolve("two.xlsx"));
    Screen screen = Screen.run("map", roster.toString(), "--out", file().toString());
    assertThat(screen.exit()).isEqualTo(1);
    assertThat(screen.out()).startsWith("Creators: sheet East or West?, headings in row 1");
    assertThat(Files.readString(file()))
        .contains("  # Which of these sheets is it?\n  #sheet: East\n  #sheet: West\n");
  }

  @Test
  void a_roster_that_cannot_be_read_writes_nothing() {
    Screen screen =
        Screen.run("map", folder.resolve("gone.xlsx").toString(), "--out", file().toString());
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.err()).startsWith("error    gone.xlsx: found no such file").hasLineCount(1);
    assertThat(file()).doesNotExist();
  }

  @Test
  void a_hidden_sheet_is_looked_at_where_that_is_asked_for() throws IOException {
    Path roster = Edited.hidden(roster(), "Contacts");
    assertThat(Screen.run("map", roster.toString(), "--out", file() + ".3").out())
        .contains("hidden sheet Contacts");
    assertThat(
            Screen.run("map", roster.toString(), "--hidden-sheets", "read", "--out", file() + ".4")
                .out())
        .contains("sheet Contacts")
        .doesNotContain("hidden sheet Contacts")
        .contains(" --hidden-sheets read --mapping ");
  }
}
