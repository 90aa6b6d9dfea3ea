package dev.ratewright.cli;

import dev.ratewright.batch.Batch;
import dev.ratewright.batch.Outcome;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Checked;
import java.io.IOException;
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
    return "Write the agency's report, and a rate card and media kit for every creator.";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(RosterOptions.RATES)
        .addOption(RosterOptions.OUT)
        .addOption(RosterOptions.PERIOD);
  }

  @Override
  public int run(String operand, CommandLine line, Console console) throws UsageError {
    Checked<Batch> opened = Batch.open(RosterOptions.order(operand, line, console));
    if (opened.value().isEmpty()) {
      return Summary.nothing(opened.problems(), console);
    }
    try (Batch batch = opened.value().get()) {
      Outcome outcome = batch.report();
      Summary.written(outcome, console);
      return outcome.read() == 0 ? Exit.NOTHING : outcome.failed() ? Exit.PROBLEMS : Exit.DONE;
    } catch (Unreadable unreadable) {
      return Summary.nothing(List.of(unreadable.problem()), console);
    } catch (IOException disk) {
      console.err().println("The files cannot be written: " + Summary.words(disk) + ".");
      return Exit.NOTHING;
    }
  }
}
