package dev.ratewright.intake;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of months and weekdays, long and short, in the languages rosters are kept in. A name
 * that two languages use for different months stands for none.
 */
final class CalendarWords {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "es", "pt", "fr", "it", "nl", "pl", "sv", "tr", "vi", "ru", "ja", "ko", "zh");
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  /** Words between the parts of a date that add nothing to it. */
  private static final Set<String> FILLERS =
      Set.of("de", "del", "of", "the", "den", "le", "il", "el", "г", "года", "ngay", "nam");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

  static {
    Set<String> unclear = new HashSet<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (TextStyle style : STYLES) {
        for (Month month : Month.values()) {
          put(MONTHS, key(month.getDisplayName(style, locale)), month, unclear);
        }
      }
    }
    put(MONTHS, "sept", Month.SEPTEMBER, unclear);
    unclear.forEach(MONTHS::remove);
    unclear.clear();
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (TextStyle style : STYLES) {
        for (DayOfWeek day : DayOfWeek.values()) {
          put(WEEKDAYS, key(day.getDisplayName(style, locale)), day, unclear);
        }
      }
    }
    unclear.forEach(WEEKDAYS::remove);
    WEEKDAYS.keySet().removeAll(MONTHS.keySet());
  }

  private CalendarWords() {}

  private static <T> void put(Map<String, T> words, String key, T value, Set<String> unclear) {
    // Where a language only numbers its months, the number is no name.
    if (!key.isEmpty() && key.chars().noneMatch(Character::isDigit)) {
      T before = words.put(key, value);
      if (before != null && !before.equals(value)) {
        unclear.add(key);
      }
    }
  }

  /** The same for every spelling of a word: case, accents and a period behind it left out. */
  static String key(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    // Turkish writes i without its dot, which accents do not explain.
    return MARKS.matcher(bare).replaceAll("").replace('ı', 'i').replace('-', ' ').replace(".", "");
  }

  /** The month a word names; null where it names none. */
  static @Nullable Month month(String key) {
    return MONTHS.get(key);
  }

  /** The day of the week a word names; null where it names none. */
  static @Nullable DayOfWeek weekday(String key) {
    return WEEKDAYS.get(key);
  }

  /** Whether a word adds nothing to a date, as "of" does. */
  static boolean isFiller(String key) {
    return FILLERS.contains(key);
  }

  /** Whether the number behind a word is a month, as in Vietnamese. */
  static boolean beforeMonth(String key) {
    return key.equals("thang") || key.equals("thg");
  }
}
