package dev.ratewright.pdf;

import dev.ratewright.domain.Colour;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;

/** An agency's mark, scaled once to what is printed. Shared by all threads. */
public final class Logo {
  /** The largest it is drawn, in points: a line of a letterhead. */
  static final float WIDEST = 120;

  static final float HIGHEST = 30;

  /** Marks of this area, in square points, look alike in size, whether wide or tall. */
  private static final double AREA = 2200;

  /** Four pixels to a point, as letters in a logo show every edge. */
  private static final int DENSITY = 4;

  /** What graphics need to be told from their ground (WCAG 2, non-text contrast). */
  private static final double LEAST_CONTRAST = 3;

  private final byte[] png;
  private final int width;
  private final int height;
  private final Colour tone;
  private final boolean opaque;
  private final String digest;
  private final String description;

  private Logo(
      byte[] png,
      int width,
      int height,
      Colour tone,
      boolean opaque,
      String digest,
      String description) {
    this.png = png;
    this.width = width;
    this.height = height;
    this.tone = tone;
    this.opaque = opaque;
    this.digest = digest;
    this.description = description;
  }

  /**
   * Reads a picture.
   *
   * @param file a JPEG or PNG picture
   * @param description what a screen reader says, such as "Logo of Nook"
   * @throws Spoiled if it is none that can be used
   */
  public static Logo read(Path file, String description) throws Spoiled {
    byte[] bytes = Portraits.bytes(file);
    int wide = Math.round(WIDEST * DENSITY);
    int high = Math.round(HIGHEST * DENSITY);
    try {
      BufferedImage image =
          Thumbnails.of(Darkroom.open(bytes, high))
              .size(wide, high)
              .imageType(BufferedImage.TYPE_INT_ARGB)
              .asBufferedImage();
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      String digest = HexFormat.of().formatHex(Digest.of(bytes));
      int corner = image.getRGB(0, 0);
      boolean opaque = corner >>> 24 == 0xFF;
      Colour tone = opaque ? new Colour(corner & 0xFFFFFF) : tone(image);
      return new Logo(
          png.toByteArray(),
          image.getWidth(),
          image.getHeight(),
          tone,
          opaque,
          digest,
          description);
    } catch (IOException inMemory) {
      throw new IllegalStateException(inMemory);
    }
  }

  /** The mean colour of what is seen. */
  private static Colour tone(BufferedImage image) {
    long red = 0;
    long green = 0;
    long blue = 0;
    long weight = 1;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        Color dot = new Color(image.getRGB(x, y), true);
        red += (long) dot.getRed() * dot.getAlpha();
        green += (long) dot.getGreen() * dot.getAlpha();
        blue += (long) dot.getBlue() * dot.getAlpha();
        weight += dot.getAlpha();
      }
    }
    Color mean = new Color((int) (red / weight), (int) (green / weight), (int) (blue / weight));
    return new Colour(mean.getRGB() & 0xFFFFFF);
  }

  /** Whether it needs a white field behind it to be seen on a ground, or to end with its own. */
  public boolean onWhite(Color ground) {
    return opaque
        ? tone.contrast(Colour.WHITE) < 1.2
        : tone.contrast(new Colour(ground.getRGB() & 0xFFFFFF)) < LEAST_CONTRAST;
  }

  /** A PNG picture of it; not to be changed. */
  public byte[] png() {
    return png;
  }

  /** What a screen reader says. */
  public String description() {
    return description;
  }

  /** In points, as large as there is room for it. */
  float drawnHeight() {
    return height * scale();
  }

  float drawnWidth() {
    return width * scale();
  }

  private float scale() {
    float edges = Math.min(WIDEST / width, HIGHEST / height);
    return Math.min(edges, (float) Math.sqrt(AREA / ((double) width * height)));
  }

  /** By which the same logo is told again. */
  @Override
  public String toString() {
    return digest + description;
  }
}
