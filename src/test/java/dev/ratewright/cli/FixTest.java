package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.domain.Creator;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Listing;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.Roster;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.file.RosterFile;
import dev.ratewright.problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cleaned copy of a roster: equal to it in what can be read, and honest about the rest. */
class FixTest {
  @TempDir Path folder;

  private Path copy() {
    return folder.resolve("copy.xlsx");
  }

  private Path text(String name, String lines) throws IOException {
    return Files.writeString(folder.resolve(name), lines);
  }

  private Path workbook(String lines) throws IOException {
    TypedSheets sheets = new TypedSheets();
    for (String line : lines.split("\n", -1)) {
      if (line.startsWith("## ")) {
        sheets.sheet(line.substring(3));
      } else {
        sheets.row(line);
      }
    }
    return sheets.write(folder.resolve("roster.xlsx"));
  }

  private static Screen fix(Path roster, Path copy) {
    return Screen.run("check", roster.toString(), "--all", "--fix", copy.toString());
  }

  private static List<Creator> creators(Path roster) throws Unreadable {
    List<Creator> creators = new ArrayList<>();
    try (Book book = RosterFile.open(roster, Passwords.NONE);
        Roster read = Roster.open(book, Sample.RATES).value().orElseThrow()) {
      for (Listing next = read.next(); next != null; next = read.next()) {
        next.creator().ifPresent(creators::add);
      }
    }
    return creators;
  }

