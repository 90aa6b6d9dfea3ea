package dev.ratewright.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;

/** Turns the bytes of a photo into the small square JPEG that is printed. */
final class Darkroom {
  private static final Set<String> FORMATS = Set.of("jpeg", "png");

  /** About four times what a good phone takes. */
  private static final long MOST_PIXELS = 60_000_000;

  private static final int LONGEST_SIDE = 20_000;
  private static final int SHORTEST_SIDE = 16;
  private static final int PRINTERS_INKS = 4;
  private static final double QUALITY = 0.86;

  /**
   * Faces are above the middle of an upright photo: this much of what is cut off comes off the top.
   */
  private static final double OFF_THE_TOP = 0.3;

  private Darkroom() {}

  static Portraits.Portrait develop(byte[] bytes, int pixels) {
    try {
      BufferedImage upright = opaque(open(bytes, pixels));
      ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
      Thumbnails.of(upright)
          .crop((w, h, cutW, cutH, left, right, top, bottom) -> corner(w, h, cutW, cutH))
          .size(pixels, pixels)
          .outputFormat("jpg")
          .outputQuality(QUALITY)
          .toOutputStream(jpeg);
      return new Portraits.Photo(jpeg.toByteArray());
    } catch (Spoiled spoiled) {
      return new Portraits.Refused(spoiled.reason());
    } catch (IOException inMemory) {
      throw new IllegalStateException(inMemory);
    }
  }

  /**
   * A picture upright, with at least so many pixels to its shorter side where it has them, and no
   * more than three times as many.
   */
  static BufferedImage open(byte[] bytes, int pixels) throws Spoiled {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      ImageReader reader = readers.hasNext() ? readers.next() : null;
      try {
        if (reader == null || !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
          throw new Spoiled("is not a JPEG or PNG picture");
        }
        boolean jpeg = reader.getFormatName().equalsIgnoreCase("jpeg");
        if (jpeg && CameraNote.inks(bytes) == PRINTERS_INKS) {
          throw new Spoiled("is a CMYK picture, in the inks of printers");
        }
        if (jpeg && !ends(bytes)) {
          throw new Spoiled("is cut off");
        }
        reader.setInput(in, false, false);
        BufferedImage read = read(reader, pixels);
        return CameraNote.orientation(bytes)
            .map(held -> ExifFilterUtils.getFilterForOrientation(held).apply(read))
            .orElse(read);
      } finally {
        if (reader != null) {
          reader.dispose();
        }
      }
    } catch (IOException | RuntimeException e) {
      // Decoders answer damaged files with almost any exception.
      throw new Spoiled("is damaged or of a kind that cannot be read");
    }
  }

  /** Whether a JPEG's picture is followed by its end; a decoder would fill up what is missing. */
  private static boolean ends(byte[] jpeg) {
    return lastMarker(jpeg, 0xD9) > lastMarker(jpeg, 0xDA);
  }

  private static int lastMarker(byte[] jpeg, int marker) {
    for (int i = jpeg.length - 2; i >= 0; i--) {
      if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == marker) {
        return i;
      }
    }
    return -1;
  }

  private static BufferedImage read(ImageReader reader, int pixels) throws IOException, Spoiled {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
      throw new Spoiled("has too many pixels (" + width + " x " + height + ")");
    }
    if (Math.min(width, height) < SHORTEST_SIDE) {
      throw new Spoiled("is too small (" + width + " x " + height + " pixels)");
    }
    ImageReadParam coarse = reader.getDefaultReadParam();
    // Every pixel beyond twice what is printed is memory for nothing.
    int step = Math.max(1, Math.min(width, height) / (2 * pixels));
    coarse.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, coarse);
  }

  private static Point corner(int width, int height, int cutWidth, int cutHeight) {
    return new Point((width - cutWidth) / 2, (int) ((height - cutHeight) * OFF_THE_TOP));
  }

  /** On white, as JPEG knows no transparency. */
  private static BufferedImage opaque(BufferedImage image) {
    BufferedImage flat =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = flat.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, flat.getWidth(), flat.getHeight());
    pen.drawImage(image, 0, 0, null);
    pen.dispose();
    return flat;
  }
}
