package dev.ratewright.cli;

import dev.ratewright.batch.Order;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** The options of commands that read a roster. */
final class RosterOptions {
  static final Option RATES =
      Option.builder()
          .longOpt("rates")
          .hasArg()
          .argName("FILE")
          .desc("the agency's rate book; without it the default one")
          .get();
  static final Option OUT =
      Option.builder()
          .longOpt("out")
          .hasArg()
          .argName("FOLDER")
          .desc("where the month's folder is made; without it: output")
          .get();
  static final Option PERIOD =
      Option.builder()
          .longOpt("period")
          .hasArg()
          .argName("YYYY-MM")
          .desc("the month; without it the newest in the roster, else the current one")
          .get();

  private RosterOptions() {}

  static Order order(String roster, CommandLine line, Console console) throws UsageError {
    Path rosterFile = path(roster);
    Optional<Path> rates =
        line.hasOption(RATES) ? Optional.of(path(line.getOptionValue(RATES))) : Optional.empty();
    return new Order(
        rosterFile,
        rates,
        path(line.getOptionValue(OUT, "output")),
        line.hasOption(PERIOD) ? Optional.of(month(line.getOptionValue(PERIOD))) : Optional.empty(),
        console.today(),
        version());
  }

  static Path path(String written) throws UsageError {
    try {
      return Path.of(written);
    } catch (InvalidPathException notAPath) {
      throw new UsageError("\"" + written + "\" is no file name: " + notAPath.getReason() + ".");
    }
  }

  private static YearMonth month(String written) throws UsageError {
    try {
      return YearMonth.parse(written);
    } catch (DateTimeException notAMonth) {
      throw new UsageError("--period found \"" + written + "\", expected a month such as 2026-10.");
    }
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
