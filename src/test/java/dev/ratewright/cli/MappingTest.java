package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an owner answers on the command line and in a mapping file, and how the questions read. */
class MappingTest {
  @TempDir Path folder;

  /** A roster that leaves questions open. */
  private Path roster() throws IOException {
    return new TypedSheets()
        .sheet("Roster 2026")
        .row("Northlight Talent")
        .row("Creator;Account;Followers;Follower count;Known as;ER")
        .row("@ada;@ada.films;1200;1300;Ada;5%")
        .sheet("Brand deals")
        .row("Handle;Brand;Money;State;Date")
        .row("@ada.films;Copperleaf;900;Paid;2026-10-01")
        .write(folder.resolve("roster.xlsx"));
  }

  private Screen run(String command, Path roster, String... options) {
    return Screen.run(
        Stream.concat(Stream.of(command, roster.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private String kit(Path roster, String handle, String... options) throws IOException {
    Path out = folder.resolve("out");
    String[] all =
        Stream.concat(Stream.of(options), Stream.of("--out", out.toString(), "--period", "2026-10"))
            .toArray(String[]::new);
    Screen screen = run("report", roster, all);
    assertThat(screen.exit()).as(screen.err()).isZero();
    return Edited.text(out.resolve("2026-10/client/media-kits/" + handle + ".pdf"));
  }

  @Test
  void a_column_is_named_by_its_letters_its_heading_or_as_not_used() throws IOException {
    assertThat(kit(roster(), "ada.films", "--map", "Followers=D")).contains("1.3K");
    assertThat(kit(roster(), "ada.films", "--map", "followers = follower COUNT")).contains("1.3K");
    assertThat(kit(roster(), "ada.films", "--map", "Followers=\"Followers\"")).contains("1.2K");
    assertThat(kit(roster(), "ada.films", "--map", "Followers=c", "--map", "Name=Known as"))
        .contains("Ada");
    assertThat(kit(roster(), "ada.films", "--map", "Followers=C", "--map", "Name=-"))
        .doesNotContain("@ada\n");
    assertThat(kit(roster(), "ada", "--map", "Followers=C", "--map", "Handle=A")).contains("@ada");
  }

  @Test
  void a_sheet_of_any_name_is_read_where_its_owner_says_what_it_is() throws IOException {
    Screen screen =
        run(
            "check",
            roster(),
            "--map",
            "Followers=C",
            "--map",
            "Deals=Brand deals",
            "--map",
            "Deals.Fee=Money");
    assertThat(screen.err()).isEmpty();
    assertThat(screen.out()).contains("Deals      1 read = 1 used + 0 rejected + 0 passed over");
  }

  @Test
  void what_is_said_on_the_command_line_goes_before_the_file() throws IOException {
    Path file = Files.writeString(folder.resolve("m.yaml"), "Creators: {columns: {Followers: D}}");
    String mapping = file.toString();
    assertThat(kit(roster(), "ada.films", "--mapping", mapping)).contains("1.3K");
    assertThat(kit(roster(), "ada.films", "--mapping", mapping, "--map", "Followers=C"))
        .contains("1.2K");
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "Followers=C, Followers=D",
    "Followers=C, creators.FOLLOWERS = not used",
    "Deals=Brand deals, Deals=Roster 2026",
    "Creators.headings in row=2, Creators/headings in row=3",
    "Engagement rate=as points, Engagement rate=as fractions",
  })
  void two_answers_to_one_question_are_a_problem_that_names_both(String one, String other)
      throws IOException {
    Screen screen = run("check", roster(), "--map", one, "--map", "Age=D", "--map", other);
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.err().lines())
        .containsExactly(
            "error    --map \""
                + other
                + "\": found another answer than --map \""
                + one
                + "\", expected one answer to each question (leave one of them out)");
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "Followers=D, Followers=D",
    "Followers=D, Creators.followers = d",
    "Name=-, Name=not used"
  })
  void the_same_answer_twice_is_fine(String one, String other) throws IOException {
    String[] options = {"--map", "Handle=B", "--map", "Followers=D", "--map", one, "--map", other};
    assertThat(kit(roster(), "ada.films", options)).contains("1.3K");
  }

  @Test
  void a_column_and_how_it_is_read_may_be_said_apart_in_either_order() throws IOException {
    Path roster =
        new TypedSheets()
            .sheet("Creators")
            .row("Handle;Followers;Fans")
            .row("@ada;1;1,234K")
            .write(folder.resolve("roster.xlsx"));
    String column = "Followers=C";
    String reading = "Followers=as dot decimals";
    assertThat(kit(roster, "ada", "--map", column, "--map", reading)).contains("1.23M");
    assertThat(kit(roster, "ada", "--map", reading, "--map", column)).contains("1.23M");
  }

  @ParameterizedTest(name = "--map {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Followers=Z      | a column Z, expected letters up to F, or one of the headings \"Creator\",",
        "Followers=Fans   | a column Fans, expected letters up to F, or one of",
        "Fanbase=C        | a column \"Fanbase\", expected one of Handle, Name, Niche, Followers,",
        "Dealz.Fee=C      | a sheet \"Dealz\", expected one of Creators, Channels, Activity, Deals,",
        "Deals.Fee=C      | no sheet Deals in roster.xlsx, expected one of Roster 2026, Brand deals (say which, as in --map \"Deals=Roster 2026\")",
        "Deals=Bargains   | a sheet \"Bargains\", expected one of Roster 2026, Brand deals",
        "Deals=Roster 2026 | the sheet Roster 2026, which is another already, expected a sheet of its own for Deals",
        "Followers=C as millions | as millions, expected ",
        "Name=as points   | as points, expected no \"as\" for Name",
        "Creators.headings in row=two | \"two\", expected the number of the row of headings, up to 1000, or 0 for none",
        "Creators.headings in row=9   | row 9 of Roster 2026, which is blank, expected the row of headings",
      })
  void an_answer_that_does_not_fit_names_itself_and_what_would(String said, String problem)
      throws IOException {
    Screen screen =
        run(
            "check",
            roster(),
            "--map",
            said.startsWith("Followers=") ? "Handle=B" : "Followers=C",
            "--map",
            "Creators=Roster 2026",
            "--map",
            said.strip());
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.err()).contains("error    --map \"" + said.strip() + "\": found " + problem);
  }

  @ParameterizedTest
  @CsvSource({"Followers", "=F", "Followers="})
  void an_answer_without_its_two_sides_is_shown_the_right_form(String said) throws IOException {
    Screen screen = run("check", roster(), "--map", said);
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.err())
        .contains(
            "--map found \""
                + said
                + "\", expected a column or sheet, = and where it is, such as \"Followers=F\"");
  }

  @Test
  void a_heading_that_stands_twice_is_named_by_letters() throws IOException {
    Path roster =
        new TypedSheets()
            .sheet("Creators")
            .row("Handle;Fans;Fans")
            .row("@ada;1;2")
            .write(folder.resolve("roster.xlsx"));
    assertThat(run("check", roster, "--map", "Followers=Fans").err())
        .contains("found several columns Fans, expected letters up to C")
        .contains("(it stands above B, C)");
    assertThat(kit(roster, "ada", "--map", "Followers=C")).contains("@ada");
  }

  @Test
  void a_roster_without_headings_loses_no_row_to_them() throws IOException {
    Path roster =
        new TypedSheets()
            .sheet("Data")
            .row("@ada;1200")
            .row("@ben;1300")
            .write(folder.resolve("roster.xlsx"));
    String[] letters = {"--map", "Handle=A", "--map", "Followers=B"};
    Screen asked = run("check", roster, letters);
    assertThat(asked.err())
        .contains("roster.xlsx › Data: found no heading that is known")
        .contains("--map \"Creators.headings in row=1\", or 0 where there is none");
    Screen read =
        run(
            "check",
            roster,
            Stream.concat(Stream.of(letters), Stream.of("--map", "Creators.headings in row=0"))
                .toArray(String[]::new));
    assertThat(read.err()).isEmpty();
    assertThat(read.out()).contains("2 read = 2 can be written");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"--hidden-rows", "--hidden-sheets", "--commented-rows"})
  void a_switch_with_a_wrong_word_lists_the_right_ones(String option) throws IOException {
    Screen screen = run("check", roster(), option, "maybe");
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.err()).contains(option + " found \"maybe\", expected read or skip.");
  }

  @Test
  void rows_commented_out_are_read_where_that_is_asked_for() throws IOException {
    Path roster =
        new TypedSheets()
            .sheet("Creators")
            .row("Handle;Name;Followers")
            .row("@ada; #1 Ada;1200")
            .write(folder.resolve("roster.xlsx"));
    assertThat(run("check", roster).out()).contains("1 read = 0 can be written");
    assertThat(run("check", roster, "--commented-rows", "skip").out())
        .contains("1 read = 0 can be written");
    assertThat(run("check", roster, "--commented-rows", "read").out())
        .contains("1 read = 1 can be written");
  }
}
