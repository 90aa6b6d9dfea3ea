package dev.ratewright.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * How wide the columns of one sheet must be, worked out while cells are written. Measured in digits
 * of the workbook's own font, as Excel measures columns.
 */
final class Widths {
  private static final int UNITS_PER_DIGIT = 256;
  private static final int DIGIT = 556;

  /** Where arrows, signs and pictures begin. */
  private static final int FIRST_SYMBOL = 0x2190;

  /** The zero-width joiner: a family is four people and three of these. */
  private static final int JOINER = 0x200D;

  /** How wide the font's characters are from the space on, in thousandths of its size. */
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private double[] widest = new double[32];
  private final Map<Integer, Double> limits = new HashMap<>();

  /** Says how wide a column becomes at most. */
  void limit(int column, double digits) {
    limits.put(column, digits);
  }

  /** How wide a column becomes at most. */
  double most(int column) {
    return limits.getOrDefault(column, (double) Line.WIDEST);
  }

  /** Remembers how much room a text takes. */
  void text(int column, String text, Style style) {
    note(column, of(text) * style.points() / Style.BODY.points() * (style.heavy() ? 1.08 : 1));
  }

  /** Remembers how much room a heading takes in two lines beside the button that filters. */
  void heading(int column, String text) {
    double longest = 0;
    for (String word : text.split(" ", -1)) {
      longest = Math.max(longest, of(word));
    }
    note(column, Math.max(longest, of(text) * 0.55) * 1.08 + 3);
  }

  /** Remembers how much room a number takes as its format shows it. */
  void number(int column, BigDecimal value, Style style) {
    String format = style.format();
    BigDecimal shown = format.contains("%") ? value.movePointRight(2) : value;
    number(column, Math.max(1, shown.precision() - shown.scale()), style);
  }

  /** Remembers how much room a number of so many digits before its point takes. */
  private void number(int column, int whole, Style style) {
    String format = style.format();
    int point = format.indexOf('.');
    int decimals = point < 0 ? 0 : decimals(format, point);
    double width = whole + whole * 0.2 + decimals + 1.5;
    note(column, Math.max(width, format.startsWith("y") ? 10 : 0) * style.points() / 10.0);
  }

  /** Remembers how much room a count takes. */
  void number(int column, long value, Style style) {
    if (style.format().contains("%")) {
      number(column, BigDecimal.valueOf(value), style);
      return;
    }
    int whole = 1;
    for (long rest = Math.abs(value); rest >= 10; rest /= 10) {
      whole++;
    }
    number(column, whole, style);
  }

  private static int decimals(String format, int point) {
    int count = 0;
    while (point + 1 + count < format.length()
        && "0#".indexOf(format.charAt(point + 1 + count)) >= 0) {
      count++;
    }
    return count + 1;
  }

  private void note(int column, double width) {
    if (column >= widest.length) {
      widest = Arrays.copyOf(widest, Math.max(column + 1, widest.length * 2));
    }
    widest[column] = Math.max(widest[column], width);
  }

  /**
   * Sets a sheet's columns to the widths remembered, within bounds.
   *
   * @return the width of all columns together
   */
  double fit(Sheet sheet, int columns, int least, double most) {
    double total = 0;
    for (int column = 0; column < columns; column++) {
      double width = column < widest.length ? widest[column] : 0;
      width = Math.clamp(width * 1.06 + 2.5, least, limits.getOrDefault(column, most));
      set(sheet, column, width);
      total += width;
    }
    return total;
  }

  /** Sets one column's width in digits. */
  static void set(Sheet sheet, int column, double digits) {
    sheet.setColumnWidth(column, (int) Math.round(digits * UNITS_PER_DIGIT));
  }

  /** How many digits' room a text takes in the workbook's own font; ideographs take two each. */
  static double of(String text) {
    double width = 0;
    boolean joined = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      // Of signs that are joined to one picture the first makes room for all.
      width += joined && c >= FIRST_SYMBOL ? 0 : of(c);
      joined = c == JOINER;
    }
    return width;
  }

  private static double of(int c) {
    if (c >= ' ' && c - ' ' < ASCII.length) {
      return ASCII[c - ' '] / (double) DIGIT;
    }
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
        return 0;
      }
      // Tones of skin.
      case Character.MODIFIER_SYMBOL -> {
        return c >= 0x1F3FB ? 0 : 0.6;
      }
      default -> {}
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    if (script == Character.UnicodeScript.ARABIC) {
      return 0.85;
    }
    // Halfwidth kana, letters of mathematics that are taken for fonts, and halves of flags.
    if ((c >= 0xFF61 && c <= 0xFFDC) || (c >= 0x1F1E6 && c <= 0x1F1FF)) {
      return 1.05;
    }
    if (c >= 0x1D400 && c < 0x1D800) {
      return 1.25;
    }
    if (c >= 0x2E80 || (c >= 0x1100 && c < 0x1200)) {
      return 2;
    }
    if (c >= FIRST_SYMBOL || c == '—' || c == '…') {
      return 1.8;
    }
    return Character.isUpperCase(c) ? 1.4 : 1.05;
  }
}
