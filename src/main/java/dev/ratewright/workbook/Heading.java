package dev.ratewright.workbook;

/**
 * The heading of a column of data.
 *
 * @param text its title
 * @param side to which its cells' content goes
 */
record Heading(String text, Style.Side side) {
  /** Above words, which stand left. */
  static Heading words(String text) {
    return new Heading(text, Style.Side.LEFT);
  }

  /** Above numbers, which stand right. */
  static Heading number(String text) {
    return new Heading(text, Style.Side.RIGHT);
  }
}
