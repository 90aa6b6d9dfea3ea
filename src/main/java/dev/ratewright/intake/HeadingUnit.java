package dev.ratewright.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a heading says about the unit of the cells below it: the percent sign of "ER %", the euros
 * of "Fee (EUR)", the minutes of "LIVE duration (min)".
 *
 * @param percent whether it says percent
 * @param currencies the signs and codes of currencies it names
 * @param time how many seconds the one unit of time has that it names; null where it names none, or
 *     several
 */
record HeadingUnit(boolean percent, List<String> currencies, @Nullable Integer time) {
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}.$€£¥₹%٪％]+");
  private static final Pattern PERCENT =
      Pattern.compile(
          "(?iu).*(?:[%٪％]|\\b(?:percent|percentage|per cent|pct|prozent|procent)\\b).*");
  private static final Pattern MARKS =
      Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]|\\s(?:in\\s)?(\\S+)$");
  private static final Map<String, Integer> TIMES = new HashMap<>();

  static {
    put(1, "second seconds sec secs s sek sekunden segundos");
    put(60, "minute minutes min mins minuten minutos");
    put(3_600, "hour hours hr hrs h stunde stunden std horas heures");
    put(86_400, "day days tage");
  }

  private static void put(int seconds, String words) {
    for (String word : words.split(" ", -1)) {
      TIMES.put(word, seconds);
    }
  }

  static HeadingUnit of(String heading) {
    List<Integer> times =
        Arrays.stream(GAPS.split(heading.toLowerCase(Locale.ROOT)))
            .map(TIMES::get)
            .filter(seconds -> seconds != null)
            .distinct()
            .toList();
    return new HeadingUnit(
        PERCENT.matcher(heading).matches(),
        Currencies.in(heading),
        times.size() == 1 ? times.getFirst() : null);
  }

  /** How many seconds the unit of time has that a word names; null where it names none. */
  static @Nullable Integer seconds(String word) {
    return TIMES.get(word);
  }

  /** A heading without what only names a unit: "Fee" for "Fee (EUR)" and "Fee in EUR". */
  static String without(String heading) {
    return MARKS
        .matcher(heading)
        .replaceAll(
            found ->
                names(found.group(1), found.group(2))
                    ? ""
                    : Matcher.quoteReplacement(found.group()))
        .strip();
  }

  private static boolean names(@Nullable String bracketed, @Nullable String last) {
    String words = bracketed == null ? last : bracketed;
    if (words == null || words.isBlank()) {
      return false;
    }
    HeadingUnit unit = of(words);
    boolean one = !words.strip().contains(" ");
    return one && (unit.percent || !unit.currencies.isEmpty() || unit.time != null);
  }
}
