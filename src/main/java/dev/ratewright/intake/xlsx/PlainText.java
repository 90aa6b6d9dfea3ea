package dev.ratewright.intake.xlsx;

import java.nio.charset.StandardCharsets;

/** Text of plain XML that is more than ASCII: UTF-8, and references to characters. */
final class PlainText {
  private static final int LONGEST_REFERENCE = 10;

  private PlainText() {}

  /**
   * The text that some bytes stand for.
   *
   * @throws Unusual where they may stand for none
   */
  static String decode(byte[] bytes, int from, int to) throws Unusual {
    StringBuilder text = new StringBuilder(to - from);
    int start = from;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '&') {
        text.append(characters(bytes, start, i));
        int end = i + 1;
        while (end < to && bytes[end] != ';' && end - i <= LONGEST_REFERENCE) {
          end++;
        }
        if (end == to || bytes[end] != ';') {
          throw new Unusual();
        }
        String name = new String(bytes, i + 1, end - i - 1, StandardCharsets.ISO_8859_1);
        text.appendCodePoint(referred(name));
        i = end;
        start = end + 1;
      }
    }
    return text.append(characters(bytes, start, to)).toString();
  }

  private static String characters(byte[] bytes, int from, int to) throws Unusual {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    for (int i = 0; i < text.length(); i++) {
      // U+FFFD is what broken bytes become; the two behind it are no characters.
      if (text.charAt(i) >= 0xFFFD) {
        throw new Unusual();
      }
    }
    return text.indexOf('\r') == -1 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static int referred(String name) throws Unusual {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> numbered(name);
    };
  }

  private static int numbered(String name) throws Unusual {
    if (!name.matches("#([0-9]{1,7}|x[0-9a-fA-F]{1,6})")) {
      throw new Unusual();
    }
    int code =
        name.charAt(1) == 'x'
            ? Integer.parseInt(name, 2, name.length(), 16)
            : Integer.parseInt(name, 1, name.length(), 10);
    boolean legal =
        code == '\t'
            || code == '\n'
            || code == '\r'
            || (code >= ' ' && code < Character.MIN_SURROGATE)
            || (code > Character.MAX_SURROGATE && code < 0xFFFE)
            || (code > 0xFFFF && code <= Character.MAX_CODE_POINT);
    if (!legal) {
      throw new Unusual();
    }
    return code;
  }
}
