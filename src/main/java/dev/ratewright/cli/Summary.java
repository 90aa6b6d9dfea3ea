package dev.ratewright.cli;

import dev.ratewright.batch.Outcome;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** What the terminal shows at the end of a run. */
final class Summary {
  private static final int PROBLEMS_SHOWN = 20;

  private Summary() {}

  /** Nothing could be read: only why. */
  static int nothing(List<Problem> problems, Console console) {
    problems.forEach(p -> console.err().println(line(p)));
    return Exit.NOTHING;
  }

  /** What a report wrote. */
  static void written(Outcome outcome, Console console) {
    problems(outcome.problems(), PROBLEMS_SHOWN, console.err());
    PrintStream out = console.out();
    out.println("Period     " + outcome.period() + ", " + outcome.periodChosenBy());
    out.println("Creators   " + sum(outcome, "written"));
    counts(outcome, out);
    out.println("Files      " + outcome.folder());
    out.println("           agency-report.xlsx");
    out.println("           rate-cards    " + outcome.written());
    out.println("           media-kits    " + outcome.written());
    if (outcome.archived() > 0) {
      out.println("           archive       " + outcome.archived() + " of an earlier run");
    }
  }

  /** What a check found. */
  static void checked(Outcome outcome, Console console) {
    problems(outcome.problems(), Integer.MAX_VALUE, console.err());
    console.out().println("Creators   " + sum(outcome, "can be written"));
    counts(outcome, console.out());
  }

  private static String sum(Outcome outcome, String written) {
    return "%d read = %d %s + %d rejected + %d passed over"
        .formatted(
            outcome.read(), outcome.written(), written, outcome.rejected(), outcome.passedOver());
  }

  private static void counts(Outcome outcome, PrintStream out) {
    long errors = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).count();
    long warnings = outcome.problems().size() - errors;
    out.println("Problems   " + count(errors, "error") + ", " + count(warnings, "warning"));
    if (!outcome.unknownHeadings().isEmpty()) {
      out.println("Not used   " + String.join(", ", outcome.unknownHeadings()));
    }
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static void problems(List<Problem> problems, int most, PrintStream err) {
    problems.stream().limit(most).forEach(p -> err.println(line(p)));
    if (problems.size() > most) {
      int rest = problems.size() - most;
      err.println("and " + rest + " more, all in agency-report.xlsx › Problems");
    }
  }

  private static String line(Problem problem) {
    return (problem.severity() == Severity.ERROR ? "error    " : "warning  ") + problem;
  }

  /** A file system's complaint in words, without a stack trace. */
  static String words(IOException disk) {
    String file = disk instanceof FileSystemException at ? at.getFile() + ": " : "";
    if (disk instanceof AccessDeniedException) {
      return file + "access is denied";
    }
    if (disk instanceof FileAlreadyExistsException) {
      return file + "something of that name is in the way";
    }
    if (disk instanceof NoSuchFileException) {
      return file + "it is not there and cannot be made";
    }
    String reason = disk instanceof FileSystemException at ? at.getReason() : disk.getMessage();
    return file + (reason == null ? disk.getClass().getSimpleName() : reason);
  }
}
