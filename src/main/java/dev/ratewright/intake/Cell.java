package dev.ratewright.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a cell holds, typed as the file has it and not as the screen shows it. */
public sealed interface Cell {

  /** Nothing at all, or an empty text. */
  Cell BLANK = new Blank();

  /** What Excel keeps of a number. */
  MathContext KEPT = new MathContext(15);

  /** The least whole number that has more digits than Excel keeps. */
  long LIMIT = 1_000_000_000_000_000L;

  /** What stands in the cell in a person's words, for "found …" in a problem. */
  String shown();

  /**
   * A cell of text: white space at its ends is taken off, non-breaking spaces and the invisible
   * marks that web pages leave included; blank where nothing remains. Letters that were taken
   * apart, as files from a Mac have them, are put together (Unicode's form C): fonts know them so,
   * and two spellings of one name are equal.
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
    return from == to ? BLANK : new Text(composed(typed.substring(from, to)));
  }

  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      // Below, every character stands for itself.
      if (text.charAt(i) >= 0x300) {
        return Normalizer.normalize(whole(text), Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** With U+FFFD for each half of a pair that makes one character together, and lost its other. */
  private static String whole(String text) {
    return text.codePoints().noneMatch(Cell::isHalf)
        ? text
        : text.codePoints()
            .map(c -> isHalf(c) ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isEdgeSpace(char c) {
    // U+200B is the zero-width space, U+FEFF the byte-order mark.
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0x200B
        || c == 0xFEFF;
  }

  /** A cell of a number, as it is {@link #kept(BigDecimal)}. */
  static Cell number(BigDecimal stored, Form form) {
    return new Numeric(kept(stored), form);
  }

  /**
   * A number rounded to the 15 significant digits Excel keeps, so that a stored 0.30000000000000004
   * is the 0.3 its owner sees, and without trailing zeros.
   */
  static BigDecimal kept(BigDecimal stored) {
    return stored.round(KEPT).stripTrailingZeros();
  }

  /**
   * The same of a number of at most 18 digits, in a fraction of the time.
   *
   * @param digits its digits as a whole number
   * @param scale how many of them are decimals
   */
  static BigDecimal kept(long digits, int scale) {
    long power = 1;
    while (Math.abs(digits / power) >= LIMIT) {
      power *= 10;
      scale--;
    }
    long kept = (digits + Long.signum(digits) * (power / 2)) / power;
    while (kept % 10 == 0 && kept != 0) {
      kept /= 10;
      scale--;
    }
    return kept == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(kept, scale);
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
      if (form.percent()) {
        return value.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
      }
      String number = value.toPlainString();
      if (form.currency().equals("$")) {
        return value.signum() < 0 ? "-$" + number.substring(1) : "$" + number;
      }
      return form.currency().isEmpty() ? number : number + " " + form.currency();
    }
  }

  /**
   * What a cell's number format makes of its number.
   *
   * @param percent whether 0.074 is shown as 7.4 %
   * @param currency the currency's code, such as "EUR", or its sign where that stands for several,
   *     as "$" does; empty where the format names none
   */
  record Form(boolean percent, String currency) {
    /** A number and nothing else. */
    public static final Form PLAIN = new Form(false, "");

    /** A percentage. */
    public static final Form PERCENT = new Form(true, "");

    /** Whether it makes nothing of it, as of most numbers. */
    boolean isPlain() {
      return !percent && currency.isEmpty();
    }

    /** An amount of a currency, by its code or sign. */
    public static Form money(String currency) {
      return new Form(false, currency);
    }
  }

  /** A calendar date, whichever way the file stores it. */
  record Dated(LocalDate date) implements Cell {
    @Override
    public String shown() {
      return date.toString();
    }
  }

  /** A time of day or a length of time, whichever way the file stores it. */
  record Lasting(Duration time) implements Cell {
    @Override
    public String shown() {
      return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
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
