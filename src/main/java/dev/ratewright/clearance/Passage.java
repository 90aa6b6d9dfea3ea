package dev.ratewright.clearance;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of what a file says.
 *
 * @param place where it stands: a part and cell of a workbook, a page or property of a PDF
 * @param text its words; empty for a number
 * @param figures the figures in it
 * @param context what stands around it, itself included, with single spaces: the words of its row,
 *     the lines before
 */
record Passage(String place, String text, List<PrintedFigure> figures, List<String> context) {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

  Passage {
    figures = List.copyOf(figures);
    context = List.copyOf(context);
  }

  /** Words that stand alone. */
  static Passage of(String place, String text) {
    String plain = plain(text);
    return new Passage(place, plain, PrintedFigure.in(plain), List.of(plain));
  }

  /** A text with single spaces. */
  static String plain(String text) {
    return isPlain(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
  }

  private static boolean isPlain(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ';
      boolean odd = !blank && (Character.isWhitespace(c) || Character.isSpaceChar(c));
      if (odd || (blank && space)) {
        return false;
      }
      space = blank;
    }
    return !space || text.isEmpty();
  }
}
