package dev.ratewright;

import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;

/** Amounts of US dollars as tests write them. */
public final class Dollars {
  private Dollars() {}

  /** An amount with its sign: −$1,234.50. */
  public static String text(BigDecimal amount) {
    return Currency.DOLLARS.text(Unit.MONEY, amount);
  }
}
