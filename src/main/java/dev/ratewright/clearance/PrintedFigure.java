package dev.ratewright.clearance;

import dev.ratewright.template.Months;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it stands in a file, in any form a number may be printed: 1,200.00, 1200, $1.2K, 20
 * %, 0.2.
 *
 * @param value the number; a percentage as a share of 1
 * @param precision half of its last digit, within which lies what it was rounded from
 * @param decimals how many decimals it shows, before a suffix or percent sign
 * @param digits how many digits it shows
 * @param kind what its sign or number format makes of it
 * @param otherwise what else its signs may mean, 1.275 where they are read as 1275, if anything
 */
record PrintedFigure(
    double value,
    double precision,
    int decimals,
    int digits,
    Kind kind,
    @Nullable PrintedFigure otherwise) {

  /** What a sign says of a figure. */
  enum Kind {
    /** An amount of money. */
    MONEY,
    /** A percentage. */
    PERCENT,
    /** Thousands or millions without a currency: 1.2K. */
    SHORT,
    /** No sign at all. */
    BARE
  }

  /** Bare whole numbers below this are days, seconds, pages and pieces, and tell no price. */
  private static final double TELLING = 100;

  private static final double EXACT = 1e-6;

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toSet());

  /** So many digits has the year of a date. */
  private static final int YEAR = 4;

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}-\\d{2}(-\\d{2})?(T[\\d:.]+Z?)?"
              + "|(\\d{1,2}\\.? (de )?)?("
              + String.join("|", Months.names())
              + ")( de)? \\d{4}|\\d{4}年(\\d{1,2}月(\\d{1,2}日)?)?");

  /** Letters of scripts that part words with spaces; behind others a number may begin. */
  private static final String LETTER =
      "[\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u30FC]]";

  /** What a number is counted in, in the languages that documents are written in. */
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("K", 1e3),
          Map.entry("TSD", 1e3),
          Map.entry("MIL", 1e3),
          Map.entry("万", 1e4),
          Map.entry("M", 1e6),
          Map.entry("MIO", 1e6),
          Map.entry("MI", 1e6),
          Map.entry("億", 1e8),
          Map.entry("B", 1e9),
          Map.entry("MRD", 1e9),
          Map.entry("BI", 1e9),
          Map.entry("%", 1e-2),
          Map.entry("％", 1e-2),
          Map.entry("PERCENT", 1e-2),
          Map.entry("PROZENT", 1e-2),
          Map.entry("PORCIENTO", 1e-2),
          Map.entry("PORCENTO", 1e-2));

  private static final Set<String> MONEY_WORDS =
      Set.of("DOLLARS", "DOLLAR", "DÓLARES", "EURO", "EUROS", "REAIS", "ドル", "円");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?=[\\dA-Z\\p{Sc}])(?<!["
              + LETTER
              + "\\p{N}_@.,])(?<sign>[A-Z]{0,3}\\p{Sc}|[A-Z]{3})? ?"
              + "(?<whole>\\d{1,3}(?:[,'’. ]\\d{3})+(?!\\d)|\\d+)(?:(?<point>[.,])(?<part>\\d+))?"
              + " ?(?<end>(?:[KMBkmb]|mil|mi|bi)(?![\\p{L}\\p{N}_])|(?:Tsd|Mio|Mrd)\\b\\.?"
              + "|万|億|%|％|per ?cent|Prozent|por ?ciento|por ?cento|[Dd]ollars?|dólares"
              + "|[Ee]uros?|reais|ドル|円|[A-Z]{3})?(?: ?(?<behind>\\p{Sc})(?! ?\\d))?(?![\\p{N}_])");

  /** The figures of a text that has single spaces; days and months are none. */
  static List<PrintedFigure> in(String text) {
    int digits = longestRun(text);
    if (digits == 0) {
      return List.of();
    }
    List<PrintedFigure> figures = new ArrayList<>();
    Matcher found = NUMBER.matcher(digits < YEAR ? text : DATE.matcher(text).replaceAll("·"));
    while (found.find()) {
      add(found, figures);
    }
    return figures;
  }

  /** How many digits stand side by side at most. */
  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = c >= '0' && c <= '9' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static void add(Matcher found, List<PrintedFigure> figures) {
    String whole = found.group("whole");
    String part = found.group("part") == null ? "" : found.group("part");
    String end = found.group("end") == null ? "" : found.group("end").toUpperCase(Locale.ROOT);
    boolean money =
        found.group("behind") != null || isCurrency(found.group("sign")) || isCurrency(end);
    String plain = whole.replaceAll("\\D", "");
    if (whole.matches("\\d{1,3}\\.\\d{3}") && part.isEmpty()) {
      // 1.200 may be 1200 and may be a little over one.
      String ones = whole.substring(0, whole.indexOf('.'));
      PrintedFigure thousands = of(plain, part, end, money);
      PrintedFigure small = of(ones, plain.substring(plain.length() - 3), end, money);
      figures.add(thousands.or(small));
      figures.add(small.or(thousands));
    } else {
      figures.add(of(plain, part, end, money));
    }
  }

  private static boolean isCurrency(@Nullable String sign) {
    return sign != null
        && (MONEY_WORDS.contains(sign)
            || CURRENCIES.contains(sign)
            || sign.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL));
  }

  private static PrintedFigure of(String whole, String part, String end, boolean money) {
    double scale = SCALES.getOrDefault(end.replaceAll("[ .]", ""), 1.0);
    Kind kind = money ? Kind.MONEY : scale > 1 ? Kind.SHORT : scale < 1 ? Kind.PERCENT : Kind.BARE;
    String digits = (whole + part).replaceFirst("^0+", "");
    return new PrintedFigure(
        Double.parseDouble(whole + "." + part + "0") * scale,
        0.5 * Math.pow(10, -part.length()) * scale,
        part.length(),
        digits.length(),
        kind,
        null);
  }

  private PrintedFigure or(PrintedFigure other) {
    return new PrintedFigure(value, precision, decimals, digits, kind, other);
  }

  /** A number in a cell, with all its digits. */
  static PrintedFigure cell(double value, Kind kind) {
    return new PrintedFigure(value, EXACT, 9, 9, kind, null);
  }

  /** Whether it may tell this amount of money, in the agency's currency. */
  boolean tellsAmount(double amount) {
    return switch (kind) {
      case PERCENT -> false;
      case SHORT -> digits > 1 && near(amount, precision);
      case MONEY -> near(amount, decimals > 0 || amount >= TELLING ? precision : EXACT);
      case BARE ->
          (value >= TELLING || decimals > 0)
              && near(amount, amount >= TELLING ? Math.min(precision, 0.5) : EXACT);
    };
  }

  /** Whether it may tell this share of a whole, which lies between 0 and 1. */
  boolean tellsShare(double share) {
    return switch (kind) {
      case PERCENT -> near(share, digits > 1 ? precision : EXACT);
      case BARE -> value < 1 && near(share, decimals > 1 ? precision : EXACT);
      case MONEY, SHORT -> false;
    };
  }

  /** Whether it may tell this factor. */
  boolean tellsFactor(double factor) {
    return kind == Kind.BARE && near(factor, decimals > 1 ? precision : EXACT);
  }

  /** Whether it may be a printed form of a number. */
  boolean isFormOf(double number) {
    return near(number, precision) || (otherwise != null && otherwise.isFormOf(number));
  }

  /** Whether another figure says the same. */
  boolean same(PrintedFigure other) {
    return kind == other.kind && near(other.value, EXACT);
  }

  private boolean near(double number, double within) {
    return Math.abs(value - number) <= within + EXACT * Math.max(1e-3, Math.abs(number) * 1e-3);
  }
}
