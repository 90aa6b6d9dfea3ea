package dev.ratewright.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ratewright.intake.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Real files made by strangers. They are no part of the project; where {@code shared/data} neither
 * lies beside it nor is named by the property {@code ratewright.data}, nothing is tried.
 */
class PublicFilesTest {
  private static Path data = Path.of("");

  @BeforeAll
  static void find_the_files() {
    Optional<Path> found = locate();
    assumeTrue(found.isPresent(), "skipped: no shared/data folder beside the project");
    data = found.orElseThrow();
  }

  private static Optional<Path> locate() {
    String named = System.getProperty("ratewright.data");
    if (named != null) {
      return Optional.of(Path.of(named)).filter(Files::isDirectory);
    }
    return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
        .map(folder -> folder.resolve("shared/data"))
        .filter(Files::isDirectory)
        .findFirst();
  }

  @Test
  void every_public_workbook_opens_and_has_rows() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(data)) {
      files = all.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertThat(Reading.firstSheet(file))
          .as("rows of %s", file.getFileName())
          .hasSizeGreaterThan(1);
    }
  }

  @Test
  void the_ranking_of_tiktok_creators_is_read_whole() throws IOException {
    List<Row> rows = Reading.firstSheet(data.resolve("rosters/tiktok-top-1000.xlsx"));
    assertThat(rows).hasSize(1_001).allSatisfy(row -> assertThat(row.cells()).hasSize(7));
  }
}
