package dev.ratewright.intake.xlsx;

/**
 * Excel's own escape for characters XML cannot hold: {@code _x000D_} is a carriage return, and
 * {@code _x005F_} an underscore that would else begin such an escape.
 */
final class EscapedText {
  private static final int LENGTH = "_x000D_".length();

  private EscapedText() {}

  /** The text as it is shown. A lone half of a surrogate pair becomes U+FFFD. */
  static String decode(String stored) {
    int escape = stored.indexOf("_x");
    if (escape == -1) {
      return stored;
    }
    StringBuilder text = new StringBuilder(stored.length());
    int from = 0;
    while (escape != -1) {
      int code = code(stored, escape);
      if (code == -1) {
        escape = stored.indexOf("_x", escape + 1);
      } else {
        text.append(stored, from, escape).append((char) code);
        from = escape + LENGTH;
        escape = stored.indexOf("_x", from);
      }
    }
    text.append(stored, from, stored.length());
    return withoutHalfCharacters(text);
  }

  private static int code(String stored, int escape) {
    if (escape + LENGTH > stored.length() || stored.charAt(escape + LENGTH - 1) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = escape + 2; i < escape + LENGTH - 1; i++) {
      char c = stored.charAt(i);
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit == -1) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }

  private static String withoutHalfCharacters(StringBuilder text) {
    return text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
