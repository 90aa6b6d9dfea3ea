package dev.ratewright.pdf;

import java.awt.Color;

/**
 * How a text is set.
 *
 * @param weight the strokes
 * @param size in points
 * @param leading from one baseline to the next
 * @param tracking extra space after each letter, in points; only scripts of separate letters get it
 * @param ink the colour
 */
record Style(Weight weight, float size, float leading, float tracking, Color ink) {

  static Style regular(float size, Color ink) {
    return new Style(Weight.REGULAR, size, size * 1.5f, 0, ink);
  }

  static Style semibold(float size, Color ink) {
    return new Style(Weight.SEMIBOLD, size, size * 1.4f, 0, ink);
  }

  /** Large bold text sits tighter: a touch of negative tracking grows with the size. */
  static Style bold(float size, Color ink) {
    float tracking = size < 12 ? 0 : -size * 0.014f;
    return new Style(Weight.BOLD, size, size * 1.22f, tracking, ink);
  }

  /** Small capitals above a name or a column, widely spaced. */
  static Style label(float size, Color ink) {
    return new Style(Weight.SEMIBOLD, size, size * 1.5f, size * 0.08f, ink);
  }

  Style leading(float newLeading) {
    return new Style(weight, size, newLeading, tracking, ink);
  }

  /** How far below the top of its line the baseline lies, so that capitals stand centred in it. */
  float baseline() {
    return leading / 2 + size * 0.3635f;
  }
}
