package dev.ratewright.domain;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A currency, and how amounts in it are written: with its sign where that sign is no other
 * currency's too, else with its code.
 *
 * @param code its code of three letters, such as EUR
 */
public record Currency(String code) {
  /** US dollars, in which the rate book is where it does not say otherwise. */
  public static final Currency DOLLARS = new Currency("USD");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("USD", "$"),
          Map.entry("EUR", "€"),
          Map.entry("GBP", "£"),
          Map.entry("JPY", "¥"),
          Map.entry("INR", "₹"),
          Map.entry("KRW", "₩"),
          Map.entry("BRL", "R$"),
          Map.entry("CAD", "CA$"),
          Map.entry("AUD", "A$"),
          Map.entry("NZD", "NZ$"),
          Map.entry("HKD", "HK$"),
          Map.entry("SGD", "S$"),
          Map.entry("MXN", "MX$"));

  /** What stands before an amount: a sign, or the code and a space that keeps them together. */
  public String sign() {
    return SIGNS.getOrDefault(code, code + "\u00a0");
  }

  /** A figure of any unit as a person reads it; money with the sign in front: −$12.50, €500.00. */
  public String text(Unit unit, BigDecimal value) {
    return switch (unit) {
      case MONEY, EXCHANGE -> (value.signum() < 0 ? "−" : "") + sign() + unit.text(value.abs());
      default -> unit.text(value);
    };
  }

  /** What it is called in a sentence: US dollars, else the code. */
  public String words() {
    return equals(DOLLARS) ? "US dollars" : code;
  }

  @Override
  public String toString() {
    return code;
  }
}
