package dev.ratewright.earnings;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Expr;

/** What one stream brought a creator in one month: an amount, or why there is none. */
public sealed interface Earning {

  /**
   * An amount worked out from what the creator did.
   *
   * @param amount low, expected and high in US dollars, each rounded to the cent
   * @param caution what might make it wrong, in words; empty for nothing
   */
  record Estimated(Band amount, String caution) implements Earning {}

  /**
   * Amounts that were agreed. Settled and pending money are never added up.
   *
   * @param settled money that has come, in US dollars, rounded to the cent
   * @param pending money that is owed, in US dollars, rounded to the cent
   */
  record Agreed(Expr settled, Expr pending) implements Earning {}

  /**
   * No amount.
   *
   * @param reason why, such as "needs 10,000 followers, has 8,200"
   */
  record None(String reason) implements Earning {}
}
