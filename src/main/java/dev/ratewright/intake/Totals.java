package dev.ratewright.intake;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in front of a row that adds up the others, in the languages rosters come in. */
final class Totals {
  /** Nobody is called so. */
  private static final Set<String> NO_NAMES =
      keys("total totals grandtotal subtotal sum average", "gesamtsumme итого 合計 总计 總計 합계");

  private static final Set<String> ALL =
      Stream.concat(
              NO_NAMES.stream(),
              keys(
                  "mean median", // English
                  "summe gesamt durchschnitt", // German
                  "totales suma promedio soma média", // Spanish, Polish, Portuguese
                  "totaux somme moyenne totale somma totaal", // French, Italian, Dutch
                  "всего") // Russian
                  .stream())
          .collect(Collectors.toUnmodifiableSet());

  /** The first two letters of each. */
  private static final Set<String> FIRST =
      ALL.stream().map(total -> total.substring(0, 2)).collect(Collectors.toUnmodifiableSet());

  /** Longer than any of them, with its punctuation. */
  private static final int LONGEST = 24;

  private Totals() {}

  private static Set<String> keys(String... lines) {
    return Stream.of(lines)
        .flatMap(line -> Stream.of(line.split(" ", -1)))
        .map(Words::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a word may be one of these; a creator may be called Soma all the same. */
  static boolean mayBe(String text) {
    return ALL.contains(key(text));
  }

  /** Whether a word is one of these, and no creator's name unless it is written with @. */
  static boolean is(String text) {
    return NO_NAMES.contains(key(text));
  }

  /**
   * The key of a word, where it could be one of these; empty for most, since the rest takes long.
   */
  private static String key(String text) {
    if (text.length() < 2 || text.length() > LONGEST || Handles.isMarked(text)) {
      return "";
    }
    boolean letters = isLetter(text.charAt(0)) && isLetter(text.charAt(1));
    return !letters || FIRST.contains(text.substring(0, 2).toLowerCase(Locale.ROOT))
        ? Words.key(text)
        : "";
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
