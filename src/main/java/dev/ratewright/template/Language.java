package dev.ratewright.template;

import dev.ratewright.document.Wording;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The words that stand in every document, and how numbers and days are written: the same on every
 * machine.
 *
 * @param tag BCP 47 tag of the words, such as "de"
 * @param labels the words, by their name in the label files
 * @param numerals how numbers are written
 * @param large what a large number is counted in, such as 1000000 in "{count}M", largest first
 */
public record Language(
    String tag,
    Map<String, String> labels,
    Numerals numerals,
    SequencedMap<BigDecimal, String> large) {
  static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

  /** What stands for the number in {@link #large}. */
  static final String COUNT = "{count}";

  /** Some words; with what stands between braces in them, as name and text in turn. */
  String say(String label, String... filled) {
    return wording().say(label, filled);
  }

  /** The words alone. */
  Wording wording() {
    return new Wording(tag, labels);
  }

  /** Several things named one after the other. */
  String list(List<String> things) {
    return String.join(say("comma"), things);
  }

  /** A count in three digits: 820, 48.2K, 412K, 1.2M. */
  String count(BigDecimal count) {
    BigDecimal rest = count.round(THREE_DIGITS);
    for (Map.Entry<BigDecimal, String> each : large.entrySet()) {
      if (rest.compareTo(each.getKey()) >= 0) {
        return each.getValue().replace(COUNT, number(rest.divide(each.getKey(), THREE_DIGITS)));
      }
    }
    return number(rest);
  }

  /** A number with all its digits: 1,200.5. */
  String number(BigDecimal number) {
    return numerals.number(Unit.FACTOR.text(number));
  }

  /** A share with one decimal at most: 7.4 %. */
  String percent(BigDecimal share) {
    BigDecimal points = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    return numerals.percent(Unit.FACTOR.text(points));
  }

  /** A quoted price, with cents only where there are any: $16,200. */
  String price(BigDecimal amount, Currency currency) {
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    return numerals.money((whole ? Unit.COUNT : Unit.MONEY).text(amount), currency);
  }

  /** A month: October 2026. */
  String month(YearMonth month) {
    return say(
        "month", "month", say("month." + month.getMonthValue()), "year", "" + month.getYear());
  }

  /** A month on the axis of a chart: Oct. */
  String tick(YearMonth month) {
    return say("month." + month.getMonthValue() + ".short");
  }

  /** A day: 31 October 2026. */
  String day(LocalDate date) {
    return say(
        "day",
        "day",
        "" + date.getDayOfMonth(),
        "month",
        say("month." + date.getMonthValue()),
        "year",
        "" + date.getYear());
  }

  /** What a currency is called in a sentence. */
  String currency(Currency currency) {
    return currency.equals(Currency.DOLLARS) ? say("dollars") : currency.code();
  }
}
