package dev.ratewright.workbook;

/**
 * Text as a workbook stores it. A character that XML cannot hold is written as Excel writes it,
 * {@code _x0001_}, and so is the first sign of words that look like such a one.
 */
final class CellText {
  /** As long as a cell's text may be. */
  static final int LONGEST = 32_767;

  private CellText() {}

  /** The text, cut with a mark where it is longer than a cell's may be. */
  static String of(String text) {
    if (text.length() < LONGEST && isPlain(text)) {
      return text;
    }
    StringBuilder stored = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int before = stored.length();
      if (isBarred(c) || (c == '_' && looksEscaped(text, i))) {
        stored.append("_x%04X_".formatted(c));
      } else {
        stored.appendCodePoint(c);
      }
      i += Character.charCount(c);
      if (stored.length() > LONGEST - (i < text.length() ? 1 : 0)) {
        stored.setLength(before);
        return stored.append('…').toString();
      }
    }
    return stored.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= Character.MIN_SURROGATE || c == '_') {
        return false;
      }
    }
    return true;
  }

  private static boolean isBarred(int c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || c == 0xFFFE
        || c == 0xFFFF;
  }

  private static boolean looksEscaped(String text, int at) {
    return text.length() >= at + 7
        && text.charAt(at + 1) == 'x'
        && text.charAt(at + 6) == '_'
        && text.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }
}
