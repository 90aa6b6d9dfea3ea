package dev.ratewright.workbook;

import java.util.List;

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

  /** Bars behind figures. */
  static final String BAR = "BCC8E6";

  /** From the least over the middle to the most: the darker the more, also in grey. */
  static final List<String> SCALE = List.of("FFFFFF", "DCE4F4", "9DB1DD");

  /** Parts of a stacked column from the largest down: each is told from the next in grey too. */
  static final List<String> STACK =
      List.of("182039", "3B4C7C", "6379AE", "8FA2CD", "BAC7E4", "DFE5F2");

  /** Under tiers, from the smallest up. */
  static final List<String> TIERS =
      List.of("F3F5F9", "E7ECF6", "DAE2F2", "CDD8EE", "C0CDEA", "B3C3E6", "A6B8E1");

  /** Under niches, which have no order. */
  static final List<String> NICHES =
      List.of(
          "E0F1EA", "FDF0D5", "E6E8FB", "FBE6EA", "DFF1F8", "F1E7F8", "F3EFD8", "E7F3D8", "FCE5D6",
          "D9E9F8", "F2E3EE", "DBF0EF", "EDEAE4", "E9EBF0");

  private Palette() {}
}
