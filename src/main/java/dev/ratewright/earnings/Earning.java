package dev.ratewright.earnings;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Income;
import java.util.List;
import java.util.function.Predicate;

/** What one stream brought a creator in one month: an amount, or why there is none. */
public sealed interface Earning {

  /**
   * An amount worked out from what the creator did.
   *
   * @param amount low, expected and high in the agency's currency, each rounded to the cent
   * @param caution what might make it wrong, in words; empty for nothing
   */
  record Estimated(Band amount, String caution) implements Earning {
    /** The same with one more thing that might make it wrong. */
    Estimated warned(String further) {
      return new Estimated(amount, caution.isEmpty() ? further : caution + "; " + further);
    }
  }

  /**
   * Amounts that are known, as agreed or as stated. Settled and pending money are never added up.
   *
   * @param settled money that has come, in the agency's currency, rounded to the cent
   * @param pending money that is owed, in the agency's currency, rounded to the cent
   */
  record Actual(Expr settled, Expr pending) implements Earning {
    private static final Expr NOTHING = new Expr.Sum(List.of());

    /** Money that has come, of which nothing is owed. */
    static Earning settled(Expr amount) {
      return new Actual(new Expr.Rounded(amount), NOTHING);
    }

    /** Money that is known, payments and refunds added up. */
    static Earning of(List<Income> incomes) {
      return new Actual(sum(incomes, Income::settled), sum(incomes, income -> !income.settled()));
    }

    private static Expr sum(List<Income> incomes, Predicate<Income> which) {
      return new Expr.Rounded(
          new Expr.Sum(incomes.stream().filter(which).map(Income::amount).toList()));
    }
  }

  /**
   * No amount.
   *
   * @param reason why, such as "needs 10,000 followers, has 8,200"
   */
  record None(String reason) implements Earning {}
}
