package dev.ratewright.workbook;

import java.util.Arrays;
import java.util.List;

/** The named cell styles of the agency's template: what each is for, and how it looks at first. */
enum Look {
  TEXT(
      "Ratewright Text",
      "Names, figures, everything that is nothing else. Its font is the workbook's, charts included.",
      10,
      "",
      Palette.NAVY,
      ""),
  TITLE(
      "Ratewright Title",
      "What stands above a page, and large figures.",
      20,
      "bold",
      Palette.NAVY,
      ""),
  HERO(
      "Ratewright Hero",
      "The creator's name on the band at the top of a rate card. Fill: the band, which the logo lies on.",
      28,
      "bold",
      Palette.WHITE,
      Palette.NAVY),
  HEADING(
      "Ratewright Heading",
      "The small headings of a rate card's sections and columns.",
      8,
      "bold",
      Palette.GREY,
      ""),
  HEADER(
      "Ratewright Header",
      "The header row of a table. Fill: bars of charts and tabs too.",
      10,
      "bold",
      Palette.WHITE,
      Palette.NAVY),
  INPUT(
      "Ratewright Input",
      "A figure that a person may change.",
      10,
      "",
      Palette.INPUT,
      Palette.INPUT_FILL),
  TILE(
      "Ratewright Tile",
      "The ground of key figures and of section bars.",
      10,
      "",
      Palette.NAVY,
      Palette.MIST),
  NOTE(
      "Ratewright Note",
      "Small print, labels, and what is said in second place.",
      9,
      "",
      Palette.GREY,
      ""),
  ACCENT(
      "Ratewright Accent",
      "Its fill marks one thing: a line, a chart's longest bar, what is internal.",
      10,
      "",
      Palette.NAVY,
      Palette.CORAL);

  private final String style;
  private final String purpose;
  private final int points;
  private final boolean heavy;
  private final String colour;
  private final String fill;

  Look(String style, String purpose, int points, String weight, String colour, String fill) {
    this.style = style;
    this.purpose = purpose;
    this.points = points;
    this.heavy = weight.equals("bold");
    this.colour = colour;
    this.fill = fill;
  }

  /** The names of all of them, in the order of the template. */
  static List<String> names() {
    return Arrays.stream(values()).map(Look::style).toList();
  }

  /** What Excel calls it. */
  String style() {
    return style;
  }

  /** What it is for, in one or two sentences. */
  String purpose() {
    return purpose;
  }

  /** The size of the letters in the template; in the program's workbooks the layout decides. */
  int points() {
    return points;
  }

  /** Whether the letters are bold in the program's own look. */
  boolean heavy() {
    return heavy;
  }

  /** The letters' colour in the program's own look, one of {@link Palette}. */
  String colour() {
    return colour;
  }

  /** The fill in the program's own look, one of {@link Palette}; empty for none. */
  String fill() {
    return fill;
  }
}
