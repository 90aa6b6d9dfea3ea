package dev.ratewright.intake.xlsx;

import org.jspecify.annotations.Nullable;

/**
 * A cell of the shape nearly all cells have: {@code <c r="C3" s="1" t="s"><v>17</v></c>}, with a
 * text of its own in {@code <is><t>…</t></is>}, or empty. It is told in one go, not tag by tag. As
 * a sequence of characters it is what the cell stores.
 */
final class PlainCell implements CharSequence {
  private static final Token START = Token.of("<c r=\"");
  private static final Token EMPTY = Token.of("/>");
  private static final Token VALUE = Token.of("><v>");
  private static final Token VALUE_END = Token.of("</v></c>");
  private static final Token TEXT = Token.of("><is><t>");
  private static final Token SPACED_TEXT = Token.of("><is><t xml:space=\"preserve\">");
  private static final Token TEXT_END = Token.of("</t></is></c>");
  private static final Token STYLE = Token.of(" s=\"");
  private static final Token TYPE = Token.of(" t=\"");

  /** How the attribute of each type ends, in their order. */
  private static final Token[] TYPE_ENDS =
      CellValues.TYPES.stream().map(type -> Token.of(type + '"')).toArray(Token[]::new);

  private final PlainBytes window;
  private @Nullable String type;
  private int style;
  private int from;
  private int to;
  private @Nullable String decoded;
  private int tags;

  PlainCell(PlainBytes window) {
    this.window = window;
  }

  /** The {@code t} attribute; null where there is none. */
  @Nullable String type() {
    return type;
  }

  /** The {@code s} attribute; 0 where there is none. */
  int style() {
    return style;
  }

  /** How many starts and ends of elements it consists of. */
  int tags() {
    return tags;
  }

  /**
   * Reads the cell at hand and passes over it, where it has that shape and is here in whole.
   *
   * @param letters how its address must begin
   * @param digits how its address must end
   * @return whether it has; if not, nothing is passed over
   */
  boolean read(Token letters, Token digits) {
    decoded = null;
    byte[] bytes = window.bytes;
    int at = START.after(bytes, window.position);
    at = digits.after(bytes, letters.after(bytes, at));
    if (at < 0 || bytes[at] != '"') {
      return false;
    }
    at = attributes(at + 1);
    if (at < 0) {
      return false;
    }
    int value = VALUE.after(bytes, at);
    if (value >= 0) {
      tags = 4;
      return text(value) && passed(VALUE_END.after(bytes, to));
    }
    if (bytes[at] == '/') {
      tags = 2;
      from = at;
      to = at;
      return passed(EMPTY.after(bytes, at));
    }
    value = TEXT.after(bytes, at);
    if (value < 0) {
      value = SPACED_TEXT.after(bytes, at);
    }
    tags = 6;
    return value >= 0 && text(value) && passed(TEXT_END.after(bytes, to));
  }

  private boolean passed(int behind) {
    if (behind < 0) {
      return false;
    }
    window.position = behind;
    return true;
  }

  /** Where the attributes end, which are a style and a type in this order or the other. */
  private int attributes(int start) {
    byte[] bytes = window.bytes;
    style = -1;
    type = null;
    int at = start;
    while (at >= 0 && bytes[at] == ' ') {
      int behind = STYLE.after(bytes, at);
      if (behind >= 0 && style == -1) {
        at = style(behind);
      } else {
        behind = TYPE.after(bytes, at);
        at = behind >= 0 && type == null ? type(behind) : -1;
      }
    }
    style = Math.max(style, 0);
    return at;
  }

  private int style(int start) {
    int at = start;
    int number = 0;
    for (byte b = window.bytes[at];
        b >= '0' && b <= '9' && at - start < 6;
        b = window.bytes[++at]) {
      number = number * 10 + (b - '0');
    }
    style = number;
    return at > start && window.bytes[at] == '"' ? at + 1 : -1;
  }

  private int type(int start) {
    for (int i = 0; i < TYPE_ENDS.length; i++) {
      int behind = TYPE_ENDS[i].after(window.bytes, start);
      if (behind >= 0) {
        type = CellValues.TYPES.get(i);
        return behind;
      }
    }
    return -1;
  }

  private boolean text(int start) {
    from = start;
    to = window.textEnd(start);
    if (to >= 0 && window.isCoded()) {
      try {
        decoded = window.string(from, to, true);
      } catch (Unusual e) {
        return false;
      }
    }
    return to >= 0;
  }

  @Override
  public int length() {
    return decoded == null ? to - from : decoded.length();
  }

  @Override
  public char charAt(int index) {
    return decoded == null ? (char) window.bytes[from + index] : decoded.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().subSequence(start, end);
  }

  @Override
  public String toString() {
    return decoded == null ? window.ascii(from, to) : decoded;
  }
}
