package dev.ratewright.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Row;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvBookTest {
  @TempDir Path folder;

  private List<Row> rows(String csv, Charset charset) throws IOException {
    Path file = Files.writeString(folder.resolve("tiers.csv"), csv, charset);
    SequencedMap<String, URL> sheets = new LinkedHashMap<>();
    sheets.put("Tiers", file.toUri().toURL());
    List<Row> all = new ArrayList<>();
    try (Book book = new CsvBook("built-in rate book", sheets);
        Book.Rows rows = book.rows("Tiers")) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
    }
    return all;
  }

  private List<Cell> cells(String line) throws IOException {
    return rows(line, StandardCharsets.UTF_8).getFirst().cells();
  }

  @Test
  void each_way_of_writing_becomes_its_own_kind_of_cell() throws IOException {
    assertThat(cells("0.75,-3,75%,7.4 %,2026-11-01,TRUE,FALSE,Beauty,\"a, b\"\n"))
        .containsExactly(
            new Cell.Numeric(new BigDecimal("0.75"), Cell.Form.PLAIN),
            new Cell.Numeric(new BigDecimal("-3"), Cell.Form.PLAIN),
            new Cell.Numeric(new BigDecimal("0.75"), Cell.Form.PERCENT),
            new Cell.Numeric(new BigDecimal("0.074"), Cell.Form.PERCENT),
            new Cell.Dated(LocalDate.of(2026, 11, 1)),
            new Cell.Truth(true),
            new Cell.Truth(false),
            new Cell.Text("Beauty"),
            new Cell.Text("a, b"));
  }

  @Test
  void anything_but_plain_decimals_stays_text() throws IOException {
    assertThat(cells("1e3,+5,.5,5.,\"1,000\",20k,12.5.1,%,2026-02-30,true"))
        .allSatisfy(cell -> assertThat(cell).isInstanceOf(Cell.Text.class));
  }

  @Test
  void rows_carry_their_line_and_their_sheet_and_blank_ones_are_left_out() throws IOException {
    List<Row> rows =
        rows("\uFEFFTier,From\r\n\r\n,,\r\nNano,\"1000\"\r\nMega,,,\r\n", StandardCharsets.UTF_8);
    assertThat(rows).extracting(Row::number).containsExactly(1, 4, 5);
    assertThat(rows.getFirst().cell(0)).isEqualTo(new Cell.Text("Tier"));
    assertThat(rows.get(1).place(1, "From")).hasToString("built-in rate book › Tiers!B4 (From)");
    assertThat(rows.get(2).cells()).hasSize(1);
  }

  @Test
  void text_of_another_character_set_is_refused_and_not_garbled() {
    assertThatThrownBy(() -> rows("Tier,Größe\n", StandardCharsets.ISO_8859_1))
        .hasMessage(
            "built-in rate book › Tiers: found text that cannot be read, expected comma-separated"
                + " values in UTF-8 (save it as CSV UTF-8)");
  }

  @Test
  void a_sheet_whose_text_is_missing_is_named() throws IOException {
    SequencedMap<String, URL> sheets = new LinkedHashMap<>();
    sheets.put("Tiers", folder.resolve("none.csv").toUri().toURL());
    try (Book book = new CsvBook("built-in rate book", sheets)) {
      assertThat(book.sheets()).containsExactly("Tiers");
      assertThatThrownBy(() -> book.rows("Tiers"))
          .hasMessageStartingWith("built-in rate book › Tiers: found text that cannot be read");
    }
  }
}
