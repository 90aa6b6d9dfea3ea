package dev.ratewright.earnings;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Expr;
import java.math.BigDecimal;

/** A rate per thousand views, as platforms pay: views ÷ 1,000 × RPM. */
final class Mille {
  private static final Expr THOUSAND = new Expr.Constant(BigDecimal.valueOf(1000));

  private Mille() {}

  /** What views are worth, in the rate's currency, rounded to the cent. */
  static Band worth(Expr views, Band rpm) {
    return worth(Band.exactly(views), rpm);
  }

  /** What views that nobody has counted yet are worth. */
  static Band worth(Band views, Band rpm) {
    return views.map(seen -> new Expr.Quotient(seen, THOUSAND)).times(rpm).map(Expr.Rounded::new);
  }
}
