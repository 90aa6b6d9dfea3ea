package dev.ratewright.workbook;

/**
 * The colours of the program's own look, as six hexadecimal digits: one dark, one accent, some
 * greys. Each is also the name of a part that colours play: with an agency's template another one
 * stands in for it, so they reach a workbook by way of {@link Styles} only.
 */
final class Palette {
  /** Headers, heroes and the bars of charts. */
  static final String NAVY = "182039";

  /** The accent: it marks one thing. */
  static final String CORAL = "F0525F";

  /** The accent as small text on navy, light enough to be read. */
  static final String PEACH = "FFAE9E";

  static final String WHITE = "FFFFFF";

  /** What is said in second place; 5.9 : 1 on white. */
  static final String GREY = "5A6379";

  /** Hairlines. */
  static final String HAIR = "DDE1EA";

  /** Tiles and section bars. */
  static final String MIST = "F3F5F9";

  /** Second place on navy. */
  static final String CLOUD = "C9D0E0";

  /** Figures a person may change. */
  static final String INPUT = "1D4ED8";

  /** What lies under them. */
  static final String INPUT_FILL = "EEF3FE";

  /** Links. */
  static final String LINK = "0B7A55";

  /** Problems. */
  static final String AMBER = "B45309";

  /** Under a price that stands at the minimum fee. */
  static final String SAND = "FDF3E1";

  private Palette() {}
}
