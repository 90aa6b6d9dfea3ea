package dev.ratewright.workbook;

import dev.ratewright.domain.Currency;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.util.LocaleID;

/**
 * How amounts, percentages and days are written where an agency is. Of what the Java platform knows
 * of a place (from Unicode's CLDR) only this is taken, which hardly changes from one edition to the
 * next: the side of a currency's sign, whether a space parts it, the same of the sign of percent,
 * and the order of day, month and year with what stands between them.
 *
 * @param id of the place in number formats, such as {@code 407}; empty for the program's own way
 * @param dollar the sign of US dollars there: US$ where a dollar of their own is meant by $
 * @param behind whether a currency's sign follows its number
 * @param spaced whether a space is between them
 * @param percent a percentage, with 0 for its number
 * @param day the format of a day
 * @param month the format of a month
 * @param letter whether paper is of the size Letter, and not A4
 */
public record Notation(
    String id,
    String dollar,
    boolean behind,
    boolean spaced,
    String percent,
    String day,
    String month,
    boolean letter) {
  /** The program's own: English, with days as in ISO 8601. */
  public static final Notation STANDARD =
      new Notation("", "$", false, false, "0%", Format.DATE, Format.MONTH, false);

  /** Places that a wrong one is told. */
  public static final List<String> EXAMPLES =
      List.of("de-DE", "en-GB", "en-US", "es-MX", "fr-FR", "ja-JP", "pt-BR");

  /** Where paper is Letter, after CLDR's list of paper sizes. */
  private static final Set<String> LETTER =
      Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

  /** A sign of money as {@link Format} has it, and the number behind it. */
  private static final Pattern MONEY = Pattern.compile("\"¤([A-Z]{3})?\"([#0,.]+)");

  private static final Pattern PERCENT = Pattern.compile("([#0,.]+)%");
  private static final Pattern DATE = Pattern.compile("([dMy])[dMy]*([^dMy']*)");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]");

  /**
   * The notation of a place.
   *
   * @param tag a language and a country, such as {@code de-DE}
   * @return empty for one that nobody knows
   */
  public static Optional<Notation> of(String tag) {
    Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
    LocaleID id = LocaleID.lookupByLanguageTag(locale.getLanguage() + "-" + locale.getCountry());
    boolean known = List.of(Locale.getAvailableLocales()).contains(locale);
    if (id == null || !known || locale.getCountry().isEmpty()) {
      return Optional.empty();
    }
    String money = pattern(NumberFormat.getCurrencyInstance(locale));
    String percent = pattern(NumberFormat.getPercentInstance(locale));
    boolean gap = SPACE.matcher(percent).find();
    String date =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
    String prefix = "[$-" + hex(id) + "]";
    return Optional.of(
        new Notation(
            hex(id),
            hasOtherDollars(locale) ? "US$" : "$",
            money.indexOf('¤') > money.indexOf('0'),
            SPACE.matcher(money).find(),
            percent.startsWith("%") ? "%0" : gap ? "0\\ %" : "0%",
            prefix + days(date, "dMy"),
            prefix + days(date, "My"),
            LETTER.contains(locale.getCountry())));
  }

  private static boolean hasOtherDollars(Locale locale) {
    var own = java.util.Currency.getInstance(locale);
    return own != null
        && !own.getCurrencyCode().equals(Currency.DOLLARS.code())
        && own.getSymbol(locale).contains("$")
        && !own.getSymbol(locale).equals("R$");
  }

  private static String hex(LocaleID id) {
    return Integer.toHexString(id.getLcid()).toUpperCase(Locale.ROOT);
  }

  /**
   * What is written of a number that is not negative, without marks of the direction of writing.
   */
  private static String pattern(NumberFormat format) {
    String pattern = ((DecimalFormat) format).toPattern().replaceAll("\\p{Cf}", "");
    int negative = pattern.indexOf(';');
    return negative < 0 ? pattern : pattern.substring(0, negative);
  }

  /** Some fields of a date in their order: two digits for day and month, four for the year. */
  private static String days(String pattern, String fields) {
    StringBuilder format = new StringBuilder();
    String between = "";
    Matcher field = DATE.matcher(pattern.replaceAll("\\p{Cf}", ""));
    while (field.find()) {
      if (fields.contains(field.group(1))) {
        format.append(format.isEmpty() ? "" : between);
        format.append(
            switch (field.group(1)) {
              case "d" -> "dd";
              case "M" -> "mm";
              default -> "yyyy";
            });
      }
      // A bare slash would be whatever the reader's own system writes between day and month.
      between = field.group(2).strip().replace("/", "\\/").replace(".", "\\.");
    }
    return format.toString();
  }

  /** Whether it is the program's own. */
  boolean isStandard() {
    return id.isEmpty();
  }

  /**
   * A number format as a workbook keeps it: with the currency's sign, in the manner of the place.
   */
  String format(Currency currency, String format) {
    if (!isStandard() && format.equals(Format.DATE)) {
      return day;
    }
    if (!isStandard() && format.equals(Format.MONTH)) {
      return month;
    }
    String money =
        MONEY
            .matcher(format)
            .replaceAll(
                found -> {
                  Currency of = found.group(1) == null ? currency : new Currency(found.group(1));
                  return Matcher.quoteReplacement(money(of.sign(), found.group(2)));
                });
    return isStandard()
        ? money
        : PERCENT
            .matcher(money)
            .replaceAll(found -> Matcher.quoteReplacement(percent.replace("0", found.group(1))));
  }

  private String money(String sign, String number) {
    if (isStandard()) {
      return '"' + sign + '"' + number;
    }
    String bare = sign.equals("$") ? dollar : SPACE.matcher(sign).replaceAll("");
    boolean code = bare.length() == 3 && bare.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    String gap = spaced || code ? "\\ " : "";
    String shown = "[$" + bare + "-" + id + "]";
    return behind ? number + gap + shown : shown + gap + number;
  }
}
