package dev.ratewright.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as somebody wrote it: {@code 119h 47m 31s}, {@code 1:23:45}, {@code 90 min}.
 *
 * @param hours how long, in hours; null where nothing was understood, or several things
 * @param flaw why it is open; empty where it is not, or nothing was understood
 */
record WrittenTime(@Nullable BigDecimal hours, String flaw) {
  private static final int LONGEST = 48;

  /** Hours are kept to the millionth, which is finer than a second. */
  private static final int DECIMALS = 6;

  private static final BigDecimal SECONDS = BigDecimal.valueOf(3_600);

  static final WrittenTime NONE = new WrittenTime(null, "");

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("m", 60),
          Map.entry("d", 86_400),
          Map.entry("tag", 86_400),
          Map.entry("día", 86_400),
          Map.entry("días", 86_400),
          Map.entry("dias", 86_400),
          Map.entry("jours", 86_400),
          Map.entry("stunde", 3_600),
          Map.entry("hora", 3_600),
          Map.entry("heure", 3_600),
          Map.entry("時間", 3_600),
          Map.entry("小时", 3_600),
          Map.entry("시간", 3_600),
          Map.entry("минут", 60),
          Map.entry("мин", 60),
          Map.entry("ч", 3_600),
          Map.entry("с", 1));

  static WrittenTime ofHours(BigDecimal hours) {
    return new WrittenTime(hours, "");
  }

  static WrittenTime of(Duration time) {
    BigDecimal seconds =
        BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
    return ofSeconds(seconds);
  }

  /** A bare number of units of so many seconds each. */
  static WrittenTime of(BigDecimal number, int seconds) {
    return ofSeconds(number.multiply(BigDecimal.valueOf(seconds)));
  }

  private static WrittenTime ofSeconds(BigDecimal seconds) {
    return ofHours(seconds.divide(SECONDS, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros());
  }

  /** The length of time in a text. A number without any unit is none. */
  static WrittenTime of(String text) {
    String written = WrittenNumber.trimmed(text).toLowerCase(Locale.ROOT);
    if (written.isEmpty() || written.length() > LONGEST) {
      return NONE;
    }
    if (written.indexOf(':') != -1) {
      return clock(written);
    }
    if (written.charAt(0) == 'p') {
      try {
        Duration time = Duration.parse(written.toUpperCase(Locale.ROOT));
        return time.isNegative() ? NONE : of(time);
      } catch (DateTimeParseException otherWords) {
        return NONE;
      }
    }
    return units(written);
  }

  /**
   * 1:23:45; where only two numbers stand, they may be hours and minutes or minutes and seconds.
   */
  private static WrittenTime clock(String written) {
    String[] parts = written.split(":", -1);
    long[] values = new long[parts.length];
    for (int i = 0; i < parts.length; i++) {
      boolean digits = !parts[i].isEmpty() && parts[i].length() <= 5;
      if (!digits || !parts[i].chars().allMatch(c -> c >= '0' && c <= '9')) {
        return NONE;
      }
      values[i] = Long.parseLong(parts[i]);
      if (i > 0 && (parts[i].length() != 2 || values[i] > 59)) {
        return NONE;
      }
    }
    if (parts.length == 2) {
      String minutes = "%d:%02d:00".formatted(values[0], values[1]);
      String seconds = "%d:%02d:%02d".formatted(values[0] / 60, values[0] % 60, values[1]);
      return new WrittenTime(
          null, minutes + " or " + seconds + "? write hours, minutes and seconds");
    }
    return parts.length == 3
        ? of(Duration.ofSeconds(values[0] * 3_600 + values[1] * 60 + values[2]))
        : NONE;
  }

  /** Numbers each with its unit, the largest first, as 2 days 3 hours. */
  private static WrittenTime units(String written) {
    BigDecimal seconds = BigDecimal.ZERO;
    int last = Integer.MAX_VALUE;
    int at = 0;
    while (at < written.length()) {
      int from = at;
      while (at < written.length() && !Character.isLetter(written.charAt(at))) {
        at++;
      }
      int word = at;
      while (at < written.length() && Character.isLetter(written.charAt(at))) {
        at++;
      }
      Integer unit = unit(written.substring(word, at));
      BigDecimal number = number(written.substring(from, word));
      if (unit == null || number == null || unit >= last) {
        return NONE;
      }
      seconds = seconds.add(number.multiply(BigDecimal.valueOf(unit)));
      last = unit;
      while (at < written.length() && (written.charAt(at) == '.' || written.charAt(at) == ',')) {
        at++;
      }
    }
    return ofSeconds(seconds);
  }

  private static @Nullable Integer unit(String word) {
    Integer unit = UNITS.get(word);
    return unit == null ? HeadingUnit.seconds(word) : unit;
  }

  /** A number with one reading; 1,500 h is 1500 to some and 1.5 to others. */
  private static @Nullable BigDecimal number(String written) {
    WrittenNumber number = WrittenNumber.of(written);
    if (number == null || number.malformed()) {
      return null;
    }
    boolean one = number.dot().equals(number.comma());
    boolean open = !one && !number.dot().isEmpty() && !number.comma().isEmpty();
    BigDecimal value =
        open ? null : (number.dot().isEmpty() ? number.comma() : number.dot()).getFirst();
    return value == null || value.signum() < 0 || value.precision() - value.scale() > 9
        ? null
        : value;
  }
}
