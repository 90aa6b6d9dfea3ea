package dev.ratewright.document;

import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Figures and dates as a document prints them: short, and the same on every machine. */
final class Figures {
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private Figures() {}

  /** A count in three digits: 820, 48.2K, 412K, 1.2M. */
  static String compact(BigDecimal count) {
    BigDecimal rest = rounded(count);
    int power = 0;
    while (rest.compareTo(THOUSAND) >= 0 && power < 3) {
      rest = rest.movePointLeft(3);
      power++;
    }
    String suffix = power == 0 ? "" : String.valueOf("KMB".charAt(power - 1));
    return Unit.FACTOR.text(rest) + suffix;
  }

  /** What a count in three digits says: 412,000 of 411,873. */
  static BigDecimal rounded(BigDecimal count) {
    return count.round(THREE_DIGITS);
  }

  /** A share with one decimal at most: 7.4 %. */
  static String percent(BigDecimal share) {
    return Unit.PERCENT.text(tenths(share));
  }

  /** What a share with one decimal says: 0.074 of 0.0743. */
  static BigDecimal tenths(BigDecimal share) {
    return share.setScale(3, RoundingMode.HALF_UP);
  }

  /** A quoted price, with cents only where there are any: $16,200. */
  static String price(BigDecimal amount, Currency currency) {
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    return whole ? currency.sign() + Unit.COUNT.text(amount) : currency.text(Unit.MONEY, amount);
  }

  /** A month: October 2026. */
  static String month(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }

  /** A month on the axis of a chart: Oct. */
  static String tick(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  /** A day: 31 October 2026. */
  static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + month(YearMonth.from(date));
  }
}
