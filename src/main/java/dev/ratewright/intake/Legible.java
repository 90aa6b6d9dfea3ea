package dev.ratewright.intake;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The characters of an owner's words that nobody sees and no page shows: control characters, and
 * what is left of a character that was lost on the way into the file.
 */
final class Legible {
  /** Stands for it, as Cell has it. */
  private static final int LOST = 0xFFFD;

  private Legible() {}

  /** The words without control characters. */
  static String of(String typed) {
    if (isLegible(typed)) {
      return typed;
    }
    return typed
        .codePoints()
        .filter(c -> !isControl(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** What of them is not as it was: {@code U+0001, U+FFFD}; empty where all is. */
  static String changed(String typed) {
    return isLegible(typed)
        ? ""
        : illegible(typed)
            .mapToObj(
                c -> "U+" + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }

  private static IntStream illegible(String typed) {
    return typed.codePoints().filter(c -> isControl(c) || c == LOST).distinct();
  }

  private static boolean isLegible(String typed) {
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      // Of most texts no character needs a second look.
      if (c < ' ' || c >= 0x7F) {
        return illegible(typed).findAny().isEmpty();
      }
    }
    return true;
  }

  private static boolean isControl(int c) {
    boolean layout = c == '\n' || c == '\r' || c == '\t';
    return (Character.isISOControl(c) && !layout) || c == 0xFFFE || c == 0xFFFF;
  }
}
