package dev.ratewright.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * What a number counts, and so how it is printed. Printing never depends on the machine's locale.
 */
public enum Unit {
  /** A count of things or people: 412,000. */
  COUNT {
    @Override
    public String text(BigDecimal value) {
      return grouped(value.setScale(0, RoundingMode.HALF_UP));
    }
  },
  /**
   * An amount of money, to the cent or finer where the figure itself is finer: 12.50, 0.005. Only
   * its {@link Currency} can write it with a sign.
   */
  MONEY {
    @Override
    public String text(BigDecimal value) {
      BigDecimal plain = value.stripTrailingZeros();
      BigDecimal shown = plain.setScale(Math.clamp(plain.scale(), 2, 4), RoundingMode.HALF_UP);
      return (shown.signum() < 0 ? "−" : "") + grouped(shown.abs());
    }
  },
  /** What one unit of a currency is worth in another, with all digits that are known: 1.08345. */
  EXCHANGE {
    @Override
    public String text(BigDecimal value) {
      BigDecimal plain = value.stripTrailingZeros();
      return grouped(plain.setScale(Math.max(plain.scale(), 2)));
    }
  },

  /** A share of a whole, held as 0.074 and printed as 7.4 %. */
  PERCENT {
    @Override
    public String text(BigDecimal value) {
      BigDecimal plain = value.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
      return trimmed(plain) + " %";
    }
  },
  /** A bare multiplier: 1.35. */
  FACTOR {
    @Override
    public String text(BigDecimal value) {
      return trimmed(value.setScale(4, RoundingMode.HALF_UP));
    }
  },
  /** A length of time in hours, printed to the hundredth: 119.79 h. */
  HOURS {
    @Override
    public String text(BigDecimal value) {
      return trimmed(value.setScale(2, RoundingMode.HALF_UP)) + " h";
    }
  };

  /** The value as a person reads it, with its unit; money without its currency. */
  public abstract String text(BigDecimal value);

  private static String grouped(BigDecimal value) {
    return String.format(Locale.ROOT, "%,." + value.scale() + "f", value);
  }

  private static String trimmed(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return grouped(plain.scale() < 0 ? plain.setScale(0) : plain);
  }
}
