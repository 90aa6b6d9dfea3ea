package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Cell;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as sheets store them: {@code 20000}, {@code 0.75}, {@code 1.2E-3}. */
final class StoredNumber {
  /** Excel's own numbers end at 10^±308; beyond, plain writing would take up all memory. */
  private static final int LARGEST_EXPONENT = 400;

  private StoredNumber() {}

  /** The number written, as it is {@link Cell#kept}; null where something else is written. */
  static @Nullable BigDecimal parse(CharSequence written) {
    BigDecimal quick = quick(written);
    if (quick != null) {
      return quick;
    }
    try {
      BigDecimal number = new BigDecimal(written.toString().strip());
      long exponent = (long) number.precision() - number.scale();
      return Math.abs(exponent) > LARGEST_EXPONENT ? null : Cell.kept(number);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Most numbers: at most eighteen digits, perhaps a minus, a dot, and an exponent E-7. */
  private static @Nullable BigDecimal quick(CharSequence written) {
    int length = written.length();
    int start = length > 0 && written.charAt(0) == '-' ? 1 : 0;
    long digits = 0;
    int count = 0;
    int dot = -1;
    int i = start;
    for (; i < length; i++) {
      char c = written.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = digits * 10 + (c - '0');
        count++;
      } else if (c == '.' && dot == -1) {
        dot = i;
      } else {
        break;
      }
    }
    int scale = dot == -1 ? 0 : i - dot - 1;
    if (i == length - 3 && written.charAt(i) == 'E' && written.charAt(i + 1) == '-') {
      int power = written.charAt(i + 2) - '0';
      scale += power;
      i = power >= 0 && power <= 9 ? length : i;
    }
    return i < length || count == 0 || count > 18
        ? null
        : Cell.kept(start == 1 ? -digits : digits, scale);
  }
}
