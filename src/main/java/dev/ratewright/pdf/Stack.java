package dev.ratewright.pdf;

/** One piece on top of another, drawn as one. */
record Stack(Piece upper, Piece lower) implements Piece {
  @Override
  public float height() {
    return upper.height() + lower.height();
  }

  @Override
  public void draw(Sheet sheet, float top) {
    upper.draw(sheet, top);
    lower.draw(sheet, top + upper.height());
  }
}
