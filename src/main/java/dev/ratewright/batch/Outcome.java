package dev.ratewright.batch;

import dev.ratewright.intake.Count;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/**
 * What came of a run. Every row read is accounted for.
 *
 * @param period the month reported on
 * @param periodChosenBy where the month came from, in words
 * @param rows what became of the rows of creators
 * @param counts what became of the rows of the other sheets
 * @param files how many files were written, by their folder or name within the period's folder
 * @param withheld creators of whom a file for brands would have told something internal
 * @param archived files of an earlier run that were moved away
 * @param problems everything found, in the order of the creators; rows that are nobody's last
 * @param unknownHeadings columns that mean nothing to the program
 * @param folder where the files are; where they would be, in a check
 */
public record Outcome(
    YearMonth period,
    String periodChosenBy,
    Rows rows,
    List<Count> counts,
    SortedMap<String, Integer> files,
    int withheld,
    int archived,
    List<Problem> problems,
    List<String> unknownHeadings,
    Path folder) {
  public Outcome {
    counts = List.copyOf(counts);
    problems = List.copyOf(problems);
    unknownHeadings = List.copyOf(unknownHeadings);
  }

  /** Whether anything kept a creator, or a row about one, from being used. */
  public boolean failed() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }
}
