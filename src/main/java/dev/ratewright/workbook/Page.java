package dev.ratewright.workbook;

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
  private final int last;

  /**
   * Begins the page.
   *
   * @param narrow how many narrow columns it has
   */
  Page(Rows rows, int narrow) {
    this.rows = rows;
    this.last = FIRST + narrow - 1;
    XSSFSheet sheet = rows.sheet();
    sheet.setDisplayGridlines(false);
    Widths.set(sheet, 0, MARGIN);
    Widths.set(sheet, NAME, NAMES);
    for (int column = FIRST; column <= last; column++) {
      Widths.set(sheet, column, FIGURES / narrow);
    }
    Widths.set(sheet, last + 1, MARGIN);
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
      room += column == NAME ? NAMES : FIGURES / (last - FIRST + 1);
    }
    return room - 1;
  }

  /** The last column before those on the right that hold so many digits together. */
  int before(double digits) {
    int columns = (int) Math.ceil(digits * (last - FIRST + 1) / FIGURES);
    return Math.max(NAME, last - columns);
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
