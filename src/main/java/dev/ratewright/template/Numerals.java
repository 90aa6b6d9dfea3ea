package dev.ratewright.template;

import dev.ratewright.domain.Currency;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How numbers are written where a document's readers are. Of what the Java platform knows of a
 * place only this is taken, which hardly changes from one edition to the next.
 *
 * @param decimal what stands before decimals
 * @param group what stands between thousands
 * @param percent a percentage, with 0 for its number
 * @param behind whether a currency's sign follows its number
 * @param spaced whether a space is between them
 */
record Numerals(char decimal, char group, String percent, boolean behind, boolean spaced) {
  /** The program's own. */
  static final Numerals STANDARD = new Numerals('.', ',', "0 %", false, false);

  private static final char HARD_SPACE = '\u00A0';
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]");

  /** Those of a place. */
  static Numerals of(Locale locale) {
    DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(locale);
    String money = pattern(NumberFormat.getCurrencyInstance(locale));
    String percent = pattern(NumberFormat.getPercentInstance(locale));
    char group = signs.getGroupingSeparator();
    return new Numerals(
        signs.getDecimalSeparator(),
        SPACE.matcher(String.valueOf(group)).matches() ? HARD_SPACE : group,
        SPACE.matcher(percent).find() ? "0" + HARD_SPACE + "%" : "0%",
        money.indexOf('¤') > money.indexOf('0'),
        SPACE.matcher(money).find());
  }

  private static String pattern(NumberFormat format) {
    String pattern = ((DecimalFormat) format).toPattern().replaceAll("\\p{Cf}", "");
    int negative = pattern.indexOf(';');
    return negative < 0 ? pattern : pattern.substring(0, negative);
  }

  /** A number as the program writes it, 1,200.50, in the manner of the place. */
  String number(String standard) {
    // By way of a sign no number has, since the two may change places.
    return standard.replace(',', '\0').replace('.', decimal).replace('\0', group);
  }

  /** A percentage whose number is given as the program writes it. */
  String percent(String standard) {
    return percent.replace("0", number(standard));
  }

  /** An amount, not negative, that is given as the program writes it, without its sign. */
  String money(String standard, Currency currency) {
    String sign = currency.sign();
    String bare = sign.strip().replace(String.valueOf(HARD_SPACE), "");
    boolean code = bare.equals(currency.code());
    String gap = spaced || code ? String.valueOf(HARD_SPACE) : "";
    return behind ? number(standard) + gap + bare : bare + gap + number(standard);
  }
}
