package dev.ratewright.pdf;

import java.awt.Color;

/** The colours of the parts of one thing: the accent for the first, then dark to pale. */
final class Shades {
  private Shades() {}

  static Color of(Brand brand, int at, int count) {
    double share = count < 3 ? 0 : (at - 1) / (count - 2.0);
    return at == 0 ? brand.accent() : Contrast.blend(brand.dark(), brand.mist(), share);
  }
}
