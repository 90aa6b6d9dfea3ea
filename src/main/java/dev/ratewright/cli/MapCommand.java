package dev.ratewright.cli;

import dev.ratewright.batch.Batch;
import dev.ratewright.intake.Mapping;
import dev.ratewright.intake.Survey;
import dev.ratewright.intake.yaml.MappingText;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Shows how a roster is understood, and writes that down to be edited. */
final class MapCommand implements Command {
  private static final Option OUT =
      Option.builder()
          .longOpt("out")
          .hasArg()
          .argName("FILE")
          .desc("the mapping file to write; without it ROSTER.mapping.yaml in this folder")
          .get();

  @Override
  public String name() {
    return "map";
  }

  @Override
  public String operand() {
    return "ROSTER";
  }

  @Override
  public String summary() {
    return "Show which column of a roster is taken for what, and write it as a file to edit.";
  }

  @Override
  public Options options() {
    return ReadingOptions.with(List.of(RosterOptions.RATES, RosterOptions.PASSWORD_FILE, OUT));
  }

  @Override
  public String notes() {
    return ReadingOptions.FORMS;
  }

  @Override
  public int run(String operand, CommandLine line, Console console) throws UsageError {
    Path out = RosterOptions.path(line.getOptionValue(OUT, usual(RosterOptions.path(operand))));
    Checked<Mapping> mapping = ReadingOptions.mapping(line);
    if (mapping.value().isEmpty()) {
      return Summary.nothing(mapping.problems(), console);
    }
    return RosterOptions.withPasswords(
        line,
        console,
        passwords ->
            shown(
                Batch.survey(
                    RosterOptions.order(operand, mapping.value().get(), line, passwords, console)),
                operand,
                line,
                out,
                console));
  }

  private static int shown(
      Checked<Survey> looked, String operand, CommandLine line, Path out, Console console) {
    if (looked.value().isEmpty()) {
      return Summary.nothing(looked.problems(), console);
    }
    Survey survey = looked.value().get();
    Summary.problems(survey.problems(), Integer.MAX_VALUE, "", console.err());
    LayoutTable.print(survey.layout(), console.out());
    if (!written(MappingText.of(survey.layout()), out, console)) {
      return Exit.NOTHING;
    }
    String again = ReadingOptions.switches(line) + " --mapping " + quoted(out.toString());
    console.out().println("           ratewright report " + quoted(operand) + again);
    return open(survey.problems()) ? Exit.PROBLEMS : Exit.DONE;
  }

  private static boolean open(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** The roster's name, without what says which kind of file it is. */
  private static String usual(Path roster) {
    Path file = roster.getFileName();
    String name = file == null ? "roster" : file.toString();
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name) + ".mapping.yaml";
  }

  /** Writes the file where there is none; one that says the same already will do. */
  private static boolean written(String text, Path out, Console console) {
    try {
      if (Files.isRegularFile(out)
          && Files.size(out) < 1 << 20
          && Files.readString(out).equals(text)) {
        console.out().println("Unchanged  " + out);
        return true;
      }
      if (Files.exists(out)) {
        console
            .err()
            .println(out + " is there already, and is not overwritten. --out names another file.");
        return false;
      }
      Files.writeString(out, text, StandardOpenOption.CREATE_NEW);
      console.out().println("Written    " + out + ", to be edited where it is wrong, and used by");
      return true;
    } catch (IOException disk) {
      console.err().println("The file cannot be written: " + Summary.words(disk) + ".");
      return false;
    }
  }

  private static String quoted(String word) {
    return word.contains(" ") ? '"' + word + '"' : word;
  }
}
