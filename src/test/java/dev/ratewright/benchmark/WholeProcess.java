package dev.ratewright.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a large roster, or writes a large table, in one fresh Java after the other, each with a
 * heap of 512 MB, in turns: all that a run costs, start-up included. The machine's own speed
 * drifts, so only the ratios within one turn count.
 *
 * <p>{@code mvn -q test -Djmh=1000000,3 -Dbenchmark=dev.ratewright.benchmark.WholeProcess} reads
 * 1,000,000 rows in three turns; with {@code 1000000,3,write} it writes as many; with {@code
 * 1000000,1,report} it reports on as many creators. The files are made in {@code target}.
 */
public final class WholeProcess {
  private static final String REPORT = "report";

  private WholeProcess() {}

  /**
   * Runs all turns, or, in the processes it starts, one reading or writing.
   *
   * @param args rows and turns; or a reading and its file; or a writing, its file and rows
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 2) {
      System.out.println(report(Reading.valueOf(args[0]).read(Path.of(args[1]))));
      return;
    }
    if (args.length == 3) {
      Path file = Path.of(args[1]);
      if (args[0].equals(REPORT)) {
        System.out.println(report(Reporting.write(file, Path.of(args[2]))));
        return;
      }
      Writing.valueOf(args[0]).write(file, Integer.parseInt(args[2]));
      System.out.println(report((double) Files.size(file)));
      return;
    }
    String[] numbers = args[0].split(",", -1);
    int rows = Integer.parseInt(numbers[0]);
    int turns = Integer.parseInt(numbers[1]);
    if (numbers.length == 3 && numbers[2].equals(REPORT)) {
      for (int turn = 0; turn < turns; turn++) {
        Path report = Path.of("target", "report-" + rows + ".xlsx");
        run(REPORT, roster(rows, true).toString(), report.toString());
        System.out.printf(Locale.ROOT, "a report of %,d MB%n", Files.size(report) >> 20);
      }
      return;
    }
    if (numbers.length == 3) {
      for (int turn = 0; turn < turns; turn++) {
        for (Writing writing : Writing.values()) {
          Path file = Path.of("target", "written-" + writing + ".xlsx");
          run(writing.name(), file.toString(), Integer.toString(rows));
        }
      }
      return;
    }
    for (boolean shared : new boolean[] {true, false}) {
      Path file = roster(rows, shared);
      System.out.printf(Locale.ROOT, "%,d rows, %s%n", rows, file.getFileName());
      for (int turn = 0; turn < turns; turn++) {
        for (Reading reading : Reading.values()) {
          run(reading.name(), file.toString());
        }
      }
    }
  }

  private static Path roster(int rows, boolean shared) throws IOException {
    Path file =
        Path.of("target", "roster-" + rows + "-" + (shared ? "shared" : "inline") + ".xlsx");
    if (Files.notExists(file)) {
      LargeRoster.write(file, rows, shared);
    }
    return file;
  }

  private static void run(String... what) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(WholeProcess.class.getName());
    command.addAll(List.of(what));
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "%-16s wall %6.2f s, %s", what[0], seconds, said);
  }

  private static String report(double sum) throws IOException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long heap = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      heap += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    return "CPU %6.2f s, peak heap %3d MB, resident %s, sum %.0f"
        .formatted(system.getProcessCpuTime() / 1e9, heap >> 20, resident(), sum);
  }

  /** The most memory the process ever held; unknown where the system does not tell. */
  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.notExists(status)) {
      return "unknown";
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB";
      }
    }
    return "unknown";
  }
}
