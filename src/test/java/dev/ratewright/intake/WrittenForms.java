package dev.ratewright.intake;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Writes values as people do, by the JDK's own formats and by hand; knows nothing of reading. */
final class WrittenForms {
  /** Words for powers of ten, each as its language writes it. */
  static final Map<String, Integer> MAGNITUDES =
      Map.ofEntries(
          Map.entry("k", 3),
          Map.entry("K", 3),
          Map.entry(" tsd.", 3),
          Map.entry(" тыс.", 3),
          Map.entry("m", 6),
          Map.entry("M", 6),
          Map.entry(" Mio", 6),
          Map.entry(" Mio.", 6),
          Map.entry(" million", 6),
          Map.entry(" mln", 6),
          Map.entry(" млн", 6),
          Map.entry(" mi", 6),
          Map.entry("b", 9),
          Map.entry("B", 9),
          Map.entry("bn", 9),
          Map.entry(" Mrd", 9),
          Map.entry("万", 4),
          Map.entry("萬", 4),
          Map.entry("만", 4),
          Map.entry("億", 8),
          Map.entry("亿", 8),
          Map.entry("억", 8),
          Map.entry(" lakh", 5),
          Map.entry(" crore", 7),
          Map.entry("L", 5),
          Map.entry("Cr", 7));

  private static final List<Locale> LOCALES =
      List.of(
              "en-US", "de-DE", "de-CH", "fr-FR", "es-ES", "pt-BR", "it-IT", "nl-NL", "pl-PL",
              "sv-SE", "tr-TR", "vi-VN", "ru-RU", "ja-JP", "ko-KR", "zh-CN", "en-IN", "ar-EG")
          .stream()
          .map(Locale::forLanguageTag)
          .toList();

  private final Random random;

  WrittenForms(long seed) {
    random = new Random(seed);
  }

  <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  Locale locale() {
    return any(LOCALES);
  }

  /** A whole number of up to twelve digits, small ones as often as large ones. */
  long count() {
    return (long) Math.pow(10, random.nextDouble() * 12);
  }

  /** Digits grouped as a country groups them. */
  String grouped(BigDecimal value, Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(Math.max(0, value.scale()));
    format.setMinimumFractionDigits(Math.max(0, value.scale()));
    return format.format(value);
  }

  /** Digits grouped as India groups them: 2,28,00,000. */
  String indian(long value) {
    String digits = Long.toString(value);
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 2) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  /** Digits with a separator between each three. */
  String separated(long value, char separator) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(separator);
    return new DecimalFormat("#,##0", symbols).format(value);
  }

  /** Its digits in another script. */
  String inScript(String written, char zero) {
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      other.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : c);
    }
    return other.toString();
  }

  LocalDate day() {
    return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(365 * 60));
  }

  /** A day in a country's own words: medium and long have a month's name or its number. */
  String day(LocalDate day, Locale locale, FormatStyle style) {
    return DateTimeFormatter.ofLocalizedDate(style)
        .withLocale(locale)
        .withDecimalStyle(DecimalStyle.of(locale))
        .format(day);
  }

  String day(LocalDate day, String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(day);
  }

  /** A time of up to a month, to the second. */
  Duration time() {
    return Duration.ofSeconds(random.nextInt(31 * 86_400));
  }

  /** Any text that looks a little like a number, a day or a time. */
  String noise() {
    String signs =
        "0123456789012345678901234567890123456789.,.,-+ '’%$€kKmM()/:eE万٬٫٣h\u00A0\u200E~";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }
}
