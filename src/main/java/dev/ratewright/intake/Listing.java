package dev.ratewright.intake;

import dev.ratewright.domain.Creator;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One creator's row of the sheet of creators, or their rows where there is one for each platform,
 * and what became of them.
 *
 * @param handle whose it is, such as "@mara.cooks"; empty where the handle cannot be read
 * @param creator the creator; empty where the row cannot be used
 * @param passedOver the rule by which the row is no creator's; empty where it is one's
 * @param problems what is wrong with it, left to right, then with its rows on other sheets
 * @param rows how many rows
 */
public record Listing(
    String handle,
    Optional<Creator> creator,
    Optional<Rule> passedOver,
    List<Problem> problems,
    int rows) {
  public Listing {
    problems = List.copyOf(problems);
  }

  /** A row that is no creator's, and by which rule. */
  static Listing passedOver(PassedOver row) {
    return new Listing("", Optional.empty(), Optional.of(row.rule()), List.of(row.problem()), 1);
  }

  /** The same with one problem more. */
  public Listing with(Problem problem) {
    List<Problem> more = new ArrayList<>(problems);
    more.add(problem);
    return new Listing(handle, creator, passedOver, more, rows);
  }
}
