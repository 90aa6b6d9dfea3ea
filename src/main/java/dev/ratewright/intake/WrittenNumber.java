package dev.ratewright.intake;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody wrote it: {@code 1,234,567}, {@code 12,4K}, {@code 2,28,00,000}. What its
 * dots and commas mean may be open: {@code 1.234} is 1234 to half of the world and a little more
 * than 1 to the other. So it has readings under both customs; a number that has none is grouped as
 * nobody groups. Decimals that are zeros are kept: 50.000 is no way to write 50 people.
 *
 * @param dot what it is where a dot begins the decimals and a comma may group digits; empty where
 *     it cannot be read so
 * @param comma what it is the other way round
 */
record WrittenNumber(List<BigDecimal> dot, List<BigDecimal> comma) {
  /** Nobody writes longer ones, and text from strangers must not take long. */
  private static final int LONGEST = 48;

  private static final int LARGEST_EXPONENT = 99;

  /** Begins decimals and nothing else, as the Arabic decimal separator does. */
  private static final char DECIMALS = 'd';

  /** Groups digits and nothing else, whichever of the signs for it is used. */
  private static final char GROUP = '\'';

  /** The readings of a text; null where it is not a number and nothing else. */
  static @Nullable WrittenNumber of(String text) {
    String written = trimmed(text);
    if (written.isEmpty() || written.length() > LONGEST) {
      return null;
    }
    BigDecimal plain = plain(written);
    return plain == null ? new Scan(written).number() : of(plain);
  }

  private static WrittenNumber of(BigDecimal only) {
    List<BigDecimal> reading = List.of(only);
    return new WrittenNumber(reading, reading);
  }

