package dev.ratewright.pricing;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Deliverable;

/** What one deliverable of one creator costs, or why it has no price. */
public sealed interface Price {

  /** What is priced. */
  Deliverable deliverable();

  /**
   * A price.
   *
   * @param deliverable what is priced
   * @param band floor, target and the most one would ask, in the agency's currency, rounded as
   *     quoted
   * @param atMinimum whether the creator's minimum fee stands in for a lower target; internal
   */
  record Quoted(Deliverable deliverable, Band band, boolean atMinimum) implements Price {}

  /**
   * No price.
   *
   * @param deliverable what has none
   * @param reason why, such as "needs 1,000 followers, has 820"
   */
  record Unpriced(Deliverable deliverable, String reason) implements Price {}
}
