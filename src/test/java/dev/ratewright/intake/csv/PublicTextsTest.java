package dev.ratewright.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.PublicData;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Delimited texts made by strangers. */
class PublicTextsTest {
  private static Path data = Path.of("");

  @BeforeAll
  static void find_the_files() {
    data = PublicData.folder();
  }

  private static List<Row> rows(String file) throws IOException {
    return Reading.rows(data.resolve(file));
  }

  private static List<String> texts(Row row) {
    return row.cells().stream().map(cell -> cell instanceof Cell.Text t ? t.text() : "").toList();
  }

  @Test
  void every_public_text_has_rows_of_several_columns() throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
      assertThat(files).isNotEmpty();
      for (Path file : files) {
        assertThat(Reading.rows(file))
            .as("rows of %s", file.getFileName())
            .hasSizeGreaterThan(1)
            .anySatisfy(row -> assertThat(row.cells()).hasSizeGreaterThan(1));
      }
    }
  }

  @Test
  void the_ranking_of_tiktok_creators_is_read_whole() throws IOException {
    List<Row> rows = rows("rosters/tiktok-top-1000.csv");
    assertThat(rows).hasSize(1_001).allSatisfy(row -> assertThat(row.cells()).hasSize(7));
    assertThat(texts(rows.get(1)))
        .containsExactly("ekin.721", "MOMO’s", "221.7K", "26M", "2.8M", "29.4K", "116.4K");
    assertThat(rows.get(2).place(2, "Followers"))
        .hasToString("tiktok-top-1000.csv › tiktok-top-1000!C3 (Followers)");
  }

  @Test
  void the_ranking_of_instagram_creators_begins_behind_its_mark() throws IOException {
    List<Row> rows = rows("rosters/instagram-top-200.csv");
    assertThat(rows).hasSize(200).allSatisfy(row -> assertThat(row.cells()).hasSize(10));
    assertThat(texts(rows.getFirst())).startsWith("rank", "Influencer Name");
  }

  @Test
  void an_export_in_utf_16_obeys_its_line_that_names_the_delimiter() throws IOException {
    List<Row> reach = rows("exports/meta-reach-utf16.csv");
    assertThat(texts(reach.getFirst())).containsExactly("Reach");
    assertThat(texts(reach.get(1))).containsExactly("Date", "Primary");
    assertThat(reach.get(2).number()).isEqualTo(3);
    assertThat(texts(reach.get(2))).containsExactly("2026-05-25T00:00:00", "14551");
    List<Row> audience = rows("exports/meta-audience-utf16.csv");
    assertThat(texts(audience.getFirst())).containsExactly("Top cities");
    assertThat(texts(audience.get(1))).startsWith("New York, NY", "Los Angeles, CA");
  }
}
