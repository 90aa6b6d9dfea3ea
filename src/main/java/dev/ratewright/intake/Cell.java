package dev.ratewright.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a cell holds, typed as the file has it and not as the screen shows it. */
public sealed interface Cell {

  /** Nothing at all, or an empty text. */
  Cell BLANK = new Blank();

  /** What stands in the cell in a person's words, for "found …" in a problem. */
  String shown();

  /**
   * A cell of text: white space at its ends is taken off, non-breaking spaces and the invisible
   * marks that web pages leave included; blank where nothing remains.
   */
  static Cell text(String typed) {
    int from = 0;
    int to = typed.length();
    while (from < to && isEdgeSpace(typed.charAt(from))) {
      from++;
    }
    while (to > from && isEdgeSpace(typed.charAt(to - 1))) {
      to--;
    }
    return from == to ? BLANK : new Text(typed.substring(from, to));
  }

  private static boolean isEdgeSpace(char c) {
    // U+200B is the zero-width space, U+FEFF the byte-order mark.
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0x200B
        || c == 0xFEFF;
  }

  /**
   * A cell of a number: rounded to the 15 significant digits Excel keeps, so that a stored
   * 0.30000000000000004 is the 0.3 its owner sees, and without trailing zeros.
   */
  static Cell number(BigDecimal stored, Form form) {
    return new Numeric(stored.round(new MathContext(15)).stripTrailingZeros(), form);
  }

  /** Nothing at all, or only white space. */
  record Blank() implements Cell {
    @Override
    public String shown() {
      return "nothing";
    }
  }

  /** Text, as typed, without white space at its ends. Never empty. */
  record Text(String text) implements Cell {
    private static final int SHOWN = 60;

    /** Line breaks, and characters that would move or hide what is printed behind them. */
    private static final Pattern UNSEEN =
        Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+");

    @Override
    public String shown() {
      String text = UNSEEN.matcher(this.text).replaceAll(" ");
      boolean all = text.codePointCount(0, text.length()) <= SHOWN;
      return '"' + (all ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…") + '"';
    }
  }

  /**
   * A number.
   *
   * @param value at most 15 significant digits, which is what Excel keeps
   * @param form what its number format makes of it
   */
  record Numeric(BigDecimal value, Form form) implements Cell {
    @Override
    public String shown() {
      return switch (form) {
        case PLAIN -> value.toPlainString();
        case OTHER_CURRENCY -> value.toPlainString() + " in another currency";
        case PERCENT -> value.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
      };
    }
  }

  /** What a cell's number format makes of its number. */
  enum Form {
    /** Any format that is not the other. */
    PLAIN,
    /** A percent format: 0.074 is shown as 7.4 %. */
    PERCENT,
    /** A format with the sign of a currency other than the dollar. */
    OTHER_CURRENCY
  }

  /** A calendar date, whichever way the file stores it. */
  record Dated(LocalDate date) implements Cell {
    @Override
    public String shown() {
      return date.toString();
    }
  }

  /** TRUE or FALSE. */
  record Truth(boolean value) implements Cell {
    @Override
    public String shown() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /** An error value such as {@code #N/A}. */
  record Fault(String code) implements Cell {
    @Override
    public String shown() {
      return "the error " + code;
    }
  }

  /** A formula whose result the file does not carry. */
  record Uncalculated() implements Cell {
    @Override
    public String shown() {
      return "a formula without a stored result";
    }
  }
}
