package dev.ratewright.intake.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The first bytes of a file. */
final class Head {
  /** How many are looked at. */
  static final int LENGTH = 4096;

  private final byte[] bytes;

  Head(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  /** A byte, from 0 to 255; -1 behind the end. */
  int at(int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }

  /** Whether they begin with these, each given as the character of its number. */
  boolean starts(String with) {
    byte[] expected = with.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= expected.length
        && Arrays.equals(expected, 0, expected.length, bytes, 0, expected.length);
  }

  /** Whether they can be text: text has no zero bytes, unless it is UTF-16. */
  boolean isText() {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
      odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
    }
    return even + odd == 0 || isWide() || (Math.min(even, odd) == 0 && even + odd > LENGTH / 64);
  }

  private boolean isWide() {
    return starts("\u00FF\u00FE") || starts("\u00FE\u00FF");
  }

  /** The text they begin, in lower case, without a byte-order mark and white space before it. */
  String text() {
    Charset charset = isWide() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new String(bytes, charset).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
  }
}
