package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For whom files are written, where they lie, and what becomes of those of an earlier run. */
class AudienceTest {
  @TempDir Path folder;

  private Path roster(String bio) throws IOException {
    return new TypedSheets()
        .sheet("Creators")
        .row("Handle;Followers;Minimum fee;Commission;Bio")
        .row("@ada.films;48200;733;15%;" + bio)
        .row("@ben.bakes;1300;;;")
        .write(folder.resolve("roster.xlsx"));
  }

  private Screen report(Path roster, String... more) {
    List<String> words =
        List.of("report", roster.toString(), "--out", folder.resolve("out").toString());
    return Screen.run(Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    Path out = folder.resolve("out/2026-11");
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void for_brands_alone_nothing_internal_is_written() throws IOException {
    Screen screen = report(roster(""), "--audience", "client");
    assertThat(screen.exit()).as(screen.err()).isZero();
    assertThat(files())
        .containsExactly(
            "client/index.html",
            "client/manifest.txt",
            "client/media-kits/ada.films.pdf",
            "client/media-kits/ben.bakes.pdf",
            "client/rate-cards/ada.films.xlsx",
            "client/rate-cards/ben.bakes.xlsx",
            "client/web/ada.films.html",
            "client/web/ben.bakes.html");
    assertThat(screen.out()).contains("client/rate-cards       2").doesNotContain("internal");
  }

  @Test
  void for_the_agency_alone_nothing_for_brands_is_written() throws IOException {
    Screen screen = report(roster(""), "--audience", "internal");
    assertThat(screen.exit()).as(screen.err()).isZero();
    assertThat(files())
        .containsExactly(
            "internal/agency-report.xlsx",
            "internal/manifest.txt",
            "internal/rate-cards/ada.films.xlsx",
            "internal/rate-cards/ben.bakes.xlsx",
            "internal/statements.csv");
  }

  @Test
  void another_audience_is_answered_with_the_two() throws IOException {
    Screen screen = report(roster(""), "--audience", "brand");
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.err()).contains("--audience found \"brand\", expected client or internal.");
  }

  @Test
  void files_for_brands_of_an_earlier_run_go_and_internal_ones_stay() throws IOException {
    Path roster = roster("");
    report(roster);
    Path report = folder.resolve("out/2026-11/internal/agency-report.xlsx");
    byte[] before = Files.readAllBytes(report);
    assertThat(report(roster, "--audience", "client").out()).doesNotContain("archive");
    assertThat(report).hasBinaryContent(before);
    assertThat(folder.resolve("out/2026-11/internal/manifest.txt"))
        .content()
        .contains("  agency-report.xlsx", "  rate-cards/ada.films.xlsx");
    assertThat(report(roster, "--audience", "internal").out())
        .contains("archive                 7 of an earlier run");
    assertThat(files().stream().filter(f -> f.startsWith("client"))).isEmpty();
    assertThat(files()).contains("archive/client/rate-cards/ada.films.xlsx");
  }

  @Test
  void files_that_lay_side_by_side_before_there_were_copies_go_to_the_archive() throws IOException {
    Path old = folder.resolve("out/2026-11");
    for (String file :
        List.of("rate-cards/x.xlsx", "media-kits/x.pdf", "agency-report.xlsx", "manifest.txt")) {
      Files.createDirectories(old.resolve(file).getParent());
      Files.writeString(old.resolve(file), "old");
    }
    report(roster(""), "--audience", "client");
    assertThat(files())
        .contains(
            "archive/rate-cards/x.xlsx",
            "archive/media-kits/x.pdf",
            "archive/agency-report.xlsx",
            "archive/manifest.txt")
        .doesNotContain("rate-cards/x.xlsx", "agency-report.xlsx", "manifest.txt");
  }

  @Test
  void a_leak_withholds_the_creators_files_archives_old_ones_and_fails_the_run()
      throws IOException {
    report(roster("Films."));
    Screen screen = report(roster("I start at $733 a day."));
    assertThat(screen.exit()).isEqualTo(4);
    assertThat(screen.err())
        .isEqualToIgnoringNewLines(
            "error    roster.xlsx › Creators!A2 (Handle): found @ada.films, whose"
                + " client/media-kits/ada.films.pdf would tell the minimum fee in page 1, expected"
                + " nothing internal in a file for brands (no file of theirs was written; look"
                + " into their own words in the roster first)"
                + "error    roster.xlsx › Creators!A2 (Handle): found @ada.films, whose"
                + " client/web/ada.films.html would tell the minimum fee in the page, expected"
                + " nothing internal in a file for brands (no file of theirs was written; look"
                + " into their own words in the roster first)");
    assertThat(screen.out())
        .contains("2 read = 1 written + 1 rejected", "Withheld   1 creator")
        .doesNotContain("733");
    assertThat(files().stream().filter(f -> f.contains("ada.films")))
        .allMatch(f -> f.startsWith("archive/"))
        .hasSize(4);
    assertThat(folder.resolve("out/2026-11/client/index.html"))
        .content()
        .contains("@ben.bakes")
        .doesNotContain("@ada.films");
    assertThat(files()).contains("client/rate-cards/ben.bakes.xlsx");
    assertThat(Files.exists(folder.resolve("out/.staging"))).isFalse();
  }
}
