package dev.ratewright.cli;

import dev.ratewright.batch.Batch;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Finds every problem of a roster and writes nothing. */
final class CheckCommand implements Command {
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
    return ReadingOptions.with(List.of(RosterOptions.RATES));
  }

  @Override
  public String notes() {
    return ReadingOptions.FORMS;
  }

  @Override
  public int run(String operand, CommandLine line, Console console) throws UsageError {
    return RosterOptions.with(operand, line, console, Batch::check, Summary::checked);
  }
}
