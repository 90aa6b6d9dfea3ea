package dev.ratewright.pricing;

import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.util.List;

/**
 * One step from the base rate to a price: what came before, multiplied and rounded to the cent.
 *
 * @param kind which
 * @param what what the factor is for, such as "niche Finance"
 * @param factor what is multiplied by, above 0
 * @param rate what comes out
 */
public record Layer(Kind kind, String what, Expr factor, Named rate) {

  /** The layers, in the order in which they are laid. */
  public enum Kind {
    NICHE,
    REGION,
    PLATFORM,
    SEASON;

    private String words() {
      return switch (this) {
        case NICHE -> "niche";
        case REGION -> "region";
        case PLATFORM -> "platform";
        case SEASON -> "season";
      };
    }
  }

  static Layer on(Named before, Kind kind, String name, Expr factor) {
    Expr times = new Expr.Rounded(new Expr.Product(List.of(before, factor)));
    Named rate = Named.money("rate with " + kind.words(), before.currency(), times);
    return new Layer(kind, kind.words() + " " + name, factor, rate);
  }

  /** The step as it is printed: niche Finance × 2 = $6,069.70. */
  public String text() {
    String printed = Unit.FACTOR.text(factor.value());
    boolean whole = new BigDecimal(printed.replace(",", "")).compareTo(factor.value()) == 0;
    return what + " × " + (whole ? "" : "about ") + printed + " = " + rate.text();
  }
}
