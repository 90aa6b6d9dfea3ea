package dev.ratewright.cli;

import dev.ratewright.batch.Calibrator;
import dev.ratewright.batch.Order;
import dev.ratewright.intake.Mapping;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Severity;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Learns from the agency's own closed deals what its rate book should say. */
final class CalibrateCommand implements Command {
  private static final String USUAL = "proposed-rate-book.xlsx";

  private static final Option OUT =
      Option.builder()
          .longOpt("out")
          .hasArg()
          .argName("FILE.xlsx")
          .desc("the rate book to write; without it " + USUAL + " in this folder")
          .get();

  @Override
  public String name() {
    return "calibrate";
  }

  @Override
  public String operand() {
    return "ROSTER";
  }

  @Override
  public String summary() {
    return "Propose a rate book that fits the agency's own closed deals.";
  }

  @Override
  public Options options() {
    return ReadingOptions.with(
        List.of(
            RosterOptions.RATES,
            RosterOptions.PASSWORD_FILE,
            RosterOptions.TEMPLATE,
            RosterOptions.PERIOD,
            OUT));
  }

  @Override
  public String notes() {
    return ReadingOptions.FORMS;
  }

  @Override
  public int run(String operand, CommandLine line, Console console) throws UsageError {
    Path out = RosterOptions.path(line.getOptionValue(OUT, USUAL));
    if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new UsageError("--out found \"" + out + "\", expected a file ending in .xlsx.");
    }
    Checked<Mapping> mapping = ReadingOptions.mapping(line);
    return mapping.value().isEmpty()
        ? Summary.nothing(mapping.problems(), console)
        : RosterOptions.withPasswords(
            line,
            console,
            passwords ->
                written(
                    RosterOptions.order(operand, mapping.value().get(), line, passwords, console),
                    out,
                    console));
  }

  private static int written(Order order, Path out, Console console) {
    try {
      Checked<Calibrator> learned = Calibrator.run(order, out);
      if (learned.value().isEmpty()) {
        return Summary.nothing(learned.problems(), console);
      }
      Calibrator done = learned.value().get();
      Summary.problems(
          done.problems(), Summary.PROBLEMS_SHOWN, ": ratewright check shows them", console.err());
      CalibrationTable.print(done.study(), console.out());
      console.out().println("Written    " + out + ", every figure on its sheet Calibration");
      boolean failed = done.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
      return failed ? Exit.PROBLEMS : Exit.DONE;
    } catch (FileAlreadyExistsException there) {
      console
          .err()
          .println(
              there.getFile()
                  + " is there already, and is not overwritten. --out names another file.");
      return Exit.NOTHING;
    } catch (IOException disk) {
      console.err().println("The file cannot be written: " + Summary.words(disk) + ".");
      return Exit.NOTHING;
    }
  }
}
