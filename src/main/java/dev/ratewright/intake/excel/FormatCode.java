package dev.ratewright.intake.excel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a number format makes of a number. Only the section for positive numbers counts. Formats
 * that show a time of day or a duration but no date are plain: there is no cell type for them.
 */
public enum FormatCode {
  PLAIN,
  PERCENT,
  OTHER_CURRENCY,
  DATE;

  /** Signs and codes of currencies, as they stand in formats, quoted or in brackets or bare. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "[€£¥円元₩₹₽₺₫₱₪฿₴]|R\\$|\\b(EUR|GBP|JPY|CNY|KRW|INR|BRL|MXN|CHF|CAD|AUD|SEK|NOK|DKK|PLN)\\b");

  /** The meaning of a format Excel knows by number alone. */
  public static FormatCode builtIn(int id) {
    return switch (id) {
      case 9, 10 -> PERCENT;
      case 14, 15, 16, 17, 22 -> DATE;
      // In Chinese, Japanese and Korean versions; 32 and 33 are times in all three.
      case 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 -> DATE;
      default -> PLAIN;
    };
  }

  /** The meaning of a format as written, such as {@code [$-409]d-mmm} or {@code 0.0"d"}. */
  public static FormatCode of(String code) {
    if (FOREIGN.matcher(code).find()) {
      return OTHER_CURRENCY;
    }
    String letters = bare(code);
    if (letters.contains("%")) {
      return PERCENT;
    }
    if (letters.contains("general")) {
      return PLAIN;
    }
    if (letters.contains("y") || letters.contains("d") || letters.contains("mmm")) {
      return DATE;
    }
    // mm beside hours or seconds is minutes; alone it is a month.
    boolean time = letters.contains("h") || letters.contains("s");
    return letters.contains("m") && !time ? DATE : PLAIN;
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

  private static int end(String code, char closing, int from) {
    int end = code.indexOf(closing, from + 1);
    return end == -1 ? code.length() : end;
  }
}
