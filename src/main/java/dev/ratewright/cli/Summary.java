package dev.ratewright.cli;

import dev.ratewright.batch.Outcome;
import dev.ratewright.batch.Rows;
import dev.ratewright.intake.Count;
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
    out.println("           rate-cards    " + outcome.rows().creators());
    out.println("           media-kits    " + outcome.rows().creators());
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

  /** The proof that no row is lost: rows read = used + rejected + passed over. */
  private static String sum(Outcome outcome, String written) {
    Rows rows = outcome.rows();
    boolean oneEach = rows.used() == rows.creators() && rows.rejected() == rows.notPriced();
    return oneEach
        ? "%d read = %d %s + %d rejected + %d passed over"
            .formatted(rows.read(), rows.used(), written, rows.rejected(), rows.passedOver())
        : "%d rows read = %d of %d creators %s + %d of %d rejected + %d passed over"
            .formatted(
                rows.read(),
                rows.used(),
                rows.creators(),
                written,
                rows.rejected(),
                rows.notPriced(),
                rows.passedOver());
  }

  private static void counts(Outcome outcome, PrintStream out) {
    long errors = count(outcome, Severity.ERROR);
    long warnings = count(outcome, Severity.WARNING);
    long notes = count(outcome, Severity.NOTE);
    for (Count count : outcome.counts()) {
      out.println(
          pad(count.form())
              + "%d read = %d used + %d rejected + %d passed over"
                  .formatted(count.read(), count.used(), count.rejected(), count.passedOver()));
    }
    out.println(
        "Problems   "
            + count(errors, "error")
            + ", "
            + count(warnings, "warning")
            + (notes == 0 ? "" : ", " + count(notes, "note")));
    if (!outcome.unknownHeadings().isEmpty()) {
      out.println("Not used   " + String.join(", ", outcome.unknownHeadings()));
    }
  }

  private static String pad(String word) {
    return word + " ".repeat(Math.max(1, 11 - word.length()));
  }

  private static long count(Outcome outcome, Severity severity) {
    return outcome.problems().stream().filter(p -> p.severity() == severity).count();
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** Problems, each in a line. */
  static void problems(List<Problem> problems, int most, PrintStream err) {
    problems.stream().limit(most).forEach(p -> err.println(line(p)));
    if (problems.size() > most) {
      int rest = problems.size() - most;
      err.println("and " + rest + " more, all in agency-report.xlsx › Problems");
    }
  }

  private static String line(Problem problem) {
    return switch (problem.severity()) {
          case ERROR -> "error    ";
          case WARNING -> "warning  ";
          case NOTE -> "note     ";
        }
        + problem;
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
