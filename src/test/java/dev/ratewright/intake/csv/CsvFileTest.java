package dev.ratewright.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Row;
import dev.ratewright.problem.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows and cells of delimited text, each text beside what is read from it. */
class CsvFileTest {
  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("r.csv"), text, StandardCharsets.UTF_8);
  }

  private String read(String text) throws IOException {
    return Reading.shown(file(text));
  }

  private String problem(String text) throws IOException {
    return Reading.problem(file(text));
  }

  @Test
  void each_delimiter_is_told_from_the_first_rows() throws IOException {
    String rows = "1 [Name|Followers] 2 [Ana|20000]";
    assertThat(read("Name,Followers\nAna,20000\n")).isEqualTo(rows);
    assertThat(read("Name;Followers\nAna;20000\n")).isEqualTo(rows);
    assertThat(read("Name\tFollowers\nAna\t20000\n")).isEqualTo(rows);
    assertThat(read("Name|Followers\nAna|20000\n")).isEqualTo(rows);
  }

  @Test
  void a_delimiter_within_quotes_or_as_a_decimal_sign_misleads_nobody() throws IOException {
    assertThat(read("Name,Niche\n\"A;b;c\",\"d;e;f\"\n"))
        .isEqualTo("1 [Name|Niche] 2 [A;b;c|d;e;f]");
    assertThat(read("Name;Rate\nAna;7,5\nBo;12,4\n"))
        .isEqualTo("1 [Name|Rate] 2 [Ana|7,5] 3 [Bo|12,4]");
    assertThat(read("n;a;b\nA;1,2\nB;1,2;x\nC;1,2;x;y\nD;1,2;x;y;z\n"))
        .isEqualTo("1 [n|a|b] 2 [A|1,2] 3 [B|1,2|x] 4 [C|1,2|x|y] 5 [D|1,2|x|y|z]");
    assertThat(read("1,2,3\n4,5,6\n")).isEqualTo("1 [1|2|3] 2 [4|5|6]");
    assertThat(read("Roster; spring\nName,Niches\nAna,food; travel\nBo,art\n"))
        .isEqualTo("1 [Roster; spring] 2 [Name|Niches] 3 [Ana|food; travel] 4 [Bo|art]");
  }

  @Test
  void a_first_line_that_names_the_delimiter_is_obeyed_and_no_row() throws IOException {
    assertThat(read("sep=;\nName;Note\nAna;a,b,c\n")).isEqualTo("1 [Name|Note] 2 [Ana|a,b,c]");
    assertThat(read("\"SEP=|\"\r\nName|Note\r\n")).isEqualTo("1 [Name|Note]");
    assertThat(read("\uFEFFsep=\t\rName\tNote\r")).isEqualTo("1 [Name|Note]");
    assertThat(read("sep=^\nName^Note,with,commas\n")).isEqualTo("1 [Name|Note,with,commas]");
    assertThat(read("sep=;")).isEmpty();
    assertThat(read("sep=x\nName,Note\n")).isEqualTo("1 [sep=x] 2 [Name|Note]");
  }

  @Test
  void a_file_of_one_column_is_a_list() throws IOException {
    assertThat(read("Handle\n@ana\n\n@bo")).isEqualTo("1 [Handle] 2 [@ana] 4 [@bo]");
    assertThat(read("")).isEmpty();
    assertThat(read("\n , \n,\n")).isEmpty();
  }

  @Test
  void every_line_end_is_one() throws IOException {
    assertThat(read("a,b\nc,d\r\ne,f\rg,h")).isEqualTo("1 [a|b] 2 [c|d] 3 [e|f] 4 [g|h]");
  }

  @Test
  void rows_are_numbered_as_excel_shows_them() throws IOException {
    assertThat(read("a,b\n\n\"two\nlines\",d\r\n,,\r\n\"\r\n\",\ne,f"))
        .isEqualTo("1 [a|b] 3 [two\nlines|d] 6 [e|f]");
  }

  @Test
  void short_and_long_rows_keep_what_they_have() throws IOException {
    assertThat(read("a,b,c\nd\n,e\nf,g,h,i,\n")).isEqualTo("1 [a|b|c] 2 [d] 3 [|e] 4 [f|g|h|i]");
  }

  @Test
  void quotes_hold_together_and_double_within() throws IOException {
    assertThat(read("\"a, b\",\"the \"\"cook\"\"\",\"\",12\" mic\n"))
        .isEqualTo("1 [a, b|the \"cook\"||12\" mic]".replace(", ", "|"));
    assertThat(read("a, \"b,c\" ,d\n")).isEqualTo("1 [a|b,c|d]");
    assertThat(read("a\t\"b\tc\"\t\"\"\td\n")).isEqualTo("1 [a|b\tc||d]");
  }

  @Test
  void every_field_is_text_as_written_but_for_its_edges() throws IOException {
    assertThat(
            read("7412345678901234567,007,15%,2026-11-01,TRUE,=SUM(A1),+1,@ana,-,\u00A0 x\u200B\n"))
        .isEqualTo("1 [7412345678901234567|007|15%|2026-11-01|TRUE|=SUM(A1)|+1|@ana|-|x]");
  }

  @Test
  void error_values_are_no_text_and_commented_rows_no_error_values() throws IOException {
    assertThat(read("#N/A;#DIV/0!;#¡VALOR!;#NV;\" #BEZUG! \";#VALEUR!;#RIF!;#ЗНАЧ!"))
        .isEqualTo(
            "1 [<the error #N/A>|<the error #DIV/0!>|<the error #¡VALOR!>|<the error #NV>"
                + "|<the error #BEZUG!>|<the error #VALEUR!>|<the error #RIF!>|<the error #ЗНАЧ!>]");
    assertThat(read("#Mara,#n/a,#N/A of all,N/A,#,########"))
        .isEqualTo("1 [#Mara|#n/a|#N/A of all|N/A|#|########]");
  }

  @Test
  void a_cell_is_named_by_file_sheet_and_address() throws IOException {
    Path ranking = Files.writeString(folder.resolve("tiktok-top-1000.csv"), "a,b\nc,d,e\n");
    Row row = Reading.rows(ranking).get(1);
    assertThat(row.place(2, "Followers"))
        .hasToString("tiktok-top-1000.csv › tiktok-top-1000!C2 (Followers)");
  }

  @Test
  void a_file_is_a_book_of_one_sheet_under_its_own_name() throws IOException {
    for (String[] each :
        new String[][] {
          {"roster.2026.csv", "roster.2026"},
          {"roster", "roster"},
          {".csv", ".csv"},
          {"a-name-longer-than-the-31-characters.csv", "a-name-longer-than-the-31-chara"},
          {"a-name-longer-than-31-character😀.csv", "a-name-longer-than-31-character"},
          {"a-name-longer-than-31-characte😀s.csv", "a-name-longer-than-31-characte"}
        }) {
      try (Book book = CsvFile.open(Files.writeString(folder.resolve(each[0]), "a"))) {
        assertThat(book.name()).isEqualTo(each[0]);
        assertThat(book.sheets()).containsExactly(each[1]);
        assertThat(book.hiddenSheets()).isEmpty();
        assertThatThrownBy(() -> book.rows("other")).isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @Test
  void several_readers_of_one_book_do_not_disturb_each_other() throws IOException {
    try (Book book = CsvFile.open(file("a\nb\n"));
        Book.Rows one = book.rows("r");
        Book.Rows two = book.rows("r")) {
      assertThat(one.next()).isNotNull();
      assertThat(two.next())
          .isEqualTo(new Row(Place.ofSheet("r.csv", "r"), 1, List.of(new Cell.Text("a"))));
      assertThat(one.next()).isNotNull();
      assertThat(one.next()).isNull();
      assertThat(one.next()).isNull();
    }
  }

  private static final String QUOTES =
      " expected quotes around the whole cell, and those within it doubled"
          + " (correct this row, or open the file in Excel and save it as .xlsx)";

  @Test
  void a_quote_that_is_not_closed_swallows_nothing_in_silence() throws IOException {
    assertThat(problem("Name,Followers\n\nAna,\"20000\nBo,300\n"))
        .isEqualTo("r.csv › r!row 3: found a quote that opens a cell and is not closed," + QUOTES);
    assertThat(problem("Name,Followers\nAna,\"20000\nBo,\"300\"\n"))
        .isEqualTo("r.csv › r!row 2: found text behind the quote that closes a cell," + QUOTES);
    assertThat(problem("\"Mara \"The Cook\" Lind\",5\n"))
        .isEqualTo("r.csv › r!row 1: found text behind the quote that closes a cell," + QUOTES);
    assertThat(problem("a\n\"" + "Ana,20000\n".repeat(1_000_000)))
        .isEqualTo(
            "r.csv › r!row 2: found a text of more than 131,068 characters, expected at most 32,767"
                + " in a cell, as in Excel"
                + " (look for a quote that opens a cell in this row and is not closed)");
  }

  @Test
  void more_than_a_list_holds_is_refused() throws IOException {
    String hint = " (delete or shorten what is not part of the list)";
    assertThat(problem("a" + ",".repeat(16_384) + "b"))
        .isEqualTo(
            "r.csv › r!row 1: found column XFE, expected at most 16,384 columns, as in Excel"
                + hint);
    assertThat(problem("a" + ",".repeat(16_383) + "b")).isEqualTo("nothing");
    String cell = "x".repeat(131_068);
    assertThat(problem(cell)).isEqualTo("nothing");
    assertThat(problem("a\n" + cell + "x"))
        .startsWith("r.csv › r!row 2: found a text of more than 131,068 characters,");
    assertThat(problem("a\n" + (cell + ",").repeat(33)))
        .isEqualTo(
            "r.csv › r!row 2: found cells of more than 4,194,176 characters together,"
                + " expected a row of a list"
                + hint);
    assertThat(problem("\n".repeat(10_485_760))).isEqualTo("nothing");
    assertThat(problem("\n".repeat(10_485_761)))
        .isEqualTo("r.csv › r: found row 10485761, expected at most 10,485,760 rows" + hint);
  }

  @Test
  void a_file_that_cannot_be_opened_is_named() {
    assertThat(Reading.problem(folder.resolve("none.csv")))
        .isEqualTo(
            "none.csv: found a file that cannot be opened, expected a list saved as CSV or text"
                + " (check the name, close it in other programs and try again)");
    assertThat(Reading.problem(folder)).contains("found a file that cannot be opened");
  }
}
