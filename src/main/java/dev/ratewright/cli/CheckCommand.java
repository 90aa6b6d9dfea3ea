package dev.ratewright.cli;

import dev.ratewright.batch.Batch;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Finds every problem of a roster and writes nothing. */
final class CheckCommand implements Command {
  private static final Option ALL =
      Option.builder().longOpt("all").desc("show every problem, not only the first 20").get();

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
    return "Report every problem of a roster, and write nothing.";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(RosterOptions.RATES)
        .addOption(RosterOptions.PASSWORD_FILE)
        .addOption(ALL);
  }

  @Override
  public int run(String operand, CommandLine line, Console console) throws UsageError {
    return RosterOptions.with(
        operand,
        line,
        console,
        Batch::check,
        (outcome, screen) -> Summary.checked(outcome, line.hasOption(ALL), screen));
  }
}
