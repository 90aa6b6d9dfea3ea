package dev.ratewright.earnings;

import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import java.util.List;

/**
 * The agency's part of what one stream brought in a month, in the agency's currency and rounded to
 * the cent; below 0 where a refund takes some of it back. An estimate owes nobody anything, so
 * there is none of it. Internal, never shown to a brand.
 *
 * @param settled its part of the money that has come
 * @param pending its part of the money that is owed and not overdue
 * @param overdue its part of the money that is overdue
 */
public record Commission(Expr settled, Expr pending, Expr overdue) {
  /** A share of money that a platform pays to the creator in full, none of which is overdue. */
  static Commission of(Earning.Actual money, Input share) {
    return new Commission(
        part(money.settled(), share), part(money.pending(), share), new Expr.Sum(List.of()));
  }

  private static Expr part(Expr money, Input share) {
    return new Expr.Rounded(new Expr.Product(List.of(money, share)));
  }

  /** The three parts. */
  public List<Expr> parts() {
    return List.of(settled, pending, overdue);
  }
}
