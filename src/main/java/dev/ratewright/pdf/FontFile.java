package dev.ratewright.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** A font of the agency's own, looked over and ready to print with. Shared by all threads. */
public final class FontFile {
  /** The largest fonts for everyday use, those of Han, have about 20 MB. */
  static final int MOST_BYTES = 40_000_000;

  /** From here on strokes count as bold. */
  private static final int BOLD = 600;

  private final String name;
  private final String digest;
  private final int weight;
  private final boolean italic;
  private final int size;
  private final Face face;

  private FontFile(String name, FontTables tables, byte[] bytes) {
    this.name = name;
    this.weight = tables.weight();
    this.italic = tables.italic();
    this.size = bytes.length;
    this.digest = HexFormat.of().formatHex(Digest.of(bytes));
    // The PDF library goes by the ending, whatever the file's own is.
    this.face = new Face(digest + ".ttf", weight < BOLD, bytes);
  }

  /**
   * Reads a file, once.
   *
   * @throws UnfitFont if nothing can be printed with it, or its licence forbids to
   */
  public static FontFile read(Path file) throws UnfitFont {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = bytes(file);
    FontFile font = new FontFile(name, new FontTables(bytes), bytes);
    try {
      font.face.embedded();
      font.face.shape("Ag", false);
      return font;
    } catch (RuntimeException damaged) {
      // The libraries answer damaged tables with almost any exception.
      throw new UnfitFont("a font that is damaged", "a font with TrueType outlines (.ttf)", "");
    }
  }

  private static byte[] bytes(Path file) throws UnfitFont {
    if (!Files.isRegularFile(file)) {
      throw new UnfitFont(
          Files.exists(file) ? "no file" : "no such file",
          "a font with TrueType outlines (.ttf)",
          "");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new UnfitFont("a file of more than 40 MB", "a font of at most 40 MB", "");
      }
      return bytes;
    } catch (IOException disk) {
      throw new UnfitFont("a file that cannot be read", "a font with TrueType outlines (.ttf)", "");
    }
  }

  /** Its file's name. */
  public String name() {
    return name;
  }

  /** How many bytes it takes in memory. */
  public int size() {
    return size;
  }

  /** Whether its letters lean, as those of no document do. */
  public boolean italic() {
    return italic;
  }

  /** How far its strokes are from a weight, 400 for regular and 700 for bold. */
  int from(int wanted) {
    return Math.abs(weight - wanted);
  }

  boolean bold() {
    return weight >= BOLD;
  }

  Face face() {
    return face;
  }

  /** By which the same font is told again. */
  @Override
  public String toString() {
    return digest;
  }
}
