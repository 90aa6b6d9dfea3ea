package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report takes from those of earlier months in the same folder. */
class EarlierPeriodsTest {
  private static final String CREATORS =
      """
      ## Creators
      Handle;Followers;Age;Views in 30 days
      @Ada.films;48200;27;310000
      @ben.bakes;9800;31;90000
      @cleo;125000;24;2000000
      """;

  /** A row for each thing that happened, its month or day among its cells. */
  private static final String ACTIVITY =
      """
      ## Activity
      Handle;Month;Qualified views;LIVE diamonds;Shop sales;Shop commission;Shop refunds
      @Ada.films;2026-08;120000;4000;;;
      @ben.bakes;2026-08;0;;;;
      @Ada.films;2026-09;180333;12401;900;0.13;
      @ben.bakes;2026-09;;;100;0.1;60
      @Ada.films;2026-10;150000;9000;;;
      @ben.bakes;2026-10;;;300;0.1;
      @cleo;2026-10;1500001;77;;;
      """;

  private static final String DEALS =
      """
      ## Deals
      Handle;Brand;Fee;State;Date
      @Ada.films;Copperleaf;1000.55;Paid;2026-08-04
      @Ada.films;Nook Oats;725.50;Invoiced;2026-09-14
      @ben.bakes;Tide Tea;300;Proposed;2026-09-15
      @Ada.films;Copperleaf;1250;Paid;2026-10-04
      """;

  private static final String INCOME =
      """
      ## Income
      Handle;Month;Stream;Amount;State
      @Ada.films;2026-09;Series;-40.15;Settled
      @Ada.films;2026-10;Series;80;Pending
      """;

  private static final List<String> SHEETS = List.of("Trends", "Movers", "Streams");

  @TempDir Path folder;

  /** A report of a month from the rows of some months. */
  private Screen report(Path out, String period, String... months) throws IOException {
    Path roster = folder.resolve("roster.xlsx");
    Files.deleteIfExists(roster);
    String rows =
        Stream.of(ACTIVITY, DEALS, INCOME)
            .flatMap(String::lines)
            .filter(line -> !line.contains(";2026-") || isOf(line, months))
            .collect(Collectors.joining("\n"));
    Copies.workbook(roster, CREATORS + rows + "\n");
    return Screen.run("report", roster.toString(), "--period", period, "--out", out.toString());
  }

  private static boolean isOf(String line, String... months) {
    return Stream.of(months).anyMatch(month -> line.contains(";" + month));
  }

  private Path out() {
    return folder.resolve("out");
  }

  private List<String> sheet(String name) throws IOException {
    return Edited.sheet(out().resolve("2026-10/internal/agency-report.xlsx"), name);
  }

  private Path september() {
    return out().resolve("2026-09/internal/statements.csv");
  }

  private void change(Path file, UnaryOperator<String> how) throws IOException {
    Files.writeString(file, how.apply(Files.readString(file)));
  }

  @Test
  void a_roster_of_one_month_has_the_trends_of_a_roster_of_all() throws IOException {
    Path whole = folder.resolve("whole");
    report(whole, "2026-10", "2026-08", "2026-09", "2026-10");
    report(out(), "2026-08", "2026-08");
    report(out(), "2026-09", "2026-09");
    Screen screen = report(out(), "2026-10", "2026-10");
    assertThat(screen.out()).contains("0 errors, 0 warnings");
    for (String sheet : SHEETS) {
      List<String> expected =
          Edited.sheet(whole.resolve("2026-10/internal/agency-report.xlsx"), sheet);
      assertThat(expected).hasSizeGreaterThan(15);
      assertThat(sheet(sheet)).as(sheet).isEqualTo(expected);
    }
  }

  @Test
  void what_was_reported_stands_among_the_inputs_with_its_source() throws IOException {
    report(out(), "2026-09", "2026-09");
    report(out(), "2026-10", "2026-10");
    assertThat(sheet("Inputs"))
        .containsSubsequence(
            "In the report of 2026-09", "-40.15", "2026-09/internal/statements.csv!D6 (Settled)");
    // 725.50 less the usual 20 %
    assertThat(Files.readString(september()))
        .contains("@Ada.films,2026-09,Brand deals,0.00,580.40,,,,USD\n");
  }

