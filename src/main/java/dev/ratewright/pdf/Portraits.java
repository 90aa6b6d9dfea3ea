package dev.ratewright.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Photos of people, made ready for the page: turned upright, cut square, scaled once. Shared by all
 * threads. A file is hostile until it is read: its size is looked at before its bytes, and its
 * measures before its pixels.
 */
final class Portraits {
  /** Some cameras write 12 MB; more than that is not a portrait. */
  static final int MOST_BYTES = 15_000_000;

  private static final int MOST_KEPT = 128;

  private final Map<String, Portrait> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final int pixels;

  /** What became of a file. */
  sealed interface Portrait {}

  /** A square JPEG; the bytes are shared and never changed. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Photo(byte[] jpeg) implements Portrait {}

  /** Why a file gave no picture. */
  record Refused(String reason) implements Portrait {}

  /**
   * @param pixels the side of the square
   */
  Portraits(int pixels) {
    this.pixels = pixels;
  }

  Portrait of(Path file) {
    try {
      byte[] bytes = bytes(file);
      // By content: a photo that was replaced while the program runs is a new photo.
      return remembered(HexFormat.of().formatHex(Digest.of(bytes)), bytes);
    } catch (Spoiled spoiled) {
      return new Refused(spoiled.reason());
    }
  }

  static byte[] bytes(Path file) throws Spoiled {
    if (!Files.isRegularFile(file)) {
      throw new Spoiled("is not there");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new Spoiled("is larger than " + MOST_BYTES / 1_000_000 + " MB");
      }
      return bytes;
    } catch (IOException disk) {
      throw new Spoiled("cannot be read");
    }
  }

  private Portrait remembered(String key, byte[] bytes) {
    synchronized (kept) {
      Portrait known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Portrait made = Darkroom.develop(bytes, pixels);
    synchronized (kept) {
      kept.put(key, made);
      if (kept.size() > MOST_KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return made;
  }
}
