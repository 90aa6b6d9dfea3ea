package dev.ratewright.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
  private final Map<Seen, String> contents =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Seen, String> eldest) {
          return size() > MOST_KEPT;
        }
      };
  private final int pixels;

  /** A file as it was when it was read: one that was replaced meanwhile is another. */
  private record Seen(Path file, long size, FileTime changed) {
    static Seen of(Path file) throws Spoiled {
      try {
        return new Seen(file, Files.size(file), Files.getLastModifiedTime(file));
      } catch (IOException notThere) {
        throw new Spoiled("is not there");
      }
    }
  }

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
      Seen seen = Seen.of(file);
      synchronized (kept) {
        Portrait known = contents.containsKey(seen) ? kept.get(contents.get(seen)) : null;
        if (known != null) {
          return known;
        }
      }
      byte[] bytes = bytes(file);
      // By content: two files may hold one photo.
      String content = HexFormat.of().formatHex(Digest.of(bytes));
      synchronized (kept) {
        contents.put(seen, content);
      }
      return remembered(content, bytes);
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
