package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.domain.Creator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

  @Test
  void every_repair_stands_beside_its_original_and_the_rest_is_marked_and_named()
      throws IOException {
    Path roster =
        Copies.workbook(
            folder.resolve("roster.xlsx"),
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
    Screen screen = Copies.fix(roster, copy());
    assertThat(screen.out()).contains("Creators   6 read = 2 can be written + 1 rejected + 3");
    assertThat(Copies.rows(copy(), "Creators").stream().skip(1))
        .containsExactly(
            "@ada.films | 1,200,000 | 400.00",
            "@ben.bakes | ? about 20k | 400 EUR",
            "@dee | 1,200");
    assertThat(Copies.rows(copy(), "Repairs").stream().skip(1))
        .containsExactly(
            "Talent | A2 | Handle | \"https://www.tiktok.com/@ada.films\" | \"@ada.films\" | Creators!A2",
            "Talent | B2 | Followers | \"1.2M\" | 1200000 | Creators!D2");
    assertThat(Copies.rows(copy(), "Problems").stream().skip(1))
        .satisfiesExactly(
            row -> assertThat(row).startsWith("Error: not priced | Talent | B3 | Followers | @ben"),
            row -> assertThat(row).startsWith("Note | Talent | A4 | \"#cy\""),
            row -> assertThat(row).startsWith("Note | Talent | A5 | \"Total\""),
            row -> assertThat(row).startsWith("Warning | Talent | A7 | Handle | the same cells"),
            row -> assertThat(row).startsWith("Note | Talent | a column \"Notes\""),
            row -> assertThat(row).startsWith("Note | roster.xlsx | sheet Ideas"));
    assertThat(Copies.amber(copy())).containsExactly("D3");
    Screen again = Copies.fix(copy(), folder.resolve("again.xlsx"));
    assertThat(again.out()).contains("Creators   3 read = 2 can be written + 1 rejected + 0");
    assertThat(again.err())
        .contains("Creators!O3 (Minimum fee): found €400.00 and no FX rate for EUR");
  }

  @Test
  void the_roster_is_not_touched_and_no_file_is_overwritten() throws IOException {
    Path roster =
        Copies.workbook(
            folder.resolve("roster.xlsx"), "## Creators\nHandle;Followers\nada.films;1.2M");
    byte[] before = Files.readAllBytes(roster);
    assertThat(Copies.fix(roster, copy()).exit()).isEqualTo(Exit.DONE);
    byte[] first = Files.readAllBytes(copy());
    Screen again = Copies.fix(roster, copy());
    assertThat(again.exit()).isEqualTo(Exit.NOTHING);
    assertThat(again.err()).contains("something of that name is in the way").hasLineCount(1);
    Screen itself = Copies.fix(roster, roster);
    assertThat(itself.exit()).isEqualTo(Exit.NOTHING);
    assertThat(itself.err()).contains("something of that name is in the way").hasLineCount(1);
    Path file = text("a-file", "");
    Screen below = Copies.fix(roster, file.resolve("copy.xlsx"));
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
    Path roster =
        Copies.workbook(
            folder.resolve("roster.xlsx"),
            "## Creators\nHandle;Followers;Notes\nada.films;1.2M;x\nben;y;");
    Path other = folder.resolve("other.xlsx");
    Copies.fix(roster, copy());
    Copies.fix(roster, other);
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
    List<Creator> read = Copies.creators(roster);
    Copies.fix(roster, copy());
    assertThat(Copies.creators(copy()).stream().map(Creator::identity))
        .isEqualTo(read.stream().map(Creator::identity).toList())
        .hasSize(2);
    assertThat(Copies.rows(copy(), "Creators")).hasSize(5);
    assertThat(Copies.rows(copy(), "Creators").get(3)).contains("12345678901234567890");
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
