package dev.ratewright.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** One row being written. A formula always carries the number or words it gives. */
final class Line {
  /** How wide a column of wrapped words becomes at most, in digits. */
  static final int WIDEST = 72;

  private static final double LINE_HEIGHT = 13;

  /** As long as a formula may be. */
  private static final int LONGEST_FORMULA = 8_000;

  private final Row row;
  private final Styles styles;
  private final Widths widths;

  Line(Row row, Styles styles, Widths widths) {
    this.row = row;
    this.styles = styles;
    this.widths = widths;
  }

  /** Its number as Excel shows it, from 1. */
  int number() {
    return row.getRowNum() + 1;
  }

  /** How high it is. */
  Line height(double points) {
    row.setHeightInPoints((float) points);
    return this;
  }

  /** An empty cell that only has a look. */
  Line blank(int column, Style style) {
    cell(column, style);
    return this;
  }

  /** Words. They stay words even where they begin with = + - or @. */
  Line text(int column, String text, Style style) {
    widths.text(column, text, style);
    Cell cell = cell(column, style);
    if (!text.isEmpty()) {
      cell.setCellValue(CellText.of(text));
    }
    if (style.wrapped()) {
      grow(widths.most(column), text, style);
    }
    return this;
  }

  /** A heading, which does not widen its column. */
  Line title(int column, String text, Style style) {
    cell(column, style).setCellValue(text);
    return this;
  }

  /** A number. */
  Line number(int column, BigDecimal value, Style style) {
    widths.number(column, value, style);
    cell(column, style).setCellValue(value.doubleValue());
    return this;
  }

  /** A count. */
  Line number(int column, long value, Style style) {
    return number(column, BigDecimal.valueOf(value), style);
  }

  /** TRUE or FALSE. */
  Line truth(int column, boolean value, Style style) {
    widths.text(column, "FALSE", style);
    cell(column, style).setCellValue(value);
    return this;
  }

  /** A day. */
  Line date(int column, LocalDate date, Style style) {
    widths.text(column, "2026-10-31", style);
    cell(column, style).setCellValue(date);
    return this;
  }

  /**
   * A formula with the number it gives; the number alone where the formula is longer than Excel
   * takes, as for a creator with several hundred deals in a month.
   */
  Line formula(int column, String formula, BigDecimal value, Style style) {
    widths.number(column, value, style);
    Cell cell = cell(column, style);
    if (formula.length() <= LONGEST_FORMULA) {
      cell.setCellFormula(formula);
    }
    cell.setCellValue(value.doubleValue());
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
    Cell cell = cell(column, style);
    cell.setCellFormula(formula);
    cell.setCellValue(CellText.of(text));
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
      height(Math.min(400, Math.max(row.getHeightInPoints(), lines * LINE_HEIGHT + 3)));
    }
  }

  private Cell cell(int column, Style style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(styles.of(style));
    return cell;
  }
}
