package dev.ratewright.workbook;

import dev.ratewright.intake.xlsx.StyledSheet;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The picture on the template's sheet, looked at before it becomes the logo. */
final class LogoPicture {
  /** Every rate card carries it, and most of them go by mail. */
  private static final int MOST_BYTES = 1 << 20;

  private static final int MOST_PIXELS = 4_000;
  private static final String EXPECTED =
      "a PNG or JPEG picture of at most 1 MB and 4,000 × 4,000 pixels";

  private final Place place;
  private final Consumer<Problem> problems;

  LogoPicture(Place place, Consumer<Problem> problems) {
    this.place = place;
    this.problems = problems;
  }

  /** The logo; empty where there is no picture, or one that cannot be used. */
  Optional<Logo> of(List<StyledSheet.Picture> pictures) {
    if (pictures.isEmpty()) {
      return Optional.empty();
    }
    if (pictures.size() > 1) {
      wrong(pictures.size() + " pictures", "delete all but the logo");
      return Optional.empty();
    }
    StyledSheet.Picture picture = pictures.getFirst();
    if (picture.cropped()) {
      // The whole picture lies in the file, and would go out to brands.
      wrong(
          "a cropped picture",
          "in Excel, choose Picture Format › Compress Pictures, cropped areas deleted");
      return Optional.empty();
    }
    if (picture.size() > MOST_BYTES) {
      wrong(
          String.format(Locale.ROOT, "a picture of %.1f MB", picture.size() / 1048576.0),
          "insert a smaller one");
      return Optional.empty();
    }
    return read(picture);
  }

  private Optional<Logo> read(StyledSheet.Picture picture) {
    byte[] bytes = picture.bytes();
    boolean png = starts(bytes, 0x89, 'P', 'N', 'G');
    if (!png && !starts(bytes, 0xFF, 0xD8, 0xFF)) {
      wrong(
          "the picture " + picture.name() + ", which is neither", "save it as PNG and insert that");
      return Optional.empty();
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(png ? "png" : "jpeg");
      ImageReader reader = readers.next();
      reader.setInput(in);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (width > MOST_PIXELS || height > MOST_PIXELS) {
        wrong(
            String.format(Locale.ROOT, "a picture of %,d × %,d pixels", width, height),
            "insert a smaller one");
        return Optional.empty();
      }
      // Seen whole once, since a file that is cut off would be broken in every card.
      BufferedImage seen = reader.read(0);
      String words = picture.words().strip();
      return Optional.of(
          new Logo(
              bytes,
              png,
              seen.getWidth(),
              seen.getHeight(),
              words.isEmpty() ? "The agency's logo" : words));
    } catch (IOException | RuntimeException damaged) {
      wrong(
          "the picture " + picture.name() + ", which cannot be read",
          "save it as PNG and insert that");
      return Optional.empty();
    }
  }

  private static boolean starts(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private void wrong(String found, String hint) {
    problems.accept(Problem.error(place, found, EXPECTED, hint));
  }
}
