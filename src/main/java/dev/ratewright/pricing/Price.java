package dev.ratewright.pricing;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;

/** What one deliverable of one creator costs, or why it has no price. */
public sealed interface Price {

  /** What is priced. */
  Deliverable deliverable();

  /**
   * A price, rounded as quoted.
   *
   * @param deliverable what is priced
   * @param low the floor; internal
   * @param target what is asked
   * @param high the most one would ask; internal
   * @param atMinimum whether the creator's minimum fee stands in for a lower target; internal
   */
  record Quoted(Deliverable deliverable, Expr low, Named target, Expr high, boolean atMinimum)
      implements Price {

    /** Floor, target and the most one would ask. */
    public Band band() {
      return new Band(low, target, high);
    }
  }

  /**
   * No price.
   *
   * @param deliverable what has none
   * @param reason why, such as "needs 1,000 followers, has 820"
   */
  record Unpriced(Deliverable deliverable, String reason) implements Price {}
}
