package dev.ratewright.intake.xlsx;

import org.jspecify.annotations.Nullable;

/**
 * A cell of the shape nearly all cells have: {@code <c r="C3" s="1" t="s"><v>17</v></c>}, with a
 * text of its own in {@code <is><t>…</t></is>}, or empty. It is told in one go, not tag by tag. As
 * a sequence of characters it is what the cell stores.
 */
final class PlainCell implements CharSequence {
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
  boolean read(String letters, String digits) {
    decoded = null;
    byte[] bytes = window.bytes;
    int at = after(after(after(window.position, "<c r=\""), letters), digits);
    if (at < 0 || bytes[at] != '"') {
      return false;
    }
    at = attributes(at + 1);
    if (at < 0) {
      return false;
    }
    if (bytes[at] == '/') {
      tags = 2;
      from = at;
      to = at;
      return passed(after(at, "/>"));
    }
    int value = after(at, "><v>");
    if (value >= 0) {
      tags = 4;
      return text(value) && passed(after(to, "</v></c>"));
    }
    value = after(at, "><is><t>");
    if (value < 0) {
      value = after(at, "><is><t xml:space=\"preserve\">");
    }
    tags = 6;
    return value >= 0 && text(value) && passed(after(to, "</t></is></c>"));
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
      int behind = after(at, " s=\"");
      if (behind >= 0 && style == -1) {
        at = style(behind);
      } else {
        behind = after(at, " t=\"");
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
    return at > start ? after(at, "\"") : -1;
  }

  private int type(int start) {
    for (String each : CellValues.TYPES) {
      int behind = after(after(start, each), "\"");
      if (behind >= 0) {
        type = each;
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

  /** Where an expected text ends; -1 where it does not stand there. */
  private int after(int at, String expected) {
    return at >= 0 && window.isAt(at, expected) ? at + expected.length() : -1;
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