  @Test
  void a_list_has_a_line_for_each_amount_and_one_for_a_month_that_brought_nothing()
      throws IOException {
    report(out(), "2026-08", "2026-08");
    // 120,000 views at 0.50 / 1.00 / 2.00; 4,000 diamonds at 0.005; 1,000.55 less 20 %
    assertThat(out().resolve("2026-08/internal/statements.csv"))
        .hasContent(
            """
            Handle,Month,Stream,Settled,Pending,Estimated low,Estimated expected,Estimated high,Currency
            @Ada.films,2026-08,Creator Rewards,,,60.00,120.00,240.00,USD
            @Ada.films,2026-08,LIVE gifts,,,20.00,20.00,20.00,USD
            @Ada.films,2026-08,Brand deals,800.44,0.00,,,,USD
            @ben.bakes,2026-08,,,,,,,USD
            """);
  }

  @Test
  void the_roster_wins_where_it_has_the_month() throws IOException {
    report(out(), "2026-09", "2026-09", "2026-10");
    report(out(), "2026-10", "2026-09", "2026-10");
    assertThat(sheet("Inputs")).noneMatch(cell -> cell.contains("statements.csv"));
  }

  @Test
  void who_was_not_there_then_has_no_month_before() throws IOException {
    report(out(), "2026-09", "2026-09");
    report(out(), "2026-10", "2026-10");
    assertThat(sheet("Trends"))
        .filteredOn(cell -> cell.startsWith("neither"))
        .containsExactly("neither the roster nor an earlier report says anything of 2026-09");
  }

  @Test
  void a_changed_list_is_named_and_not_used() throws IOException {
    report(out(), "2026-09", "2026-09");
    change(september(), text -> text.replace("580.40", "5580.40"));
    Screen screen = report(out(), "2026-10", "2026-10");
    assertThat(screen.exit()).isZero();
    assertThat(screen.err())
        .isEqualToIgnoringNewLines(
            "warning  2026-09/internal/statements.csv: found a file that was changed since its report was"
                + " made, expected the SHA-256 that manifest.txt beside it lists (the list is not"
                + " used; make the report of 2026-09 again)");
    assertThat(sheet("Inputs")).noneMatch(cell -> cell.contains("statements.csv"));
    assertThat(sheet("Problems")).contains("2026-09/internal/statements.csv");
  }

  @Test
  void a_run_that_was_interrupted_is_not_trusted() throws IOException {
    report(out(), "2026-09", "2026-09");
    Path manifest = out().resolve("2026-09/internal/manifest.txt");
    change(manifest, text -> text.substring(0, text.length() - 1));
    String warning =
        "warning  2026-09/internal/statements.csv: found a file that manifest.txt beside it does not list,"
            + " expected that of a report which came to its end (the list is not used; make the"
            + " report of 2026-09 again)";
    assertThat(report(out(), "2026-10", "2026-10").err()).isEqualToIgnoringNewLines(warning);
    assertThat(sheet("Inputs")).noneMatch(cell -> cell.contains("statements.csv"));
    Files.delete(manifest);
    assertThat(report(out(), "2026-10", "2026-10").err()).isEqualToIgnoringNewLines(warning);
    Files.delete(september());
    assertThat(report(out(), "2026-10", "2026-10").err()).isEmpty();
  }

  @Test
  void a_list_that_is_gone_or_no_file_is_named() throws IOException {
    report(out(), "2026-09", "2026-09");
    Files.delete(september());
    assertThat(report(out(), "2026-10", "2026-10").err())
        .contains("found no such file, expected the file that manifest.txt beside it lists");
    Files.createDirectory(september());
    assertThat(report(out(), "2026-10", "2026-10").err()).contains("found no file or too large");
  }

  @Test
  void a_second_run_gives_the_same_bytes_and_does_not_read_its_own_list() throws IOException {
    report(out(), "2026-09", "2026-09");
    report(out(), "2026-10", "2026-10");
    SortedMap<Path, String> first = files();
    change(out().resolve("2026-10/internal/statements.csv"), text -> "rubbish");
    assertThat(report(out(), "2026-10", "2026-10").err()).isEmpty();
    assertThat(files()).isEqualTo(first).hasSizeGreaterThan(10);
  }

  /** Every file and its SHA-256. */
  private SortedMap<Path, String> files() throws IOException {
    SortedMap<Path, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(file, DigestUtils.sha256Hex(Files.readAllBytes(file)));
      }
    }
    return all;
  }
}
