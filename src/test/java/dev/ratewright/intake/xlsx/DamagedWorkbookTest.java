package dev.ratewright.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks with one thing broken, each beside the words its owner gets to read. */
class DamagedWorkbookTest {
  private static final String REPAIR =
      " expected a workbook that can be read to its end"
          + " (open it in Excel, let it repair the file, and save it again)";
  private static final String ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";

  @TempDir Path folder;

  private String problem(Parts parts) {
    return Reading.problem(parts.write(folder.resolve("r.xlsx")));
  }

  @Test
  void a_sheet_damaged_halfway_gives_its_rows_up_to_there() throws Unreadable {
    Path file =
        Parts.ofSheet("<worksheet><sheetData>" + ROW + "<row r='2'><c r='A2'><v>2</c></row>")
            .write(folder.resolve("r.xlsx"));
    try (Book book = XlsxBook.open(file);
        Book.Rows rows = book.rows("Creators")) {
      assertThat(rows.next()).isNotNull();
    }
    assertThat(Reading.problem(file))
        .isEqualTo("r.xlsx › Creators: found damage after row 1," + REPAIR);
  }

  @Test
  void damage_behind_the_last_row_counts() {
    assertThat(problem(Parts.ofSheet("<worksheet><sheetData>" + ROW + "</sheetData><cols>")))
        .isEqualTo("r.xlsx › Creators: found damage after row 1," + REPAIR);
    assertThat(problem(Parts.ofSheet("")))
        .isEqualTo("r.xlsx › Creators: found damage before its first row," + REPAIR);
  }

  @Test
  void other_damaged_parts_are_named() {
    assertThat(problem(Parts.ofRows(ROW).with("xl/styles.xml", "<styleSheet><cellXfs>")))
        .isEqualTo("r.xlsx: found a damaged part xl/styles.xml," + REPAIR);
    assertThat(problem(Parts.ofRows(ROW).with("xl/sharedStrings.xml", "<sst><si></sst>")))
        .isEqualTo("r.xlsx: found a damaged part xl/sharedStrings.xml," + REPAIR);
    assertThat(problem(Parts.ofRows(ROW).with("xl/workbook.xml", "<workbook>")))
        .isEqualTo("r.xlsx: found a damaged part xl/workbook.xml," + REPAIR);
    assertThat(problem(Parts.ofRows(ROW).with("xl/workbook.xml", Parts.workbook("<sheet/>"))))
        .isEqualTo("r.xlsx: found a damaged part xl/workbook.xml," + REPAIR);
    assertThat(problem(Parts.ofRows(ROW).with("_rels/.rels", "<Relationships>")))
        .isEqualTo("r.xlsx: found a damaged list of its parts," + REPAIR);
  }

  @Test
  void missing_parts_are_noticed() {
    assertThat(problem(Parts.ofRows(ROW).without("xl/worksheets/sheet1.xml")))
        .isEqualTo("r.xlsx › Creators: found no contents for this sheet," + REPAIR);
    assertThat(problem(Parts.ofRows(ROW).without("xl/styles.xml")))
        .isEqualTo("r.xlsx: found a damaged list of its parts," + REPAIR);
    assertThat(problem(Parts.ofRows("<row><c/><c t='s'><v>7</v></c></row>")))
        .isEqualTo("r.xlsx › Creators!B1: found a shared text the file does not hold," + REPAIR);
  }

  @Test
  void a_flipped_digit_that_is_still_xml_is_noticed() throws IOException {
    // Stored and not deflated, so that the digit can be changed where it stands.
    byte[] bytes = Parts.ofRows("<row><c><v>20000</v></c></row>").unpackedBytes();
    int digit = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("20000");
    bytes[digit] = '9';
    assertThat(Reading.problem(Files.write(folder.resolve("r.xlsx"), bytes)))
        .isEqualTo("r.xlsx › Creators: found damage after row 1," + REPAIR);
  }

  @Test
  void addresses_that_contradict_each_other_are_damage() {
    for (String rows :
        new String[] {
          ROW + "<row r='1'><c><v>2</v></c></row>",
          ROW + "<row r='2'><c r='A3'><v>2</v></c></row>",
          ROW + "<row r='2'><c r='A2'><v>2</v></c><c r='A2'><v>3</v></c></row>",
          ROW + "<row r='2'><c r='2'><v>2</v></c></row>",
          ROW + "<row r='x'><c><v>2</v></c></row>",
          ROW + "<row r='2'><c r='ABCD2'><v>2</v></c></row>"
        }) {
      assertThat(problem(Parts.ofRows(rows)))
          .as(rows)
          .isEqualTo("r.xlsx › Creators: found damage after row 1," + REPAIR);
    }
  }

  @Test
  void more_than_excel_holds_is_refused() {
    String hint = " as in Excel (delete or shorten what is not part of the list)";
    assertThat(problem(Parts.ofRows("<row r='1048577'><c><v>1</v></c></row>")))
        .isEqualTo("r.xlsx › Creators: found row 1048577, expected at most 1,048,576 rows," + hint);
    assertThat(problem(Parts.ofRows("<row><c r='XFE1'><v>1</v></c></row>")))
        .isEqualTo("r.xlsx › Creators: found column XFE, expected at most 16,384 columns," + hint);
    String longText = "<t>" + "ab cd ".repeat(30_000) + "</t>";
    assertThat(problem(Parts.ofRows("<row><c><is>" + longText + "</is></c></row>")))
        .isEqualTo(
            "r.xlsx › Creators: found a text of more than 131,068 characters,"
                + " expected at most 32,767 in a cell,"
                + hint);
    assertThat(problem(Parts.ofRows(ROW).strings("<si>" + longText + "</si>")))
        .isEqualTo(
            "r.xlsx: found a text of more than 131,068 characters,"
                + " expected at most 32,767 in a cell,"
                + hint);
  }

  @Test
  void hidden_sheets_and_charts_are_left_out() throws Unreadable {
    String visible = "<sheet name='Creators' sheetId='1' r:id='rId1'/>";
    String hidden =
        "<sheet name='Old' state='hidden' r:id='rId1'/>"
            + "<sheet name='Lists' state='veryHidden' r:id='rId1'/>"
            + "<sheet name='Chart' r:id='rId2'/>";
    Path both =
        Parts.ofRows(ROW)
            .with("xl/workbook.xml", Parts.workbook(hidden + visible))
            .write(folder.resolve("both.xlsx"));
    try (Book book = XlsxBook.open(both)) {
      assertThat(book.sheets()).containsExactly("Creators");
      assertThat(book.name()).isEqualTo("both.xlsx");
    }
    assertThat(problem(Parts.ofRows(ROW).with("xl/workbook.xml", Parts.workbook(hidden))))
        .isEqualTo(
            "r.xlsx: found no visible sheet, expected a workbook with at least one"
                + " (in Excel, right-click a tab and choose Unhide)");
  }
}
