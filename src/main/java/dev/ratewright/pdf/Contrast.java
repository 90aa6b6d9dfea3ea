package dev.ratewright.pdf;

import java.awt.Color;

/** How well one colour reads on another, after WCAG 2. */
final class Contrast {
  private static final double STEP = 0.04;

  private Contrast() {}

  /** From 1 (the same) to 21 (black on white). */
  static double between(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** The ink itself where it reads on the ground, else its nearest darker or lighter tone. */
  static Color readable(Color ink, Color ground) {
    // Towards whichever end is farther away from the ground, so that the search always ends.
    Color end =
        between(Color.BLACK, ground) > between(Color.WHITE, ground) ? Color.BLACK : Color.WHITE;
    for (double share = 0; share < 1; share += STEP) {
      Color tone = blend(ink, end, share);
      if (between(tone, ground) >= Brand.LEAST_CONTRAST) {
        return tone;
      }
    }
    return end;
  }

  /** A mixture: {@code share} 0 gives the first colour, 1 the second. */
  static Color blend(Color one, Color other, double share) {
    return new Color(
        mixed(one.getRed(), other.getRed(), share),
        mixed(one.getGreen(), other.getGreen(), share),
        mixed(one.getBlue(), other.getBlue(), share));
  }

  private static int mixed(int one, int other, double share) {
    return (int) Math.round(one + (other - one) * share);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
