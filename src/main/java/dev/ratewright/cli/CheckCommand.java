package dev.ratewright.cli;

import dev.ratewright.batch.Batch;
import dev.ratewright.batch.Outcome;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Checked;
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
    return new Options().addOption(RosterOptions.RATES);
  }

  @Override
  public int run(String operand, CommandLine line, Console console) throws UsageError {
    Checked<Batch> opened = Batch.open(RosterOptions.order(operand, line, console));
    if (opened.value().isEmpty()) {
      return Summary.nothing(opened.problems(), console);
    }
    try (Batch batch = opened.value().get()) {
      Outcome outcome = batch.check();
      Summary.checked(outcome, console);
      return outcome.failed() ? Exit.PROBLEMS : Exit.DONE;
    } catch (Unreadable unreadable) {
      return Summary.nothing(List.of(unreadable.problem()), console);
    }
  }
}
