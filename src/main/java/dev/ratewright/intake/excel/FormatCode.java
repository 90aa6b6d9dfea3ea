package dev.ratewright.intake.excel;

import dev.ratewright.intake.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a number format makes of a number. Only the section for positive numbers counts.
 *
 * @param kind what kind of value it shows
 * @param currency of money, the currency's code, or its sign where that stands for several; else
 *     empty
 * @param words what it shows behind the number that changes it, such as the M of {@code 0.0"M"}
 */
public record FormatCode(Kind kind, String currency, FormatWords words) {

  /** What a number format shows. */
  public enum Kind {
    /** A bare number. */
    PLAIN,
    /** A percentage. */
    PERCENT,
    /** An amount of a currency. */
    MONEY,
    /** A day, perhaps with its time. */
    DATE,
    /** A time of day or a length of time, and no day. */
    TIME
  }

  /** The format of a number and nothing else. */
  public static final FormatCode PLAIN = new FormatCode(Kind.PLAIN, "", FormatWords.NONE);

  /** The format of a percentage. */
  public static final FormatCode PERCENT = new FormatCode(Kind.PERCENT, "", FormatWords.NONE);

  /** The format of a day. */
  public static final FormatCode DATE = new FormatCode(Kind.DATE, "", FormatWords.NONE);

  /** The format of a time. */
  public static final FormatCode TIME = new FormatCode(Kind.TIME, "", FormatWords.NONE);

  private static final BigDecimal DAY_IN_MILLISECONDS = BigDecimal.valueOf(86_400_000);

  /** As many days as a calendar of Excel has; a longer time is none. */
  private static final BigDecimal LONGEST = BigDecimal.valueOf(2_958_466);

  /** The meaning of a format Excel knows by number alone. */
  public static FormatCode builtIn(int id) {
    return switch (id) {
      case 9, 10 -> PERCENT;
      case 14, 15, 16, 17, 22 -> DATE;
      case 18, 19, 20, 21, 45, 46, 47 -> TIME;
      // In Chinese, Japanese and Korean versions.
      case 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 -> DATE;
      case 32, 33 -> TIME;
      default -> PLAIN;
    };
  }

  /** The meaning of a format as written, such as {@code [$-409]d-mmm} or {@code 0.0"d"}. */
  public static FormatCode of(String code) {
    String currency = FormatCurrency.of(code);
    if (!currency.isEmpty()) {
      return new FormatCode(Kind.MONEY, currency, FormatWords.of(code));
    }
    String letters = bare(code);
    if (letters.contains("%")) {
      return PERCENT;
    }
    if (letters.contains("general")) {
      return plain(code);
    }
    if (letters.contains("y") || letters.contains("d") || letters.contains("mmm")) {
      return DATE;
    }
    // mm beside hours or seconds is minutes; alone it is a month.
    boolean time = letters.contains("h") || letters.contains("s");
    if (time) {
      return TIME;
    }
    return letters.contains("m") ? DATE : plain(code);
  }

  private static FormatCode plain(String code) {
    return new FormatCode(Kind.PLAIN, "", FormatWords.of(code));
  }

  /**
   * The cell a stored number is under this format. Where words behind it change the number, as they
   * make 155M of 155, it is the text its owner sees.
   *
   * @param number as stored, {@linkplain Cell#kept in 15 digits}
   * @param dates how its file counts days
   */
  public Cell cell(BigDecimal number, DateSystem dates) {
    if (!words.equals(FormatWords.NONE)) {
      return Cell.text(currency + " " + words.shown(number));
    }
    return switch (kind) {
      case PLAIN -> new Cell.Numeric(number, Cell.Form.PLAIN);
      case PERCENT -> new Cell.Numeric(number, Cell.Form.PERCENT);
      case MONEY -> new Cell.Numeric(number, Cell.Form.money(currency));
      case DATE -> {
        @Nullable LocalDate date = dates.date(number);
        yield date == null ? new Cell.Numeric(number, Cell.Form.PLAIN) : new Cell.Dated(date);
      }
      case TIME ->
          number.signum() < 0 || number.compareTo(LONGEST) >= 0
              ? new Cell.Numeric(number, Cell.Form.PLAIN)
              : new Cell.Lasting(time(number));
    };
  }

  /** Days as a length of time, to the millisecond: finer figures are only rounding. */
  private static Duration time(BigDecimal days) {
    BigDecimal exact = days.multiply(DAY_IN_MILLISECONDS);
    return Duration.ofMillis(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  /**
   * The first section in lower case without what is shown as it stands or not at all: quoted text,
   * escaped and filling characters, brackets. Brackets of elapsed time, such as {@code [h]}, stay.
   */
  private static String bare(String code) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      switch (c) {
        case ';' -> {
          return bare.toString();
        }
        case '\\', '_', '*' -> i++;
        case '"' -> i = end(code, '"', i);
        case '[' -> {
          int end = end(code, ']', i);
          String inside = code.substring(i + 1, Math.min(end, code.length()));
          if (inside.matches("(?i)h+|m+|s+")) {
            bare.append("h");
          }
          i = end;
        }
        default -> bare.append(c);
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT).replace("am/pm", "h").replace("a/p", "h");
  }

  /** Where the part ends that a sign opens; the end of the code where it is never closed. */
  static int end(String code, char closing, int from) {
    int end = code.indexOf(closing, from + 1);
    return end == -1 ? code.length() : end;
  }
}
