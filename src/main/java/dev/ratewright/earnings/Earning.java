package dev.ratewright.earnings;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Expr;
import java.util.List;

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
   * Amounts that are known, as agreed or as stated. Settled and pending money are never added up.
   *
   * @param settled money that has come, in US dollars, rounded to the cent
   * @param pending money that is owed, in US dollars, rounded to the cent
   */
  record Actual(Expr settled, Expr pending) implements Earning {
    private static final Expr NOTHING = new Expr.Sum(List.of());

    /** Money that has come, of which nothing is owed. */
    static Earning settled(Expr amount) {
      return new Actual(new Expr.Rounded(amount), NOTHING);
    }
  }

  /**
   * No amount.
   *
   * @param reason why, such as "needs 10,000 followers, has 8,200"
   */
  record None(String reason) implements Earning {}
}
