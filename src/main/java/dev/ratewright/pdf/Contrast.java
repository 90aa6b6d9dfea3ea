package dev.ratewright.pdf;

import dev.ratewright.domain.Colour;
import java.awt.Color;

/** How well one colour reads on another, for the colours of the drawing library. */
final class Contrast {
  private Contrast() {}

  /** From 1 (the same) to 21 (black on white). */
  static double between(Color one, Color other) {
    return of(one).contrast(of(other));
  }

  /** The ink itself where it reads on the ground, else its nearest darker or lighter tone. */
  static Color readable(Color ink, Color ground) {
    return drawn(of(ink).readableOn(of(ground)));
  }

  /** A mixture: {@code share} 0 gives the first colour, 1 the second. */
  static Color blend(Color one, Color other, double share) {
    return drawn(of(one).blend(of(other), share));
  }

  private static Colour of(Color drawn) {
    return new Colour(drawn.getRGB() & 0xFFFFFF);
  }

  private static Color drawn(Colour colour) {
    return new Color(colour.rgb());
  }
}
