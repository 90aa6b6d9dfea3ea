package dev.ratewright.intake;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What people write into a cell whose value they do not know, instead of leaving it blank. */
final class Unknown {
  private static final int LONGEST = 9;

  private static final Set<String> NO_TEXT = Set.of("n/a", "/");

  private static final Set<String> NO_VALUE =
      Set.of(
          "n/a",
          "/",
          "na",
          "n.a.",
          "nan",
          "null",
          "none",
          "undefined",
          "unknown",
          "?",
          "tbd",
          "tba",
          "k.a.");

  /** What all of these begin with, of ASCII. */
  private static final String FIRST = "nN/uU?tTkK-";

  /** The same without "na", which is also how Namibia is abbreviated. */
  private static final Set<String> NO_FACT =
      NO_VALUE.stream().filter(word -> !word.equals("na")).collect(Collectors.toUnmodifiableSet());

  private Unknown() {}

  /** Whether a cell of numbers, days or choices holds none. */
  static boolean value(Cell cell) {
    return is(cell, NO_VALUE);
  }

  /** Whether a cell of text holds none: with care, as Nan and None are names. */
  static boolean text(Cell cell) {
    return is(cell, NO_TEXT);
  }

  /** Whether a cell of text that is nobody's name, such as a country, holds none. */
  static boolean fact(Cell cell) {
    return is(cell, NO_FACT);
  }

  private static boolean is(Cell cell, Set<String> words) {
    if (!(cell instanceof Cell.Text text) || text.text().length() > LONGEST) {
      return false;
    }
    String written = text.text();
    char first = written.charAt(0);
    // Most cells begin with a digit or another letter, or are longer: the rest takes long.
    return (first >= 0x80 || FIRST.indexOf(first) != -1)
        && (written.chars().allMatch(Unknown::isDash)
            || words.contains(written.toLowerCase(Locale.ROOT)));
  }

  private static boolean isDash(int c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == '−';
  }
}
