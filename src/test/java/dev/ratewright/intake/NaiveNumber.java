package dev.ratewright.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that a text could mean as a number, taken generously: every separator may be nothing or begin
 * the decimals, and signs around the digits may count or not. A careful reader finds at most one of
 * these.
 */
final class NaiveNumber {
  private static final Pattern SHAPE =
      Pattern.compile(
          "[^0-9]*?([-+(]?)([0-9][0-9.,'’ٰ٬٫\u00A0 ]*|[.,٫][0-9]+)(?:[eE]([-+]?[0-9]{1,3}))?[^0-9]*");

  private NaiveNumber() {}

  static List<BigDecimal> readings(String text) {
    Matcher shape = SHAPE.matcher(ascii(text));
    List<BigDecimal> readings = new ArrayList<>();
    if (!shape.matches()) {
      return readings;
    }
    int exponent = shape.group(3) == null ? 0 : Integer.parseInt(shape.group(3).replace("+", ""));
    String digits = shape.group(2).strip();
    for (int point = -1; point < digits.length(); point++) {
      boolean mark = point >= 0 && ".,٫".indexOf(digits.charAt(point)) >= 0;
      if (point == -1 || mark) {
        String whole = (point == -1 ? digits : digits.substring(0, point)).replaceAll("[^0-9]", "");
        String rest = point == -1 ? "" : digits.substring(point + 1).replaceAll("[^0-9]", "");
        BigDecimal value =
            new BigDecimal("0" + whole + "." + rest + "0").scaleByPowerOfTen(exponent);
        for (int power : powers(text)) {
          readings.add(value.scaleByPowerOfTen(power));
          readings.add(value.scaleByPowerOfTen(power - 2));
        }
      }
    }
    return readings;
  }

  private static String ascii(String text) {
    return text.replace('٣', '3');
  }

  /** What the letters in it may multiply by. */
  private static List<Integer> powers(String text) {
    if (text.contains("万")) {
      return List.of(4);
    }
    if (text.matches("(?i).*k.*")) {
      return List.of(3);
    }
    return text.matches("(?i).*m.*") ? List.of(6) : List.of(0);
  }
}
