package dev.ratewright.pdf;

import java.util.Arrays;
import java.util.Optional;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * What a JPEG says of itself: how the camera was held, and of what its colours are mixed. It is
 * looked up in the bytes, as the JDK's reader gives up on files whose parts stand in an order it
 * does not expect.
 */
final class CameraNote {
  private static final int START = 0xFFD8;
  private static final int NOTE = 0xFFE1;
  private static final int PIXELS = 0xFFDA;

  private CameraNote() {}

  static Optional<Orientation> orientation(byte[] jpeg) {
    if (jpeg.length < 4 || word(jpeg, 0) != START) {
      return Optional.empty();
    }
    int at = 2;
    while (at + 4 <= jpeg.length && word(jpeg, at) != PIXELS && jpeg[at] == (byte) 0xFF) {
      int end = at + 2 + word(jpeg, at + 2);
      if (word(jpeg, at) == NOTE && end <= jpeg.length) {
        Optional<Orientation> found = read(Arrays.copyOfRange(jpeg, at + 4, end));
        if (found.isPresent()) {
          return found;
        }
      }
      at = end;
    }
    return Optional.empty();
  }

  /** Of how many inks or lights a JPEG's colours are mixed; 0 where it does not say. */
  static int inks(byte[] jpeg) {
    int at = 2;
    while (at + 10 <= jpeg.length && word(jpeg, at) != PIXELS && jpeg[at] == (byte) 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      // The marker of a frame; three of its kind are those of tables.
      if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
        return jpeg[at + 9] & 0xFF;
      }
      at += 2 + word(jpeg, at + 2);
    }
    return 0;
  }

  private static Optional<Orientation> read(byte[] note) {
    try {
      return Optional.ofNullable(ExifUtils.getOrientationFromExif(note));
    } catch (RuntimeException e) {
      // A photo with a broken note is still a photo.
      return Optional.empty();
    }
  }

  private static int word(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }
}
