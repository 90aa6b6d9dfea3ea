package dev.ratewright.intake.excel;

import dev.ratewright.intake.Currencies;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which currency a number format shows: the € of {@code #,##0 "€"}, the krone of {@code [$kr-414]}.
 */
final class FormatCurrency {
  private static final int LANGUAGE = 0xFFFF;

  /** Regions whose currency's sign other currencies have too, by the number Excel gives them. */
  private static final Map<Integer, String> REGIONS =
      Map.ofEntries(
          Map.entry(0x409, "USD"),
          Map.entry(0x540A, "USD"),
          Map.entry(0x500A, "USD"),
          Map.entry(0x300A, "USD"),
          Map.entry(0x440A, "USD"),
          Map.entry(0x1009, "CAD"),
          Map.entry(0xC0C, "CAD"),
          Map.entry(0xC09, "AUD"),
          Map.entry(0x1409, "NZD"),
          Map.entry(0x4809, "SGD"),
          Map.entry(0x1004, "SGD"),
          Map.entry(0xC04, "HKD"),
          Map.entry(0x404, "TWD"),
          Map.entry(0x80A, "MXN"),
          Map.entry(0x2C0A, "ARS"),
          Map.entry(0x340A, "CLP"),
          Map.entry(0x240A, "COP"),
          Map.entry(0x411, "JPY"),
          Map.entry(0x804, "CNY"),
          Map.entry(0x414, "NOK"),
          Map.entry(0x814, "NOK"),
          Map.entry(0x41D, "SEK"),
          Map.entry(0x406, "DKK"),
          Map.entry(0x438, "DKK"),
          Map.entry(0x40F, "ISK"));

  private FormatCurrency() {}

  /**
   * The currency of a format's section for positive numbers: its code, or its sign where that
   * stands for several; empty where it shows none.
   */
  static String of(String code) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
      char c = code.charAt(i);
      switch (c) {
        case '\\' -> {
          i++;
          shown.append(i < code.length() ? code.charAt(i) : ' ');
        }
        // These only leave room for a sign, or fill the cell.
        case '_', '*' -> i++;
        case '"' -> {
          int end = FormatCode.end(code, '"', i);
          shown.append(code, i + 1, Math.min(end, code.length()));
          i = end;
        }
        case '[' -> {
          int end = FormatCode.end(code, ']', i);
          String inside = code.substring(i + 1, Math.min(end, code.length()));
          if (inside.startsWith("$") && inside.indexOf('-') != 1 && inside.length() > 1) {
            return bracketed(inside.substring(1));
          }
          i = end;
        }
        case '0', '#', '?', ',', '.' -> shown.append(' ');
        default -> shown.append(isPlaceholder(c) ? ' ' : c);
      }
    }
    return named(shown.toString());
  }

  /** Letters that Excel fills in are no words. */
  private static boolean isPlaceholder(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  /** A sign with its region, such as €-407; where that leaves it open, the sign. */
  private static String bracketed(String inside) {
    int dash = inside.indexOf('-');
    String sign = dash == -1 ? inside : inside.substring(0, dash);
    String region = dash == -1 ? "" : inside.substring(dash + 1);
    List<String> codes = Currencies.codes(sign);
    if (codes.size() > 1) {
      String currency = region(region);
      return codes.contains(currency) ? currency : sign.strip();
    }
    return codes.isEmpty() ? sign.strip() : codes.getFirst();
  }

  /** The currency of a region given as a number or a language tag; empty where it is not known. */
  private static String region(String region) {
    if (region.matches("[0-9A-Fa-f]{1,8}")) {
      int number = (int) (Long.parseLong(region, 16) & LANGUAGE);
      return REGIONS.getOrDefault(number, "");
    }
    Locale locale = Locale.forLanguageTag(region);
    try {
      return locale.getCountry().length() == 2
          ? Currency.getInstance(locale).getCurrencyCode()
          : "";
    } catch (IllegalArgumentException noCountry) {
      return "";
    }
  }

  private static String named(String shown) {
    List<String> alone = Currencies.codes(shown);
    List<String> signs = alone.isEmpty() ? Currencies.in(shown) : List.of(shown.strip());
    if (signs.isEmpty()) {
      return "";
    }
    // A $ beside CAD is that of Canada; signs that contradict each other are shown as they stand.
    List<String> codes = new ArrayList<>(Currencies.codes(signs.getFirst()));
    signs.forEach(sign -> codes.retainAll(Currencies.codes(sign)));
    if (codes.isEmpty()) {
      return String.join(" ", signs);
    }
    return codes.size() == 1 ? codes.getFirst() : signs.getFirst();
  }
}
