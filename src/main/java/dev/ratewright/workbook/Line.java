package dev.ratewright.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * One row being written, from left to right or in any order. A formula always carries the number or
 * words it gives.
 */
final class Line {
  /** How wide a column of wrapped words becomes at most, in digits. */
  static final int WIDEST = 72;

  private static final double LINE_HEIGHT = 13;

  /** The height of a row that nobody set. */
  private static final double USUAL_HEIGHT = 15;

  /** As long as a formula may be. */
  private static final int LONGEST_FORMULA = 8_000;

  /** What a cell holds. */
  enum Kind {
    BLANK,
    TEXT,
    NUMBER,
    DATE,
    TRUTH
  }

  private final Styles styles;
  private Widths widths;
  private int number;
  private double height;
  private int used;
  private @Nullable Kind[] kinds = new Kind[16];
  private int[] looks = new int[16];
  private double[] values = new double[16];
  private @Nullable String[] texts = new String[16];
  private @Nullable String[] formulas = new String[16];

  /** The styles used last in each column, since that of the row above is mostly that of this. */
  private final Styles.Recent recent;

  Line(Styles styles, Styles.Recent recent, Widths widths) {
    this.styles = styles;
    this.recent = recent;
    this.widths = widths;
  }

  /** Becomes an empty row; what it was must be written by now. */
  Line begin(int row, Widths noted) {
    Arrays.fill(kinds, 0, used, null);
    Arrays.fill(texts, 0, used, null);
    Arrays.fill(formulas, 0, used, null);
    number = row + 1;
    widths = noted;
    height = 0;
    used = 0;
    return this;
  }

  /** Its number as Excel shows it, from 1. */
  int number() {
    return number;
  }

  /** How high it is. */
  Line height(double points) {
    height = points;
    return this;
  }

  /** How high it is in points; 0 where nobody said. */
  double height() {
    return height;
  }

  /** An empty cell that only has a look. */
  Line blank(int column, Style style) {
    cell(column, Kind.BLANK, style);
    return this;
  }

  /** Words. They stay words even where they begin with = + - or @. */
  Line text(int column, String text, Style style) {
    widths.text(column, text, style);
    title(column, text, style);
    if (style.wrapped()) {
      grow(widths.most(column), text, style);
    }
    return this;
  }

  /** A heading, which does not widen its column. */
  Line title(int column, String text, Style style) {
    cell(column, text.isEmpty() ? Kind.BLANK : Kind.TEXT, style);
    texts[column] = text;
    return this;
  }

  /** A number. */
  Line number(int column, BigDecimal value, Style style) {
    widths.number(column, value, style);
    return value(column, Kind.NUMBER, value.doubleValue(), style);
  }

  /** A count. */
  Line number(int column, long value, Style style) {
    widths.number(column, value, style);
    return value(column, Kind.NUMBER, (double) value, style);
  }

  /** TRUE or FALSE. */
  Line truth(int column, boolean value, Style style) {
    widths.text(column, "FALSE", style);
    return value(column, Kind.TRUTH, value ? 1 : 0, style);
  }

  /** A day. */
  Line date(int column, LocalDate date, Style style) {
    widths.text(column, "2026-10-31", style);
    return value(column, Kind.DATE, DateUtil.getExcelDate(date), style);
  }

  /**
   * A formula with the number it gives; the number alone where the formula is longer than Excel
   * takes, as for a creator with several hundred deals in a month.
   */
  Line formula(int column, String formula, BigDecimal value, Style style) {
    number(column, value, style);
    if (formula.length() <= LONGEST_FORMULA) {
      formulas[column] = formula;
    }
    return this;
  }

  /** A sum of other cells; the number alone where there is nothing to add up. */
  Line sum(int column, String formula, BigDecimal value, Style style) {
    return formula.isEmpty()
        ? number(column, value, style)
        : formula(column, formula, value, style);
  }

  /** A formula with the words it gives. */
  Line words(int column, String formula, String text, Style style) {
    widths.text(column, text, style);
    title(column, text, style);
    kinds[column] = Kind.TEXT;
    formulas[column] = formula;
    return this;
  }

  /** Makes the row as high as wrapped words need in a column of the greatest width it may have. */
  private void grow(double most, String text, Style style) {
    double lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      double width = Widths.of(paragraph) * style.points() / 10;
      lines += Math.max(1, Math.ceil(width / (most - 2)));
    }
    if (lines > 1) {
      double tall = height == 0 ? USUAL_HEIGHT : height;
      height(Math.min(400, Math.max(tall, lines * LINE_HEIGHT + 3)));
    }
  }

  private Line value(int column, Kind kind, double value, Style style) {
    cell(column, kind, style);
    values[column] = value;
    return this;
  }

  private void cell(int column, Kind kind, Style style) {
    if (column >= kinds.length) {
      int more = Math.max(column + 1, kinds.length * 2);
      kinds = Arrays.copyOf(kinds, more);
      looks = Arrays.copyOf(looks, more);
      values = Arrays.copyOf(values, more);
      texts = Arrays.copyOf(texts, more);
      formulas = Arrays.copyOf(formulas, more);
    }
    used = Math.max(used, column + 1);
    kinds[column] = kind;
    texts[column] = null;
    formulas[column] = null;
    looks[column] = recent.index(column, style, styles);
  }

  /** How many columns it reaches over. */
  int columns() {
    return used;
  }

  /** What a cell holds; null where there is none. */
  @Nullable Kind kind(int column) {
    return column < used ? kinds[column] : null;
  }

  /** The number of a cell's look in the workbook. */
  int look(int column) {
    return looks[column];
  }

  /** A cell's words. */
  String text(int column) {
    String text = texts[column];
    return text == null ? "" : text;
  }

  /** A cell's number, day or truth. */
  double value(int column) {
    return values[column];
  }

  /** A cell's number with the digits that tell it from all others. */
  BigDecimal decimal(int column) {
    double value = values[column];
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? BigDecimal.valueOf((long) value)
        : BigDecimal.valueOf(value);
  }

  /** A cell's day. */
  LocalDate day(int column) {
    return DateUtil.getLocalDateTime(values[column]).toLocalDate();
  }

  /** A cell's formula; empty where it has none. */
  String formula(int column) {
    String formula = formulas[column];
    return formula == null ? "" : formula;
  }
}
