package dev.ratewright.domain;

import java.util.HexFormat;

/**
 * A colour of screens and paper, and how well it reads on another, after WCAG 2.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) {
  /** The least contrast at which small text may be set on a ground (WCAG 2, level AA). */
  public static final double LEAST_CONTRAST = 4.5;

  public static final Colour WHITE = new Colour(0xFFFFFF);
  public static final Colour BLACK = new Colour(0);

  private static final double STEP = 0.04;

  /** The colour of six hexadecimal digits. */
  public static Colour of(String hex) {
    return new Colour(HexFormat.fromHexDigits(hex));
  }

  /** Six hexadecimal digits. */
  public String hex() {
    return HexFormat.of().withUpperCase().toHexDigits(rgb, 6);
  }

  /** From 1 (the same) to 21 (black on white). */
  public double contrast(Colour other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** This colour where it reads on the ground, else its nearest darker or lighter tone. */
  public Colour readableOn(Colour ground) {
    // Towards whichever end is farther away from the ground, so that the search always ends.
    Colour end = BLACK.contrast(ground) > WHITE.contrast(ground) ? BLACK : WHITE;
    for (double share = 0; share < 1; share += STEP) {
      Colour tone = blend(end, share);
      if (tone.contrast(ground) >= LEAST_CONTRAST) {
        return tone;
      }
    }
    return end;
  }

  /** A mixture: {@code share} 0 gives this colour, 1 the other. */
  public Colour blend(Colour other, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int one = channel(shift);
      mixed |= (int) Math.round(one + (other.channel(shift) - one) * share) << shift;
    }
    return new Colour(mixed);
  }

  private int channel(int shift) {
    return rgb >> shift & 0xFF;
  }

  private double luminance() {
    return 0.2126 * linear(channel(16)) + 0.7152 * linear(channel(8)) + 0.0722 * linear(channel(0));
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
