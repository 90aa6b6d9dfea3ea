package dev.ratewright.earnings;

import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** How a month compares with the one before it, or why that cannot be said. */
public sealed interface Change {

  /**
   * Both months are known.
   *
   * @param difference how much more it is, in the agency's currency; negative where it is less
   * @param share the difference as a share of the month before; empty where that is not above zero
   */
  record Known(Named difference, Optional<Named> share) implements Change {

    static Known between(Named before, Named now) {
      Named difference =
          Named.money(
              "more than the month before", now.currency(), new Expr.Difference(now, before));
      Optional<Named> share =
          before.value().compareTo(BigDecimal.ZERO) > 0
              ? Optional.of(
                  new Named(
                      "of the month before", Unit.PERCENT, new Expr.Quotient(difference, before)))
              : Optional.empty();
      return new Known(difference, share);
    }
  }

  /**
   * One of the months is not known.
   *
   * @param reason which, in words
   */
  record Unknown(String reason) implements Change {}
}
