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

  static final Style LABEL = Style.NOTE.points(8);
  static final Style HEADING = LABEL.like(Look.HEADING).bold().line(Style.Line.STRONG);
  static final Style REMARK = Style.NOTE.line(Style.Line.HAIR);
  static final Style FIGURE = Style.ROW.points(9).side(Style.Side.RIGHT);

  private static final double NAMES = 34;
  private static final double FIGURES = 84;
  private static final double MARGIN = 3;

  private final Rows rows;
  private final double[] columns;
  private final int last;

  /**
   * Begins the page.
   *
   * @param narrow how many narrow columns it has
   */
  Page(Rows rows, int narrow) {
    this(rows, columns(narrow));
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
  Page(Rows rows, double[] columns) {
    this.rows = rows;
    this.columns = columns;
    this.last = columns.length;
    XSSFSheet sheet = rows.sheet();
    sheet.setDisplayGridlines(false);
    Widths.set(sheet, 0, MARGIN);
    for (int column = NAME; column <= last; column++) {
      Widths.set(sheet, column, columns[column - NAME]);
    }
    Widths.set(sheet, last + 1, MARGIN);
  }

  /** The sheet around the rows. */
  XSSFSheet sheet() {
    return rows.sheet();
  }

  /** The last of the narrow columns. */
  int last() {
    return last;
  }

  /** An empty row. */
  Line line() {
    return rows.line();
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
      rows.sheet()
          .addMergedRegionUnsafe(
              new CellRangeAddress(rows.count() - 1, rows.count() - 1, from, to));
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

  /** The last column before those on the right that hold so many digits together. */
  int before(double digits) {
    int column = last;
    for (double left = digits; left > 0 && column > NAME; column--) {
      left -= columns[column - NAME];
    }
    return column;
  }

  /** Lays the logo over the rows that come next, at their right. */
  void logo(Logo logo, double width, double height, double room) {
    new LogoDrawing(rows.sheet(), logo).draw(last, rows.count(), width, height, room);
  }

  /** Sets it up for print, with words at its foot. */
  void print(String foot) {
    Print.page(rows.sheet(), foot);
  }

  /** A line of small print. */
  void note(String words) {
    line().text(NAME, words, LABEL.wrap()).height(13);
    merge(NAME, last);
  }
}
