package dev.ratewright.intake;

import dev.ratewright.domain.Creator;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of the sheet of creators, and what became of it.
 *
 * @param handle whose it is, such as "@mara.cooks"; empty where the handle cannot be read
 * @param creator the creator; empty where the row cannot be used
 * @param passedOver whether the row only repeats an earlier one, cell by cell
 * @param problems what is wrong with it, left to right, then with its rows on other sheets
 */
public record Listing(
    String handle, Optional<Creator> creator, boolean passedOver, List<Problem> problems) {
  public Listing {
    problems = List.copyOf(problems);
  }

  /** The same with one problem more. */
  public Listing with(Problem problem) {
    List<Problem> more = new ArrayList<>(problems);
    more.add(problem);
    return new Listing(handle, creator, passedOver, more);
  }
}
