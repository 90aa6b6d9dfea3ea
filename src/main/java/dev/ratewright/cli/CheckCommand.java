package dev.ratewright.cli;

import dev.ratewright.batch.Batch;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Finds every problem of a roster and writes nothing. */
final class CheckCommand implements Command {
  private static final Option ALL =
      Option.builder().longOpt("all").desc("show every problem, not only the first 20").get();

  private static final Option FIX =
      Option.builder()
          .longOpt("fix")
          .hasArg()
          .argName("OUT.xlsx")
          .desc("also write a cleaned copy, with every repair beside its original")
          .get();

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String operand() {
    return "ROSTER";
  }

  @Override
  public String summary() {
    return "Report every problem of a roster, and write nothing but a cleaned copy if asked.";
  }

  @Override
  public Options options() {
    return ReadingOptions.with(
        List.of(
            FIX,
            RosterOptions.RATES,
            RosterOptions.PASSWORD_FILE,
            RosterOptions.TEMPLATE,
            DocumentOptions.FOLDER,
            DocumentOptions.FONTS,
            ALL));
  }

  @Override
  public String notes() {
    return ReadingOptions.FORMS;
  }

  @Override
  public int run(String operand, CommandLine line, Console console) throws UsageError {
    if (!line.hasOption(FIX)) {
      return RosterOptions.with(operand, line, console, Batch::check, show(line));
    }
    Path copy = RosterOptions.path(line.getOptionValue(FIX));
    if (!copy.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new UsageError("--fix found \"" + copy + "\", expected a file ending in .xlsx.");
    }
    return RosterOptions.with(
        operand,
        line,
        console,
        batch -> batch.fix(copy),
        (outcome, screen) -> {
          show(line).shown(outcome, screen);
          screen.out().println("Cleaned    " + copy + ", its changes on the sheet Repairs");
        });
  }

  private static RosterOptions.Show show(CommandLine line) {
    return (outcome, screen) -> Summary.checked(outcome, line.hasOption(ALL), screen);
  }
}
