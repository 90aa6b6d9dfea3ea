package dev.ratewright.workbook;

/**
 * The heading of a column of data.
 *
 * @param text its title
 * @param side to which its cells' content goes
 * @param widest how wide the column becomes at most, in digits
 * @param total the format in which the table's last row adds the column up; empty where it does not
 * @param printed whether it stands on paper too
 */
record Heading(String text, Style.Side side, double widest, String total, boolean printed) {
  /** As wide as a column of words in two or three lines is read well. */
  private static final double NARROW = 44;

  /** Above words, which stand left. */
  static Heading words(String text) {
    return new Heading(text, Style.Side.LEFT, Line.WIDEST, "", true);
  }

  /** Above sentences, which go on in further lines so that the sheet still fits on a page. */
  static Heading prose(String text) {
    return words(text).atMost(NARROW);
  }

  /**
   * Above long lines that are read on a screen, where the last columns of a sheet have all the room
   * they need; on paper they would push what matters over more pages. Such columns come last.
   */
  static Heading working(String text) {
    return new Heading(text, Style.Side.LEFT, Line.WIDEST, "", false);
  }

  /** Above numbers, which stand right. */
  static Heading number(String text) {
    return new Heading(text, Style.Side.RIGHT, Line.WIDEST, "", true);
  }

  /** The same above a column that is no wider than this, in digits. */
  Heading atMost(double digits) {
    return new Heading(text, side, digits, total, printed);
  }

  /** The same above a column that is added up. */
  Heading totalled(String format) {
    return new Heading(text, side, widest, format, printed);
  }

  /** Whether the table's last row adds the column up. */
  boolean isTotalled() {
    return !total.isEmpty();
  }

  /** The same with another title. */
  Heading called(String title) {
    return new Heading(title, side, widest, total, printed);
  }
}
