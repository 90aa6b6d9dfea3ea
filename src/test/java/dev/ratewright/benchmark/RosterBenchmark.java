package dev.ratewright.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads a roster of 100,000 rows and 20 columns, warm: {@code mvn -q test -Djmh=RosterBenchmark}.
 * What a whole run costs, {@link WholeProcess} says.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgs = "-Xmx512m")
public class RosterBenchmark {
  private static final int ROWS = 100_000;

  /** Whether texts stand in the shared table, as Excel writes them, or in their cells. */
  @Param({"true", "false"})
  public boolean sharedTexts;

  private Path file = Path.of("");

  /** Writes the roster. */
  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("roster", ".xlsx");
    LargeRoster.write(file, ROWS, sharedTexts);
  }

  /** Deletes it. */
  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  /** The peer, which reads cells and no more. */
  @Benchmark
  public double fastexcelCells() throws IOException {
    return Reading.FASTEXCEL_CELLS.read(file);
  }

  /** Our cells. */
  @Benchmark
  public double ourCells() throws IOException {
    return Reading.OUR_CELLS.read(file);
  }

  /** Our creators. */
  @Benchmark
  public double ourCreators() throws IOException {
    return Reading.OUR_CREATORS.read(file);
  }
}
