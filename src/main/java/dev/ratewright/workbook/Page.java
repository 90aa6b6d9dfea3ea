package dev.ratewright.workbook;

import java.util.Arrays;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The printed page of a rate card, written top to bottom: a wide column of names, beside it narrow
 * ones for figures, of which several may be one for words.
 */
final class Page {
  /** The column of names. */
  static final int NAME = 1;

  /** The first of the narrow columns. */
  static final int FIRST = 2;

  static final Style LABEL = Style.BODY.points(8).colour(Palette.GREY);
  static final Style HEADING = LABEL.bold().line(Style.Line.STRONG);
  static final Style REMARK = Style.ROW.points(9).colour(Palette.GREY);
  static final Style FIGURE = Style.ROW.points(9).side(Style.Side.RIGHT);

  private static final double NAMES = 34;
  private static final double FIGURES = 84;
  private static final double MARGIN = 3;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final double[] columns;
  private final int last;
  private final Widths widths = new Widths();
  private int next;

  /**
   * Begins the page.
   *
   * @param narrow how many narrow columns it has
   */
  Page(XSSFSheet sheet, Styles styles, int narrow) {
    this(sheet, styles, columns(narrow));
  }

  private static double[] columns(int narrow) {
    double[] columns = new double[narrow + 1];
    Arrays.fill(columns, FIGURES / narrow);
    columns[0] = NAMES;
    return columns;
  }

  /**
   * Begins a page with columns of its own.
   *
   * @param columns how wide those between the margins are, in digits
   */
  Page(XSSFSheet sheet, Styles styles, double[] columns) {
    this.sheet = sheet;
    this.styles = styles;
    this.columns = columns;
    this.last = columns.length;
    sheet.setDisplayGridlines(false);
    Widths.set(sheet, 0, MARGIN);
    for (int column = NAME; column <= last; column++) {
      Widths.set(sheet, column, columns[column - NAME]);
    }
    Widths.set(sheet, last + 1, MARGIN);
  }

  /** The last of the narrow columns. */
  int last() {
    return last;
  }

  /** An empty row. */
  Line line() {
    return new Line(sheet.createRow(next++), styles, widths);
  }

  /** A row between the margins, all of one look. */
  Line row(Style style) {
    return blank(style, NAME, last);
  }

  /** A row from edge to edge, all of one look. */
  Line band(Style style) {
    return blank(style, 0, last + 1);
  }

  private Line blank(Style style, int from, int to) {
    Line line = line();
    for (int column = from; column <= to; column++) {
      line.blank(column, style);
    }
    return line;
  }

  /** Lets the row written last have one cell from one column to another. */
  void merge(int from, int to) {
    if (from < to) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(next - 1, next - 1, from, to));
    }
  }

  /** How many digits of the workbook's own font fit between two columns, both included. */
  double room(int from, int to) {
    double room = 0;
    for (int column = from; column <= to; column++) {
      room += columns[column - NAME];
    }
    return room - 1;
  }

  /** Sets it up for print, with words at its foot. */
  void print(String foot) {
    Print.page(sheet, foot);
  }

  /** A line of small print. */
  void note(String words) {
    line().text(NAME, words, LABEL.wrap()).height(13);
    merge(NAME, last);
  }
}
