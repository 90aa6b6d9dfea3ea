package dev.ratewright.pdf;

/**
 * A piece behind an upright bar in the accent. Pieces below each other join to one bar, over pages
 * too.
 *
 * @param above air above the piece, beside which the bar goes on
 * @param x where the bar stands
 */
record Barred(Piece piece, float above, float x, Brand brand) implements Piece {
  /** From the bar's left edge to what stands behind it. */
  static final float INDENT = 13;

  private static final float THICK = 1.8f;

  @Override
  public float height() {
    return above + piece.height();
  }

  @Override
  public void draw(Sheet sheet, float top) {
    sheet.decoration(() -> sheet.rectangle(x, top, THICK, height(), brand.accent()));
    piece.draw(sheet, top + above);
  }
}
