package dev.ratewright.intake.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The stretch of plain XML at hand, of which the next token always fits in whole. */
final class PlainBytes {
  private static final int MOST = 1 << 17;

  /** What a byte of a text is: part of it as it stands, or one of these. */
  private static final byte[] KINDS = new byte[256];

  private static final byte TAG = 1;
  private static final byte CODED = 2;
  private static final byte BRACKET = 3;
  private static final byte CONTROL = 4;

  static {
    for (int i = 0; i < KINDS.length; i++) {
      KINDS[i] = i >= 0x80 ? CODED : i < ' ' ? CONTROL : 0;
    }
    KINDS['\t'] = 0;
    KINDS['\n'] = 0;
    KINDS['\r'] = CODED;
    KINDS['&'] = CODED;
    KINDS['<'] = TAG;
    KINDS['>'] = BRACKET;
  }

  private static final int HERE_IT_ENDS = -1;
  private static final int UNUSUAL = -2;

  /** Texts of one character, which types and styles are mostly. */
  private static final String[] SHORT = new String[128];

  static {
    for (char c = 0; c < SHORT.length; c++) {
      SHORT[c] = String.valueOf(c);
    }
  }

  private final InputStream in;

  /** Its bytes; behind the last one stands a 0, which ends every scan and is in no token. */
  final byte[] bytes = new byte[MOST + 1 + Token.AT_ONCE];

  /** Where the next token starts. */
  int position;

  /** How many bytes there are. */
  int end;

  /** Whether the text scanned last is more than ASCII. */
  private boolean coded;

  PlainBytes(InputStream in) {
    this.in = in;
  }

  /**
   * Makes room by dropping what lies before the position, which becomes 0, and reads on.
   *
   * @return whether there was more
   * @throws Unusual if the token at hand is too long, or the part damaged
   */
  boolean refill() throws Unusual {
    System.arraycopy(bytes, position, bytes, 0, end - position);
    end -= position;
    position = 0;
    if (end == MOST) {
      throw new Unusual();
    }
    try {
      int count = in.read(bytes, end, MOST - end);
      end += Math.max(count, 0);
      bytes[end] = 0;
      return count > 0;
    } catch (IOException | RuntimeException e) {
      throw new Unusual();
    }
  }

  /** Reads on, where more must follow. */
  void more() throws Unusual {
    if (!refill()) {
      throw new Unusual();
    }
  }

  /** Passes over white space up to a tag; false at the end of the part. */
  boolean toTag() throws Unusual {
    while (true) {
      while (isSpace(bytes[position])) {
        position++;
      }
      if (position < end) {
        if (bytes[position] != '<') {
          throw new Unusual();
        }
        return true;
      }
      if (!refill()) {
        return false;
      }
    }
  }

  /** The text up to the next tag, which becomes the position. */
  String text() throws Unusual {
    int length = scanText();
    int from = position;
    position += length;
    return string(from, position, coded);
  }

  /** Passes over the text up to the next tag. */
  void passText() throws Unusual {
    if (bytes[position] != '<') {
      text();
    }
  }

  /** How long the text at the position is. */
  private int scanText() throws Unusual {
    int stop = textEnd(position);
    while (stop == HERE_IT_ENDS) {
      more();
      stop = textEnd(position);
    }
    if (stop == UNUSUAL) {
      throw new Unusual();
    }
    return stop - position;
  }

  /** Where the text at a place ends; negative where no tag follows, or it is unusual. */
  int textEnd(int from) {
    coded = false;
    int at = from;
    while (true) {
      byte kind = KINDS[bytes[at] & 0xFF];
      if (kind != 0) {
        if (kind == TAG) {
          return at;
        }
        if (kind == CODED) {
          coded = true;
        } else if (kind == CONTROL) {
          return at == end ? HERE_IT_ENDS : UNUSUAL;
        } else if (at > from && bytes[at - 1] == ']') {
          return UNUSUAL;
        }
      }
      at++;
    }
  }

  /** Whether the text scanned last is more than ASCII. */
  boolean isCoded() {
    return coded;
  }

  /** Some bytes as text, which may be coded. */
  String string(int from, int to, boolean coded) throws Unusual {
    return coded ? PlainText.decode(bytes, from, to) : ascii(from, to);
  }

  /** Some bytes, all of them ASCII, as text. */
  String ascii(int from, int to) {
    return switch (to - from) {
      case 0 -> "";
      case 1 -> SHORT[bytes[from]];
      default -> new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    };
  }

  static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r';
  }
}
