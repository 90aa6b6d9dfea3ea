package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.earnings.IncomeStreams;
import dev.ratewright.earnings.Statement;
import dev.ratewright.intake.Layout;
import dev.ratewright.intake.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every formula of the agency's report, evaluated for random creators. With the property {@code
 * ratewright.creators} they are fewer: {@code mvn test -Dratewright.creators=500}. The reports stay
 * in {@code target}, where {@code .ci/run} has another program recalculate them.
 */
final class RandomCreatorsTest {
  private static final int CREATORS = Integer.getInteger("ratewright.creators", 10_000);

  /** As many as two threads can evaluate at a time in the memory of the tests. */
  private static final int IN_A_REPORT = 100;

  /** With this one a cent was lost before amounts were rounded to eight decimals first. */
  private static final int FIRST_SEED = 37;

  private static final Path REPORTS = Path.of("target", "random-creators");

  @TempDir private Path folder;

  @Test
  void every_formula_gives_what_is_printed() {
    assertThat(
            IntStream.range(FIRST_SEED, FIRST_SEED + Math.ceilDiv(CREATORS, IN_A_REPORT))
                .parallel()
                .boxed()
                .flatMap(this::wrongFormulas)
                .toList())
        .isEmpty();
  }

  private Stream<String> wrongFormulas(int seed) {
    Path file = folder.resolve("agency-report-" + seed + ".xlsx");
    try {
      write(seed, file);
      assertThat(Written.formulas(file)).isGreaterThan(IN_A_REPORT * 150L);
      List<String> wrong = Written.wrongFormulas(file);
      keep(file, seed);
      return wrong.stream().limit(10).map(formula -> "seed " + seed + ": " + formula);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In folders of ten, each of which another program opens at once. */
  private static void keep(Path file, int seed) throws IOException {
    Path kept = Files.createDirectories(REPORTS.resolve(String.valueOf(seed / 10)));
    Files.move(file, kept.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Appraisal> appraisals(int seed) {
    Random random = new Random(seed);
    return IntStream.range(0, IN_A_REPORT)
        .mapToObj(number -> RandomCreator.next(random, number))
        .map(creator -> Appraisal.of(creator, Agency.OCTOBER, RandomCreator.RATES))
        .toList();
  }

  private void write(int seed, Path file) throws IOException {
    Path scratch = Files.createTempDirectory(folder, "scratch");
    AgencyReport.Run run =
        new AgencyReport.Run("roster.xlsx", "rate-book.xlsx", "0.1.0", true, List.of());
    try (AgencyReport report =
        new AgencyReport(Agency.OCTOBER, RandomCreator.RATES, run, scratch)) {
      appraisals(seed).forEach(appraisal -> report.add(appraisal, List.of()));
      Layout layout = new Layout("roster.xlsx", List.of(), List.of(), Rules.USUAL);
      report.finish(List.of(), layout, List.of(), file);
    }
  }

  /** Else the formulas of a stream would be right for want of any. */
  @Test
  void each_stream_is_estimated_for_some_known_for_others_and_nothing_for_the_rest() {
    Set<String> found =
        IntStream.range(0, 10)
            .boxed()
            .flatMap(seed -> appraisals(seed).stream())
            .flatMap(appraisal -> appraisal.statement().lines().stream())
            .map(RandomCreatorsTest::kind)
            .collect(Collectors.toSet());
    Set<String> all =
        IncomeStreams.ALL.stream()
            .flatMap(
                stream ->
                    Stream.of("Estimated", "Actual", "None")
                        .map(kind -> stream.name() + " " + kind))
            .collect(Collectors.toSet());
    all.removeAll(Set.of("Brand deals Estimated", "Own business Estimated"));
    assertThat(found).isEqualTo(all);
  }

  private static String kind(Statement.Line line) {
    return line.stream().name() + " " + line.earning().getClass().getSimpleName();
  }
}
