package dev.ratewright.cli;

import dev.ratewright.batch.Batch;
import java.util.List;
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
    return "Write the agency's report, and rate cards and documents for every creator.";
  }

  @Override
  public Options options() {
    return ReadingOptions.with(
        List.of(
            RosterOptions.RATES,
            RosterOptions.PASSWORD_FILE,
            RosterOptions.AUDIENCE,
            TableOption.FORMAT,
            RosterOptions.TEMPLATE,
            RosterOptions.LOCALE,
            DocumentOptions.KINDS,
            DocumentOptions.FOLDER,
            DocumentOptions.FONTS,
            DocumentOptions.ARCHIVAL,
            DocumentOptions.LOCK,
            RosterOptions.OUT,
            RosterOptions.PERIOD));
  }

  @Override
  public String notes() {
    return ReadingOptions.FORMS;
  }

  @Override
  public int run(String operand, CommandLine line, Console console) throws UsageError {
    return RosterOptions.with(operand, line, console, Batch::report, Summary::written);
  }
}