  /** The rows of one sheet as shown on a screen, blank cells left out. */
  private static List<String> rows(Path file, String sheet) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      DataFormatter format = new DataFormatter(Locale.ROOT);
      List<String> rows = new ArrayList<>();
      for (Row row : book.getSheet(sheet)) {
        rows.add(
            Stream.iterate(0, i -> i + 1)
                .limit(Math.max(0, row.getLastCellNum()))
                .map(i -> format.formatCellValue(row.getCell(i)))
                .filter(shown -> !shown.isEmpty())
                .collect(Collectors.joining(" | ")));
      }
      return rows;
    }
  }

  private void same(Path roster, int creators) throws IOException {
    fix(roster, copy());
    assertThat(creators(copy()))
        .hasSize(creators)
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Place.class)
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(creators(roster));
    Path again = folder.resolve("again.xlsx");
    fix(copy(), again);
    assertThat(rows(again, "Repairs")).as("repairs of the copy").hasSize(1);
    for (String sheet :
        List.of("Creators", "Channels", "Activity", "Deals", "Audience", "Highlights")) {
      assertThat(rows(again, sheet)).isEqualTo(rows(copy(), sheet));
    }
  }

  @Test
  void a_copy_of_a_workbook_with_all_sheets_has_the_same_creators_and_needs_no_repair()
      throws IOException {
    Path roster =
        workbook(
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
            ## Audience
            Handle;Kind;Segment;Share
            ada.films;gender;female;61%
            ada.films;gender;male;39 %
            ## Highlights
            Handle;Kind;Title;Link;Date
            ada.films;case study;Glow launch;https://example.org/a;25 Oct 2026""");
    same(roster, 2);
    assertThat(rows(copy(), "Channels")).hasSize(1 + 2 + 1 + 2);
  }

  @Test
  void a_copy_of_a_text_has_the_same_creators_and_needs_no_repair() throws IOException {
    same(
        text(
            "ranking.csv",
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
        workbook(
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
        workbook(
            """
            ## Creators
            Name;Platform;Username;Followers;Country;Minimum fee;Engagement rate
            Ada;TikTok;ada.films;1200;Chad;400;5%
            Ada;IG;ada.kitchen;1300;Mali;400;
            Ben;TikTok;ben.bakes;2026-03-12;;€400;5%
            Cy;TikTok;cy.codes;=1+1;;;5%
            Dee;TikTok;#N/A;1200;;;5%
            Eve;TikTok;eve.eats;120%;;#REF!;5%""");
    assertThat(creators(roster)).isEmpty();
    fix(roster, copy());
    assertThat(creators(copy())).isEmpty();
    assertThat(rows(copy(), "Creators")).hasSize(1 + 6);
  }

  @Test
  void every_repair_stands_beside_its_original_and_the_rest_is_marked_and_named()
      throws IOException {
    Path roster =
        workbook(
            """
            ## Talent
            Handle;Followers;Minimum fee;Notes
            https://www.tiktok.com/@ada.films;1.2M;400;pays late
            @ben.bakes;about 20k;€400;
            '#cy;1200;;
            Total;3000;;
            @dee;1200;;
            @dee;1200;;
            ## Ideas
            Idea""");
    Screen screen = fix(roster, copy());
    assertThat(screen.out()).contains("Creators   6 read = 2 can be written + 1 rejected + 3");
    assertThat(rows(copy(), "Creators").stream().skip(1))
        .containsExactly(
            "@ada.films | 1,200,000 | $400.00",
            "@ben.bakes | about 20k | 400.00 [$EUR]",
            "@dee | 1,200");
    assertThat(rows(copy(), "Repairs").stream().skip(1))
        .containsExactly(
            "Talent | A2 | Handle | \"https://www.tiktok.com/@ada.films\" | \"@ada.films\" | Creators!A2",
            "Talent | B2 | Followers | \"1.2M\" | 1200000 | Creators!D2");
    assertThat(rows(copy(), "Problems").stream().skip(1))
        .satisfiesExactly(
            row -> assertThat(row).startsWith("Error: not priced | Talent | B3 | Followers | @ben"),
            row ->
                assertThat(row).startsWith("Error: not priced | Talent | C3 | Minimum fee | @ben"),
            row -> assertThat(row).startsWith("Note | Talent | A4 | \"#cy\""),
            row -> assertThat(row).startsWith("Note | Talent | A5 | \"Total\""),
            row -> assertThat(row).startsWith("Warning | Talent | A7 | Handle | the same cells"),
            row -> assertThat(row).startsWith("Note | Talent | a column \"Notes\""),
            row -> assertThat(row).startsWith("Note | roster.xlsx | sheet Ideas"));
    assertThat(amber(copy())).containsExactly("D3", "O3");
    Screen again = fix(copy(), folder.resolve("again.xlsx"));
    assertThat(again.out()).contains("Creators   3 read = 2 can be written + 1 rejected + 0");
    assertThat(again.err()).contains("Creators!O3 (Minimum fee): found 400 EUR, expected");
  }

  /** The cells of the sheet of creators whose text is of the colour of what is not read. */
  private static List<String> amber(Path file) throws IOException {
    List<String> marked = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Sheet sheet = book.getSheet("Creators");
      for (Row row : sheet) {
        row.forEach(
            cell -> {
              var colour = ((XSSFCell) cell).getCellStyle().getFillForegroundXSSFColor();
              if (row.getRowNum() > 0 && colour != null) {
                marked.add(cell.getAddress().formatAsString());
              }
            });
      }
    }
    return marked;
  }

  @Test
  void the_roster_is_not_touched_and_no_file_is_overwritten() throws IOException {
    Path roster = workbook("## Creators\nHandle;Followers\nada.films;1.2M");
    byte[] before = Files.readAllBytes(roster);
    assertThat(fix(roster, copy()).exit()).isEqualTo(Exit.DONE);
    byte[] first = Files.readAllBytes(copy());
    Screen again = fix(roster, copy());
    assertThat(again.exit()).isEqualTo(Exit.NOTHING);
    assertThat(again.err()).contains("something of that name is in the way").hasLineCount(1);
    Screen itself = fix(roster, roster);
    assertThat(itself.exit()).isEqualTo(Exit.NOTHING);
    assertThat(itself.err()).contains("something of that name is in the way").hasLineCount(1);
    Path file = text("a-file", "");
    Screen below = fix(roster, file.resolve("copy.xlsx"));
    assertThat(below.exit()).isEqualTo(Exit.NOTHING);
    assertThat(below.err()).startsWith("The files cannot be written: ").hasLineCount(1);
    assertThat(roster).hasBinaryContent(before);
    assertThat(copy()).hasBinaryContent(first);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(roster, copy(), file);
    }
  }

  @Test
  void the_same_roster_gives_the_same_bytes() throws IOException {
    Path roster = workbook("## Creators\nHandle;Followers;Notes\nada.films;1.2M;x\nben;y;");
    Path other = folder.resolve("other.xlsx");
    fix(roster, copy());
    fix(roster, other);
    assertThat(other).hasSameBinaryContentAs(copy());
  }

  @Test
  void hostile_text_stays_text() throws IOException {
    String endless = "x".repeat(40_000);
    String ends = "\uD83C\uDFAC";
    Path roster =
        text(
            "hostile.csv",
            String.join(
                "\n",
                "Handle,Name,Followers,Creator ID,Headline,Bio",
                "@ada,=1+1,1200,7012345678901234567,@SUM(A1),-2+3",
                "@ben,_x000D_ben,1200,00012,A\u0001B\u000bC,one_x0041_",
                "@cy,C" + ends + "y,12345678901234567890,1e5,+1,\"two\nlines\"",
                "@dee,Dee,1200,1,d," + endless));
    List<Creator> read = creators(roster);
    fix(roster, copy());
    assertThat(creators(copy()).stream().map(Creator::identity))
        .isEqualTo(read.stream().map(Creator::identity).toList())
        .hasSize(2);
    assertThat(rows(copy(), "Creators")).hasSize(5);
    assertThat(rows(copy(), "Creators").get(3)).contains("12345678901234567890");
    try (InputStream in = Files.newInputStream(copy());
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      assertThat(
              Objects.requireNonNull(book.getSheet("Creators").getRow(1).getCell(1))
                  .getStringCellValue())
          .isEqualTo("=1+1");
    }
    assertThat(new String(Files.readAllBytes(roster), StandardCharsets.UTF_8)).contains(endless);
  }
}
