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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the terminal shows at the end of a run. */
final class Summary {
  static final int PROBLEMS_SHOWN = 20;

  /** A sheet may have 16,384 columns. */
  private static final int HEADINGS_SHOWN = 50;

  /** How many warnings or notes that ask for the same are shown. */
  private static final int OF_A_KIND = 3;

  private static final String REPORT = "internal/agency-report.xlsx";

  private Summary() {}

  /** Nothing could be read: only why. */
  static int nothing(List<Problem> problems, Console console) {
    problems.forEach(p -> console.err().println(line(p)));
    return Exit.NOTHING;
  }

  /** What a report wrote. */
  static void written(Outcome outcome, Console console) {
    problems(
        outcome.problems(),
        PROBLEMS_SHOWN,
        outcome.files().containsKey(REPORT)
            ? ", all in " + REPORT + " › Problems"
            : ": ratewright check --all shows them",
        console.err());
    PrintStream out = console.out();
    out.println("Period     " + outcome.period() + ", " + outcome.periodChosenBy());
    out.println("Creators   " + sum(outcome, "written"));
    counts(outcome, out);
    out.println("Files      " + outcome.folder());
    outcome
        .files()
        .forEach((name, count) -> out.println(file(name, name.equals(REPORT) ? "" : "" + count)));
    if (outcome.archived() > 0) {
      out.println(file("archive", outcome.archived() + " of an earlier run"));
    }
    if (outcome.withheld() > 0) {
      out.println(
          "Withheld   "
              + count(outcome.withheld(), "creator")
              + ", of whom a file for brands would have told something internal");
    }
  }

  /** What a document about several creators became. */
  static void pitched(Outcome outcome, Console console) {
    problems(outcome.problems(), PROBLEMS_SHOWN, ": ratewright check shows them", console.err());
    PrintStream out = console.out();
    if (outcome.counts().isEmpty() && outcome.rows().read() == 0) {
      return;
    }
    out.println("Period     " + outcome.period() + ", " + outcome.periodChosenBy());
    out.println("Creators   " + sum(outcome, "looked at"));
    counts(outcome, out);
    if (outcome.files().isEmpty()) {
      out.println("Written    nothing");
    }
    outcome
        .files()
        .forEach(
            (file, shown) -> out.println("Written    " + file + ", " + count(shown, "creator")));
  }

  private static String file(String name, String count) {
    String gap = count.isEmpty() ? "" : " ".repeat(Math.max(1, 24 - name.length()));
    return " ".repeat(11) + name + gap + count;
  }

  /** What a check found. */
  static void checked(Outcome outcome, boolean all, Console console) {
    problems(
        outcome.problems(),
        all ? Integer.MAX_VALUE : PROBLEMS_SHOWN,
        ": --all shows them",
        console.err());
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
        : "%d %s, %d rejected\nRows       %d read = %d used + %d rejected + %d passed over"
            .formatted(
                rows.creators(),
                written,
                rows.notPriced(),
                rows.read(),
                rows.used(),
                rows.rejected(),
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
      out.println("Not used   " + listed(outcome.unknownHeadings()));
    }
  }

  private static String listed(List<String> headings) {
    List<String> shown = headings.stream().limit(HEADINGS_SHOWN).map(PlainPrint::line).toList();
    int more = headings.size() - shown.size();
    return String.join(", ", shown) + (more == 0 ? "" : " and " + more + " more");
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

  /**
   * Errors and warnings as the roster has them, then what was settled without asking. Of warnings
   * that ask for the same, and of notes of one kind, a few stand for all.
   */
  static void problems(List<Problem> problems, int most, String rest, PrintStream err) {
    Stream<Problem> asked = problems.stream().filter(p -> p.severity() != Severity.NOTE);
    Stream<Problem> settled = problems.stream().filter(p -> p.severity() == Severity.NOTE);
    Map<String, Integer> kinds = new HashMap<>();
    List<Problem> shown =
        Stream.concat(asked, settled)
            .filter(
                p ->
                    most == Integer.MAX_VALUE
                        || p.severity() == Severity.ERROR
                        || kinds.merge(p.severity() + p.expected(), 1, Integer::sum) <= OF_A_KIND)
            .limit(most)
            .toList();
    shown.forEach(p -> err.println(line(p)));
    if (problems.size() > shown.size()) {
      err.println("and " + (problems.size() - shown.size()) + " more" + rest);
    }
  }

  private static String line(Problem problem) {
    return switch (problem.severity()) {
          case ERROR -> "error    ";
          case WARNING -> "warning  ";
          case NOTE -> "note     ";
        }
        + PlainPrint.line(problem.toString());
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
