package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.PublicData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 520 deals that strangers have published, as the roster of one agency. */
class PublicDealsTest {

  /** Their words for what was made, in those of the rate book: a reading of ours. */
  private static final Map<String, String> FORMATS =
      Map.of(
          "Short", "In-feed video",
          "Dedicated Video", "Video 1-3 min",
          "Integration", "Product showcase",
          "Livestream", "LIVE");

  @TempDir private Path folder;

  private Path roster() throws IOException {
    Path data = PublicData.folder().resolve("deals");
    String creators =
        Files.readAllLines(data.resolve("creators.csv")).stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .map(cells -> String.join(";", "@" + cells[0], cells[3], cells[2]))
            .collect(Collectors.joining("\n"));
    String deals =
        Files.readAllLines(data.resolve("brand_deals.csv")).stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .map(
                cells ->
                    String.join(
                        ";",
                        "@" + cells[1],
                        cells[2],
                        Objects.requireNonNull(FORMATS.get(cells[4])),
                        cells[6],
                        "Paid",
                        cells[5] + "-15"))
            .collect(Collectors.joining("\n"));
    return Copies.workbook(
        folder.resolve("roster.xlsx"),
        "## Creators\nHandle;Followers;Niche\n"
            + creators
            + "\n## Deals\nHandle;Brand;Deliverable;Fee;State;Date\n"
            + deals);
  }

  @Test
  void what_older_deals_propose_is_nearer_to_newer_ones_than_the_default_rate_book()
      throws IOException {
    Screen screen =
        Screen.run(
            "calibrate", roster().toString(), "--out", folder.resolve("proposed.xlsx").toString());
    screen
        .out()
        .lines()
        .dropWhile(line -> !line.startsWith("Back-test"))
        .limit(3)
        .forEach(System.out::println);
    assertThat(screen.exit()).isEqualTo(0);
    assertThat(screen.out())
        .startsWith("Deals      520 closed = 520 used + 0 left out\n")
        .containsPattern("median error 230\\.\\d % with the rate book as it is")
        .containsPattern("median error +2\\d\\.\\d % with what they propose: better");
  }
}
