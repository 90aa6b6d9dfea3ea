package dev.ratewright.workbook;

import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The report's sheet of everything that was found wrong, one row each. */
final class ProblemsSheet {
  private static final Style WORDS = Style.CELL.wrap();
  private static final Style QUIET = WORDS.colour(Palette.GREY);

  private final DataSheet sheet;

  ProblemsSheet(SXSSFWorkbook book, Styles styles, int rowLimit) {
    sheet =
        new DataSheet(
            book,
            styles,
            "Problems",
            Palette.AMBER,
            List.of(
                Heading.words("Severity"),
                Heading.words("Place"),
                Heading.words("Creator"),
                Heading.words("Found"),
                Heading.words("Expected"),
                Heading.words("Hint")),
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
      sheet
          .next()
          .text(
              0,
              error ? "Error: not priced" : "Warning",
              error ? Style.CELL.bold().colour(Palette.AMBER) : WORDS)
          .text(1, problem.where().toString(), WORDS)
          .text(2, creator, WORDS)
          .text(3, problem.found(), WORDS)
          .text(4, problem.expected(), WORDS)
          .text(5, problem.hint(), QUIET);
    }
  }

  void finish() {
    sheet.finish();
  }
}