  /** Digits alone, as most numbers are; null where there is more. */
  private static @Nullable BigDecimal plain(String written) {
    if (written.length() > 18) {
      return null;
    }
    long value = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c < '0' || c > '9') {
        return null;
      }
      value = value * 10 + (c - '0');
    }
    return BigDecimal.valueOf(value);
  }

  /** Without white space and invisible marks at its ends, such as those of right-to-left text. */
  static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isUnseen(text.charAt(from))) {
      from++;
    }
    while (to > from && isUnseen(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isUnseen(char c) {
    return c == ' '
        || (c >= 0x80 && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT));
  }

  /** Whether it is made like a number, and yet no custom groups its digits so. */
  boolean malformed() {
    return dot.isEmpty() && comma.isEmpty();
  }

  /** Its readings where both customs agree or only one is possible; none where they differ. */
  List<BigDecimal> only() {
    if (dot.isEmpty() || comma.isEmpty()) {
      return dot.isEmpty() ? comma : dot;
    }
    return dot.equals(comma) ? dot : List.of();
  }

  /** Whether its separators mean one thing only, and so show what they mean in its column. */
  boolean shows(Manner.Trait custom) {
    return switch (custom) {
      case DOT_DECIMAL -> comma.isEmpty() && !dot.isEmpty();
      case COMMA_DECIMAL -> dot.isEmpty() && !comma.isEmpty();
      default -> false;
    };
  }

  /** One pass over the text. */
  private static final class Scan {
    private final String text;
    private final StringBuilder mantissa = new StringBuilder();
    private int at;

    Scan(String text) {
      this.text = text;
    }

    @Nullable WrittenNumber number() {
      boolean negative = sign();
      if (!mantissa()) {
        return null;
      }
      boolean apart = Character.digit(text.codePointBefore(at), 10) < 0;
      String rest = text.substring(at).strip();
      Integer exponent = apart ? null : exponent(rest);
      List<Integer> powers = exponent == null ? Magnitude.powers(rest) : List.of(exponent);
      return powers.isEmpty()
          ? null
          : new WrittenNumber(readings('.', negative, powers), readings(',', negative, powers));
    }

    private boolean sign() {
      char first = text.charAt(0);
      boolean negative = first == '-' || first == '−' || first == '－';
      if (negative || first == '+' || first == '＋') {
        at++;
      }
      return negative;
    }

    /** Takes digits and separators, each kind under one sign; false where no digit ends them. */
    private boolean mantissa() {
      int zero = -1;
      while (at < text.length()) {
        int c = text.codePointAt(at);
        int digit = Character.digit(c, 10);
        char separator = separator(c);
        if (digit >= 0) {
          // The digits of two scripts in one number are no number.
          if (zero != -1 && zero != c - digit) {
            return false;
          }
          zero = c - digit;
          mantissa.append((char) ('0' + digit));
        } else if (separator != 0) {
          mantissa.append(separator);
        } else {
          break;
        }
        at += Character.charCount(c);
      }
      while (!mantissa.isEmpty() && mantissa.charAt(mantissa.length() - 1) == ' ') {
        mantissa.setLength(mantissa.length() - 1);
      }
      return zero != -1 && isDigit(mantissa.charAt(mantissa.length() - 1));
    }

    private static char separator(int c) {
      return switch (c) {
        case '.', '．' -> '.';
        case ',', '，', '،' -> ',';
        case ' ', 0xA0, 0x2007, 0x2009, 0x202F -> ' ';
        case '\'', 0x2019, 0x02BC, 0x66C -> GROUP;
        case 0x66B -> DECIMALS;
        default -> 0;
      };
    }

    /** The 6 of {@code E+06}; null where the rest is something else. */
    private static @Nullable Integer exponent(String rest) {
      boolean signed = rest.length() > 1 && (rest.charAt(1) == '+' || rest.charAt(1) == '-');
      int digits = signed ? 2 : 1;
      boolean begins = !rest.isEmpty() && (rest.charAt(0) == 'e' || rest.charAt(0) == 'E');
      if (!begins || rest.length() <= digits || rest.length() > digits + 3) {
        return null;
      }
      int exponent = 0;
      for (int i = digits; i < rest.length(); i++) {
        if (!isDigit(rest.charAt(i))) {
          return null;
        }
        exponent = exponent * 10 + (rest.charAt(i) - '0');
      }
      boolean possible = exponent <= LARGEST_EXPONENT;
      return possible ? (Integer) (rest.charAt(1) == '-' ? -exponent : exponent) : null;
    }

    private List<BigDecimal> readings(char mark, boolean negative, List<Integer> powers) {
      String digits = digits(mark);
      if (digits.isEmpty()) {
        return List.of();
      }
      BigDecimal value = new BigDecimal(negative ? "-" + digits : digits);
      return powers.size() == 1
          ? List.of(value.scaleByPowerOfTen(powers.getFirst()))
          : powers.stream().map(value::scaleByPowerOfTen).toList();
    }

    /** Digits with a dot before decimals; empty where the custom cannot be this one. */
    private String digits(char mark) {
      int point = -1;
      for (int i = 0; i < mantissa.length(); i++) {
        char c = mantissa.charAt(i);
        if (c == mark || c == DECIMALS) {
          if (point != -1) {
            return "";
          }
          point = i;
        }
      }
      String whole = mantissa.substring(0, point == -1 ? mantissa.length() : point);
      String decimals = point == -1 ? "" : mantissa.substring(point + 1);
      String joined = whole.isEmpty() && point != -1 ? "0" : joined(whole);
      boolean plain = decimals.chars().allMatch(c -> isDigit((char) c));
      if (joined.isEmpty() || !plain) {
        return "";
      }
      return point == -1 ? joined : joined + "." + decimals;
    }

    /** The digits without what groups them; empty where they are not grouped as numbers are. */
    private static String joined(String whole) {
      StringBuilder joined = new StringBuilder();
      char separator = 0;
      int groups = 1;
      int inGroup = 0;
      int first = 0;
      boolean threes = true;
      boolean twos = true;
      for (int i = 0; i < whole.length(); i++) {
        char c = whole.charAt(i);
        if (isDigit(c)) {
          inGroup++;
          joined.append(c);
          continue;
        }
        if (separator != 0 && c != separator) {
          return "";
        }
        separator = c;
        if (groups == 1) {
          first = inGroup;
        } else {
          threes &= inGroup == 3;
          twos &= inGroup == 2;
        }
        groups++;
        inGroup = 0;
      }
      if (groups == 1) {
        return joined.toString();
      }
      boolean begins = first >= 1 && first <= 3 && whole.charAt(0) != '0';
      // As India groups: 2,28,00,000.
      boolean indian = twos && first <= 2 && groups > 2 && separator == ',';
      return begins && inGroup == 3 && (threes || indian) ? joined.toString() : "";
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
