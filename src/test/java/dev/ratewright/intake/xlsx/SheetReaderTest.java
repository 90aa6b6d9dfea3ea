package dev.ratewright.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Row;
import dev.ratewright.intake.Unreadable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTest {
  @TempDir Path folder;

  private List<Row> rows(Parts parts) throws Unreadable {
    return Reading.firstSheet(parts.write(folder.resolve("roster.xlsx")));
  }

  /** The cells of the only row. */
  private List<Cell> cells(String cells) throws Unreadable {
    List<Row> rows = rows(Parts.ofRows("<row r='1'>" + cells + "</row>"));
    return rows.isEmpty() ? List.of() : rows.getFirst().cells();
  }

  private Cell shared(String item) throws Unreadable {
    return rows(Parts.ofRows("<row><c t='s'><v>0</v></c></row>").strings("<si>" + item + "</si>"))
        .getFirst()
        .cell(0);
  }

  private Cell formatted(String code, String number) throws Unreadable {
    return rows(Parts.ofRows("<row><c s='0'><v>" + number + "</v></c></row>").formats(code))
        .getFirst()
        .cell(0);
  }

  private static Cell text(String text) {
    return new Cell.Text(text);
  }

  private static Cell plain(String number) {
    return new Cell.Numeric(new BigDecimal(number), Cell.Form.PLAIN);
  }

  @Test
  void each_stored_type_becomes_its_own_kind_of_cell() throws Unreadable {
    assertThat(
            cells(
                """
                <c r="A1" t="inlineStr"><is><t>Ana</t></is></c>
                <c r="B1" t="str"><f>A1</f><v>Ana</v></c>
                <c r="C1" t="b"><v>1</v></c>
                <c r="D1" t="e"><v>#N/A</v></c>
                <c r="E1"><v>0.75</v></c>
                <c r="F1" t="n"><v>12</v></c>
                <c r="G1" t="d"><v>2026-11-01T10:30:00Z</v></c>
                <c r="H1"><f>SUM(A1:A9)</f><v>7</v></c>"""))
        .containsExactly(
            text("Ana"),
            text("Ana"),
            new Cell.Truth(true),
            new Cell.Fault("#N/A"),
            plain("0.75"),
            plain("12"),
            new Cell.Dated(LocalDate.of(2026, 11, 1)),
            plain("7"));
  }

  @Test
  void an_error_value_kept_as_text_is_an_error() throws Unreadable {
    assertThat(
            cells(
                """
                <c r="A1" t="inlineStr"><is><t>#VALOR!</t></is></c>
                <c r="B1" t="str"><f>A1</f><v> #N/A</v></c>
                <c r="C1" t="inlineStr"><is><t>#Mara</t></is></c>"""))
        .containsExactly(new Cell.Fault("#VALOR!"), new Cell.Fault("#N/A"), text("#Mara"));
  }

  @Test
  void what_does_not_fit_its_own_type_stays_text_and_never_becomes_zero() throws Unreadable {
    assertThat(
            cells(
                """
                <c t="n"><v>NaN</v></c><c><v>about 20k</v></c><c t="b"><v>maybe</v></c>
                <c t="d"><v>2026-02-30</v></c><c><v>1E999999999</v></c><c t="new"><v>x</v></c>"""))
        .containsExactly(
            text("NaN"),
            text("about 20k"),
            text("maybe"),
            text("2026-02-30"),
            text("1E999999999"),
            text("x"));
  }

  @Test
  void a_formula_without_a_stored_result_says_so() throws Unreadable {
    assertThat(cells("<c><f>A2*2</f></c><c><f>A2*2</f><v></v></c><c><f>A2*2</f><v/></c>"))
        .containsExactly(new Cell.Uncalculated(), new Cell.Uncalculated(), new Cell.Uncalculated());
  }

  @Test
  void a_formula_whose_result_is_an_empty_text_is_blank() throws Unreadable {
    assertThat(cells("<c t='str'><f>\"\"</f><v></v></c><c><v>1</v></c>"))
        .containsExactly(Cell.BLANK, plain("1"));
  }

  @Test
  void numbers_keep_the_15_digits_excel_shows_and_no_trailing_zeros() throws Unreadable {
    assertThat(
            cells(
                """
                <c><v>0.30000000000000004</v></c><c><v>1.10</v></c><c><v>-.5</v></c>
                <c><v>1.2345678901234567E-5</v></c><c><v>20000</v></c>
                <c><v>123456789012345678</v></c><c><v>0</v></c>"""))
        .containsExactly(
            plain("0.3"),
            plain("1.1"),
            plain("-0.5"),
            plain("0.0000123456789012346"),
            plain("2E+4"),
            plain("1.23456789012346E+17"),
            plain("0"));
  }

  @Test
  void runs_of_rich_text_are_joined() throws Unreadable {
    assertThat(shared("<r><rPr><b/></rPr><t xml:space='preserve'>Ana </t></r><r><t>Lima</t></r>"))
        .isEqualTo(text("Ana Lima"));
  }

  @Test
  void furigana_is_not_part_of_a_name() throws Unreadable {
    assertThat(
            shared(
                "<t>山田太郎</t><rPh sb='0' eb='2'><t>ヤマダ</t></rPh>"
                    + "<rPh sb='2' eb='4'><t>タロウ</t></rPh><phoneticPr fontId='1'/>"))
        .isEqualTo(text("山田太郎"));
  }

  @Test
  void escapes_of_excel_are_decoded() throws Unreadable {
    assertThat(shared("<t>one_x000D_\ntwo _x005F_x000D_ _x00zz_ _x1F</t>"))
        .isEqualTo(text("one\r\ntwo _x000D_ _x00zz_ _x1F"));
    assertThat(shared("<t>_xD83D__xDE00_ _xD83D_!</t>")).isEqualTo(text("😀 \uFFFD!"));
  }

  @Test
  void white_space_at_the_edges_is_taken_off_even_if_it_does_not_break() throws Unreadable {
    assertThat(shared("<t xml:space='preserve'>\u00A0 Ana\u00A0Lima\t\u202F\u3000\u200B</t>"))
        .isEqualTo(text("Ana\u00A0Lima"));
  }

  @Test
  void text_of_only_white_space_is_blank_and_blank_ends_are_cut_off() throws Unreadable {
    assertThat(
            cells(
                "<c r='B1'><v>1</v></c><c r='C1' t='inlineStr'><is><t>\u00A0</t></is></c>"
                    + "<c r='F1' s='0'/>"))
        .containsExactly(Cell.BLANK, plain("1"));
  }

  @Test
  void rows_and_cells_without_addresses_follow_each_other() throws Unreadable {
    List<Row> rows =
        rows(
            Parts.ofRows(
                """
                <row><c><v>1</v></c><c><v>2</v></c></row>
                <row/>
                <row><c/><c><v>3</v></c></row>
                <row r='9'><c r='C9'><v>4</v></c><c><v>5</v></c></row>
                <row><c r='B12'><v>6</v></c></row>"""));
    assertThat(rows).extracting(Row::number).containsExactly(1, 3, 9, 12);
    assertThat(rows)
        .extracting(Row::cells)
        .containsExactly(
            List.of(plain("1"), plain("2")),
            List.of(Cell.BLANK, plain("3")),
            List.of(Cell.BLANK, Cell.BLANK, plain("4"), plain("5")),
            List.of(Cell.BLANK, plain("6")));
  }

  @Test
  void cells_out_of_order_take_their_places() throws Unreadable {
    assertThat(cells("<c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c>"))
        .containsExactly(plain("1"), plain("2"), plain("3"));
  }

  @Test
  void the_last_column_of_excel_is_read() throws Unreadable {
    assertThat(cells("<c r='XFD1'><v>3</v></c>")).hasSize(16_384).endsWith(plain("3"));
  }

  @Test
  void strict_workbooks_are_read_like_others() throws Unreadable {
    Parts strict =
        Parts.ofRows("<row><c t='s' s='0'><v>0</v></c><c s='0'><v>45000</v></c></row>")
            .strings("<si><t>Ana</t></si>")
            .formats("yyyy-mm-dd")
            .replacing(Parts.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
            .replacing(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships");
    assertThat(rows(strict).getFirst().cells())
        .containsExactly(text("Ana"), new Cell.Dated(LocalDate.of(2023, 3, 15)));
  }

  @Test
  void parts_written_with_prefixes_and_comments_are_read() throws Unreadable {
    Parts prefixed =
        Parts.ofSheet(
            "<?xml version='1.0'?><x:worksheet xmlns:x='"
                + Parts.MAIN
                + "'><!-- by hand -->"
                + "<x:sheetData><x:row r='2'><x:c r='A2' t='str'><x:v>A<!-- ? -->na &amp; "
                + "<![CDATA[<Bo>]]></x:v></x:c></x:row></x:sheetData></x:worksheet>");
    assertThat(rows(prefixed).getFirst().cell(0)).isEqualTo(text("Ana & <Bo>"));
  }

  @Test
  void a_percent_format_makes_a_percent_and_a_date_format_a_date() throws Unreadable {
    assertThat(formatted("0.0%", "0.074"))
        .isEqualTo(new Cell.Numeric(new BigDecimal("0.074"), Cell.Form.PERCENT));
    assertThat(formatted("[$-409]d-mmm", "45000.99"))
        .isEqualTo(new Cell.Dated(LocalDate.of(2023, 3, 15)));
    assertThat(formatted("0.0&quot;d&quot;", "45000.5")).isEqualTo(plain("45000.5"));
  }

  @Test
  void a_date_before_the_calendar_begins_stays_the_number_it_is() throws Unreadable {
    assertThat(formatted("yyyy-mm-dd", "-3")).isEqualTo(plain("-3"));
    assertThat(formatted("yyyy-mm-dd hh:mm", "0.5")).isEqualTo(plain("0.5"));
  }

  @Test
  void workbooks_of_1904_count_from_there() throws Unreadable {
    Parts mac =
        Parts.ofRows("<row><c s='0'><v>0</v></c><c s='0'><v>43538</v></c></row>")
            .formats("yyyy-mm-dd")
            .replacing("<sheets>", "<workbookPr date1904='1'/><sheets>");
    assertThat(rows(mac).getFirst().cells())
        .containsExactly(
            new Cell.Dated(LocalDate.of(1904, 1, 1)), new Cell.Dated(LocalDate.of(2023, 3, 15)));
  }

  @Test
  void a_workbook_without_texts_and_styles_is_read() throws Unreadable {
    Parts bare =
        Parts.ofRows("<row><c s='3'><v>7</v></c></row>")
            .without("xl/styles.xml")
            .without("xl/sharedStrings.xml")
            .with(
                "xl/_rels/workbook.xml.rels",
                Parts.relationships(
                    Parts.relationship(1, "worksheet", "/xl/worksheets/sheet1.xml")));
    assertThat(rows(bare).getFirst().cells()).containsExactly(plain("7"));
  }
}
