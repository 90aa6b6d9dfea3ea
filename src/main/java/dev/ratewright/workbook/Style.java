package dev.ratewright.workbook;

/**
 * How a cell looks, apart from any workbook. Made by changing {@link #BODY} one thing at a time.
 *
 * @param look the named style of the agency's template that it departs from: wherever it has what
 *     that one has in the program's own look, it follows the template
 * @param points size of the letters
 * @param heavy whether the letters are bold
 * @param slanted whether they are italic
 * @param colour of the letters, one of {@link Palette}
 * @param fill of the cell; empty for none
 * @param line below the cell
 * @param side to which the cell's content goes
 * @param format one of {@link Format}
 * @param wrapped whether long text goes on in a second line
 * @param indent how many steps the content is moved in
 */
record Style(
    Look look,
    int points,
    boolean heavy,
    boolean slanted,
    String colour,
    String fill,
    Line line,
    Side side,
    String format,
    boolean wrapped,
    int indent) {

  /** A line below a cell. */
  enum Line {
    NONE,
    HAIR,
    STRONG
  }

  /** Where a cell's content goes. */
  enum Side {
    /** Numbers right, text left. */
    OWN,
    LEFT,
    CENTRE,
    RIGHT
  }

  static final Style BODY =
      new Style(
          Look.TEXT,
          10,
          false,
          false,
          Palette.NAVY,
          "",
          Line.NONE,
          Side.OWN,
          Format.GENERAL,
          false,
          0);

  /** What stands above a page, and its largest figures. */
  static final Style TITLE = BODY.like(Look.TITLE).points(20).bold();

  /** What is said in second place. */
  static final Style NOTE = BODY.like(Look.NOTE).points(9).colour(Palette.GREY);

  /** A row of a page: its content begins where the headings above it begin. */
  static final Style ROW = BODY.line(Line.HAIR);

  /** Words in a table of data. */
  static final Style CELL = ROW.side(Side.LEFT).indent(1);

  /** A number in a table of data. */
  static final Style NUMBER = ROW.side(Side.RIGHT);

  /** A figure that a person may change. */
  static final Style INPUT = NUMBER.like(Look.INPUT).colour(Palette.INPUT).fill(Palette.INPUT_FILL);

  /** The header row of a table of data. */
  static final Style HEADER =
      BODY.like(Look.HEADER)
          .bold()
          .colour(Palette.WHITE)
          .fill(Palette.NAVY)
          .side(Side.LEFT)
          .indent(1)
          .wrap();

  /** The same, restyled with another named style of the template. */
  Style like(Look named) {
    return new Style(
        named, points, heavy, slanted, colour, fill, line, side, format, wrapped, indent);
  }

  /** Whether a person may change it on a protected sheet: whatever has the ground of inputs. */
  boolean open() {
    return fill.equals(Palette.INPUT_FILL);
  }

  Style points(int size) {
    return new Style(look, size, heavy, slanted, colour, fill, line, side, format, wrapped, indent);
  }

  Style bold() {
    return new Style(
        look, points, true, slanted, colour, fill, line, side, format, wrapped, indent);
  }

  Style light() {
    return new Style(
        look, points, false, slanted, colour, fill, line, side, format, wrapped, indent);
  }

  Style italic() {
    return new Style(look, points, heavy, true, colour, fill, line, side, format, wrapped, indent);
  }

  Style colour(String letters) {
    return new Style(
        look, points, heavy, slanted, letters, fill, line, side, format, wrapped, indent);
  }

  Style fill(String ground) {
    return new Style(
        look, points, heavy, slanted, colour, ground, line, side, format, wrapped, indent);
  }

  Style line(Line below) {
    return new Style(
        look, points, heavy, slanted, colour, fill, below, side, format, wrapped, indent);
  }

  Style side(Side where) {
    return new Style(
        look, points, heavy, slanted, colour, fill, line, where, format, wrapped, indent);
  }

  Style format(String number) {
    return new Style(
        look, points, heavy, slanted, colour, fill, line, side, number, wrapped, indent);
  }

  Style wrap() {
    return new Style(look, points, heavy, slanted, colour, fill, line, side, format, true, indent);
  }

  Style indent(int steps) {
    return new Style(
        look, points, heavy, slanted, colour, fill, line, side, format, wrapped, steps);
  }
}
