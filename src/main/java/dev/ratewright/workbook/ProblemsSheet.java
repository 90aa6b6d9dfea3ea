package dev.ratewright.workbook;

import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.util.List;

/** The report's sheet of everything that was found wrong, one row each. */
final class ProblemsSheet {
  private static final Style WORDS = Style.CELL.wrap();
  private static final Style QUIET = WORDS.colour(Palette.GREY);

  private final DataSheet sheet;

  ProblemsSheet(Streamed book, Styles styles, int rowLimit) {
    sheet =
        new DataSheet(
            book,
            styles,
            "Problems",
            Palette.AMBER,
            List.of(
                Heading.words("Severity"),
                Heading.words("Sheet"),
                Heading.words("Cell"),
                Heading.words("Column"),
                Heading.words("Creator"),
                Heading.prose("Found"),
                Heading.prose("Expected"),
                Heading.prose("Hint")),
            rowLimit);
  }

  /**
   * Writes problems.
   *
   * @param creator whose they are; empty for nobody's
   */
  void add(String creator, List<Problem> problems) {
    for (Problem problem : problems) {
      boolean error = problem.severity() == Severity.ERROR;
      String sheet = problem.where().sheet();
      this.sheet
          .next()
          .text(
              0, words(problem.severity()), error ? Style.CELL.bold().colour(Palette.AMBER) : WORDS)
          .text(1, sheet.isEmpty() ? problem.where().file() : sheet, WORDS)
          .text(2, problem.where().cell(), WORDS)
          .text(3, problem.where().heading(), WORDS)
          .text(4, creator, WORDS)
          .text(5, problem.found(), WORDS)
          .text(6, problem.expected(), WORDS)
          .text(7, problem.hint(), QUIET);
    }
  }

  private static String words(Severity severity) {
    return switch (severity) {
      case ERROR -> "Error: not priced";
      case WARNING -> "Warning";
      case NOTE -> "Note";
    };
  }

  void finish() {
    sheet.finish();
  }
}
