package dev.ratewright.pdf;

/**
 * The column a block is set in.
 *
 * @param x its left edge
 * @param width its width
 * @param tag the structure node it belongs to
 * @param heading the level of a section's heading in it, 2 or more
 */
record Frame(float x, float width, Tag tag, int heading) {
  /** From this width on a table has room for a page's own size of type. */
  private static final float WIDE = 340;

  float right() {
    return x + width;
  }

  boolean wide() {
    return width >= WIDE;
  }

  Frame column(float columnX, float columnWidth) {
    return new Frame(columnX, columnWidth, tag, heading);
  }

  Frame inside(Tag node) {
    return new Frame(x, width, node, heading);
  }

  Frame deeper(Tag node) {
    return new Frame(x, width, node, heading + 1);
  }
}
