package dev.ratewright.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Row;
import dev.ratewright.intake.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm: each is refused or read right, in little time and memory. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HarmfulWorkbookTest {
  private static final String HARMFUL =
      ", as in a harmful file, expected an ordinary workbook"
          + " (if you trust it, copy the rows into a new workbook and save that)";
  private static final String REPAIR =
      " expected a workbook that can be read to its end"
          + " (open it in Excel, let it repair the file, and save it again)";
  private static final String ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";

  @TempDir Path folder;

  private String problem(Parts parts) {
    return Reading.problem(parts.write(folder.resolve("r.xlsx")));
  }

  @Test
  void a_bomb_is_not_unpacked_in_whichever_part_it_is() {
    String bomb = "<workbook>" + "<a/>".repeat(5_000_000);
    for (String part :
        new String[] {
          "xl/worksheets/sheet1.xml",
          "xl/sharedStrings.xml",
          "xl/styles.xml",
          "xl/workbook.xml",
          "_rels/.rels",
          "xl/_rels/workbook.xml.rels"
        }) {
      assertThat(problem(Parts.ofRows(ROW).with(part, bomb)))
          .as(part)
          .isEqualTo("r.xlsx: found a part that unpacks to far more than its size" + HARMFUL);
    }
  }

  @Test
  void a_part_to_be_held_in_memory_is_of_moderate_size() {
    StringBuilder styles = new StringBuilder();
    for (int i = 0; styles.length() < (33 << 20); i++) {
      styles.append("<xf numFmtId='").append(i).append("'/>");
    }
    assertThat(problem(Parts.ofRows(ROW).with("xl/styles.xml", "<a>" + styles + "</a>")))
        .isEqualTo(
            "r.xlsx: found a part of 33 MB, xl/styles.xml, expected at most 32 MB of its kind"
                + " (delete or shorten what is not part of the list)");
  }

  @Test
  void long_texts_that_pack_well_are_no_bombs() throws Unreadable {
    // The shapes of three public files that unpack to 121, 199 and 299 times their size.
    String phrase = "beauty, fashion and travel; ";
    for (int length : new int[] {300, 3_000, 32_000}) {
      String text = phrase.repeat(length / phrase.length()).strip();
      StringBuilder inline = new StringBuilder();
      StringBuilder shared = new StringBuilder();
      for (int i = 0; i < 12_000_000 / length; i++) {
        inline.append("<row><c t='inlineStr'><is><t>").append(text).append("</t></is></c></row>");
        shared.append("<si><t>").append(text).append(i).append("</t></si>");
      }
      Path one = Parts.ofRows(inline.toString()).write(folder.resolve("inline.xlsx"));
      List<Row> rows = Reading.firstSheet(one);
      assertThat(rows).hasSize(12_000_000 / length);
      assertThat(rows).allSatisfy(r -> assertThat(r.cell(0)).isEqualTo(new Cell.Text(text)));
      int last = 12_000_000 / length - 1;
      Path other =
          Parts.ofRows("<row><c t='s'><v>" + last + "</v></c></row>")
              .strings(shared.toString())
              .write(folder.resolve("shared.xlsx"));
      assertThat(Reading.firstSheet(other).getFirst().cell(0))
          .isEqualTo(new Cell.Text(text + last));
    }
  }

  @Test
  void a_long_list_of_like_rows_is_no_bomb() {
    String like = "<row><c t='inlineStr'><is><t>beauty</t></is></c></row>";
    assertThat(problem(Parts.ofRows(like.repeat(100_000)))).isEqualTo("nothing");
  }

  @Test
  void a_roster_with_a_photo_for_each_creator_is_no_bomb() {
    assertThat(problem(withParts(10_000, "xl/media/image", ".jpeg"))).isEqualTo("nothing");
  }

  @Test
  void many_parts_are_not_opened() {
    assertThat(problem(withParts(993, "xl/other", ".xml"))).isEqualTo("nothing");
    assertThat(problem(withParts(994, "xl/other", ".xml")))
        .isEqualTo("r.xlsx: found more than 1,000 parts" + HARMFUL);
    assertThat(problem(withParts(10_001, "xl/media/image", ".jpeg")))
        .isEqualTo("r.xlsx: found more than 10,000 pictures" + HARMFUL);
    assertThat(problem(withParts(60_000, "xl/media/" + "long-name".repeat(9), ".jpeg")))
        .isEqualTo("r.xlsx: found a directory of parts of more than 4 MB" + HARMFUL);
  }

  private static Parts withParts(int count, String prefix, String suffix) {
    Parts parts = Parts.ofRows(ROW);
    for (int i = 0; i < count; i++) {
      parts.with(prefix + i + suffix, "");
    }
    return parts;
  }

  @Test
  void a_million_levels_of_elements_are_not_descended() {
    String deep = "<a>".repeat(1_000_000);
    String words = "r.xlsx: found elements within elements, 65 deep" + HARMFUL;
    assertThat(problem(Parts.ofSheet(deep))).isEqualTo(words);
    assertThat(problem(Parts.ofRows("<row><c><is>" + deep))).isEqualTo(words);
    assertThat(problem(Parts.ofRows("<row><c><v>" + deep))).isEqualTo(words);
    assertThat(problem(Parts.ofRows(ROW).strings("<si>" + deep))).isEqualTo(words);
    assertThat(problem(Parts.ofRows(ROW).with("xl/styles.xml", deep))).isEqualTo(words);
    assertThat(problem(Parts.ofRows(ROW).with("xl/workbook.xml", "<workbook>" + deep)))
        .isEqualTo(words);
    assertThat(problem(Parts.ofRows(ROW).with("_rels/.rels", deep))).isEqualTo(words);
    assertThat(problem(Parts.ofRows("<ext>".repeat(50) + "</ext>".repeat(50) + ROW)))
        .isEqualTo("nothing");
  }

  @Test
  void an_endless_tag_is_not_collected() {
    String words = "r.xlsx: found a tag or text of more than 512 KB" + HARMFUL;
    assertThat(problem(Parts.ofRows("<row" + numbered(" a%d='%<d'", 600_000) + "/>")))
        .isEqualTo(words);
    assertThat(problem(Parts.ofRows("<!--" + numbered("%d", 600_000) + "-->"))).isEqualTo(words);
    assertThat(problem(Parts.ofRows(ROW).strings("<si><t>" + numbered("%d ", 600_000))))
        .isEqualTo(words);
  }

  @Test
  void endlessly_many_names_are_not_learnt() {
    String words = "r.xlsx: found more than 2,000 names of elements and attributes" + HARMFUL;
    for (String row :
        new String[] {"<n%d/>", "<row a%d='1'/>", "<row xmlns:a%d='u'/>", "<?n%d?>"}) {
      assertThat(problem(Parts.ofRows(numbered(row, 2_000_000)))).as(row).isEqualTo(words);
    }
  }

  private static String numbered(String pattern, int length) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; all.length() < length; i++) {
      all.append(pattern.formatted(i * 7919L));
    }
    return all.toString();
  }

  @Test
  void endlessly_many_sheets_and_merged_areas_are_not_listed() {
    String tabs = numbered("<sheet name='%d' sheetId='1' r:id='rId1'/>", 50_000);
    assertThat(problem(Parts.ofRows(ROW).with("xl/workbook.xml", Parts.workbook(tabs))))
        .isEqualTo("r.xlsx: found more than 1,000 sheets" + HARMFUL);
    String areas = "<mergeCell ref='A1:B2'/>".repeat(100_001);
    assertThat(problem(Parts.ofSheet("<worksheet><mergeCells>" + areas)))
        .isEqualTo("r.xlsx: found more than 100,000 merged areas" + HARMFUL);
  }

  @Test
  void entities_are_not_followed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "<!ENTITY e 'secret'>");
    String laughs =
        "<!ENTITY a0 'ha'>"
            + "<!ENTITY a1 '&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;'>"
            + "<!ENTITY a2 '&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;'>"
            + "<!ENTITY e '&a2;&a2;&a2;&a2;&a2;&a2;&a2;&a2;&a2;&a2;'>";
    for (String type :
        new String[] {
          "",
          "[" + laughs + "]",
          "[<!ENTITY e SYSTEM '" + secret.toUri() + "'>]",
          "[<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;]",
          "SYSTEM '" + secret.toUri() + "'",
          "PUBLIC '-//x//x' '" + secret.toUri() + "'"
        }) {
      String document = "<!DOCTYPE x " + type + ">";
      String rows = "<x><sheetData><row><c t='str'><v>&e;</v></c></row></sheetData></x>";
      assertThat(problem(Parts.ofSheet(document + rows)))
          .as(type)
          .isEqualTo("r.xlsx › Creators: found damage before its first row," + REPAIR);
      for (String part :
          new String[] {"xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"}) {
        assertThat(problem(Parts.ofRows(ROW).changing(part, xml -> document + xml)))
            .as(type)
            .isEqualTo("r.xlsx: found a damaged part " + part + "," + REPAIR);
      }
      assertThat(problem(Parts.ofRows(ROW).changing("_rels/.rels", xml -> document + xml)))
          .as(type)
          .isEqualTo("r.xlsx: found a damaged list of its parts," + REPAIR);
    }
  }

  @Test
  void what_a_sheet_would_include_is_left_out() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String include =
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' parse='text' href='"
            + secret.toUri()
            + "'/>";
    Path file =
        Parts.ofRows("<row><c t='str'><v>a" + include + "b</v></c></row>")
            .write(folder.resolve("r.xlsx"));
    assertThat(Reading.firstSheet(file).getFirst().cell(0)).isEqualTo(new Cell.Text("ab"));
  }

  @Test
  void links_out_of_the_file_are_not_followed() throws IOException {
    Path secret = Parts.ofRows(ROW).write(folder.resolve("secret.xlsx"));
    for (String target :
        new String[] {
          secret.toUri().toString(),
          "http://127.0.0.1:9/s.xml",
          "//host/s.xml",
          "../../../secret.xlsx",
          "file:sheet1.xml"
        }) {
      for (String mode : new String[] {"", "' TargetMode='External"}) {
        Parts parts =
            Parts.ofRows(ROW).replacing("'worksheets/sheet1.xml'", "'" + target + mode + "'");
        assertThat(problem(parts))
            .as(target + mode)
            .isEqualTo("r.xlsx › Creators: found no contents for this sheet," + REPAIR);
      }
    }
  }
}
