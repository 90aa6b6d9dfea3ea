package dev.ratewright.cli;

import dev.ratewright.batch.Batch;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Reads a roster and writes everything about it. */
final class ReportCommand implements Command {
  @Override
  public String name() {
    return "report";
  }

  @Override
  public String operand() {
    return "ROSTER";
  }

  @Override
  public String summary() {
    return "Write the agency's report, and a rate card and media kit for every creator.";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(RosterOptions.RATES)
        .addOption(RosterOptions.PASSWORD_FILE)
        .addOption(RosterOptions.OUT)
        .addOption(RosterOptions.PERIOD);
  }

  @Override
  public int run(String operand, CommandLine line, Console console) throws UsageError {
    return RosterOptions.with(operand, line, console, Batch::report, Summary::written);
  }
}
