package dev.ratewright.pdf;

/** Something that is drawn whole, and knows its height before it is drawn. */
interface Piece {
  float height();

  /**
   * Draws it.
   *
   * @param sheet the page
   * @param top its upper edge, from the top of the page
   */
  void draw(Sheet sheet, float top);
}
