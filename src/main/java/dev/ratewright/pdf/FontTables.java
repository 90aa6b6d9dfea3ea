package dev.ratewright.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of a font file, as far as they say whether it may and can be used. A font is hostile
 * until it is looked over here: the libraries behind follow whatever counts and offsets it gives.
 * The layout is that of the OpenType specification.
 */
final class FontTables {
  private static final String EXPECTED = "a font with TrueType outlines (.ttf)";
  private static final int TRUETYPE = 0x00010000;
  private static final int OLD_TRUETYPE = 0x74727565;

  /** Without these nothing can be measured, drawn or embedded. */
  private static final List<String> NEEDED =
      List.of("head", "hhea", "hmtx", "maxp", "cmap", "loca", "glyf", "name", "OS/2");

  private static final int RESTRICTED = 0x2;
  private static final int USES = 0xF;
  private static final int NO_SUBSETS = 0x100;
  private static final int DOTS_ONLY = 0x200;

  /** As many characters as there can be. */
  private static final long MOST_CHARACTERS = 0x110000;

  private final ByteBuffer font;
  private final Map<String, Table> tables = new HashMap<>();

  private record Table(int offset, int length) {}

  /** Looks a file over. */
  FontTables(byte[] bytes) throws UnfitFont {
    font = ByteBuffer.wrap(bytes);
    try {
      kind(bytes);
      directory();
      licence();
      outlines();
      characters();
    } catch (IndexOutOfBoundsException | IllegalArgumentException cutOff) {
      throw damaged();
    }
  }

  /** How heavy its strokes are, 400 for regular and 700 for bold. */
  int weight() {
    return word(at("OS/2") + 4);
  }

  boolean italic() {
    return (word(at("head") + 44) & 2) != 0;
  }

  private void kind(byte[] bytes) throws UnfitFont {
    String first = bytes.length < 12 ? "" : new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
    String found =
        switch (first) {
          case "OTTO" -> "an OpenType font with CFF outlines";
          case "ttcf" -> "a collection of fonts";
          case "wOFF", "wOF2" -> "a font for web pages (WOFF)";
          default -> "";
        };
    if (!found.isEmpty()) {
      throw new UnfitFont(found, EXPECTED, "many foundries give the same font as .ttf");
    }
    if (first.isEmpty() || (font.getInt(0) != TRUETYPE && font.getInt(0) != OLD_TRUETYPE)) {
      throw new UnfitFont("no font", EXPECTED, "");
    }
  }

  private void directory() throws UnfitFont {
    int count = word(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      byte[] tag = new byte[4];
      font.get(entry, tag);
      long offset = font.getInt(entry + 8) & 0xFFFFFFFFL;
      long length = font.getInt(entry + 12) & 0xFFFFFFFFL;
      if (offset + length > font.capacity()) {
        throw damaged();
      }
      tables.put(
          new String(tag, StandardCharsets.ISO_8859_1), new Table((int) offset, (int) length));
    }
    if (!tables.containsKey("glyf") && tables.containsKey("CBDT")) {
      throw new UnfitFont("a font of coloured pictures", EXPECTED, "Noto Emoji is in one colour");
    }
    if (!tables.keySet().containsAll(NEEDED)) {
      throw damaged();
    }
  }

  private void licence() throws UnfitFont {
    int uses = word(at("OS/2") + 8);
    boolean restricted = (uses & USES) == RESTRICTED;
    if (restricted || (uses & (NO_SUBSETS | DOTS_ONLY)) != 0) {
      throw new UnfitFont(
          restricted
              ? "a font whose licence forbids embedding"
              : "a font whose licence forbids embedding a part of its outlines",
          "a font that may be embedded in PDFs",
          "ask its foundry for such a licence");
    }
  }

  /** Each glyph must lie within the table of outlines, or embedding would fail on the way. */
  private void outlines() throws UnfitFont {
    int unitsPerEm = word(at("head") + 18);
    int glyphs = word(at("maxp") + 4);
    int measured = word(at("hhea") + 34);
    boolean longer = word(at("head") + 50) != 0;
    long needed = (glyphs + 1L) * (longer ? 4 : 2);
    long measures = 4L * measured + 2L * (glyphs - measured);
    if (unitsPerEm == 0
        || glyphs == 0
        || measured == 0
        || measured > glyphs
        || length("loca") < needed
        || length("hmtx") < measures) {
      throw damaged();
    }
    long before = 0;
    for (int i = 0; i <= glyphs; i++) {
      long here =
          longer ? font.getInt(at("loca") + 4 * i) & 0xFFFFFFFFL : 2L * word(at("loca") + 2 * i);
      if (here < before || here > length("glyf")) {
        throw damaged();
      }
      before = here;
    }
  }

  /** A table of characters may name the same ones over and over, and cost hours. */
  private void characters() throws UnfitFont {
    int start = at("cmap");
    boolean unicode = false;
    long named = 0;
    int count = word(start + 2);
    for (int i = 0; i < count; i++) {
      int entry = start + 4 + 8 * i;
      long offset = font.getInt(entry + 4) & 0xFFFFFFFFL;
      if (offset >= length("cmap")) {
        throw damaged();
      }
      int table = start + (int) offset;
      named += named(table);
      unicode |= word(entry) == 3 && (word(entry + 2) == 1 || word(entry + 2) == 10);
    }
    if (named > MOST_CHARACTERS * 4) {
      throw damaged();
    }
    if (!unicode) {
      throw new UnfitFont(
          "a font whose signs stand for no letters", "a font of Unicode characters", "");
    }
  }

  private long named(int table) throws UnfitFont {
    long named = 0;
    if (word(table) == 4) {
      int segments = word(table + 6) / 2;
      for (int i = 0; i < segments; i++) {
        int end = word(table + 14 + 2 * i);
        int from = word(table + 16 + 2 * segments + 2 * i);
        named += Math.max(0, end - from + 1);
      }
    } else if (word(table) == 12) {
      int groups = font.getInt(table + 12);
      if (groups < 0 || groups > length("cmap") / 12) {
        throw damaged();
      }
      for (int i = 0; i < groups; i++) {
        long from = font.getInt(table + 16 + 12 * i) & 0xFFFFFFFFL;
        long end = font.getInt(table + 20 + 12 * i) & 0xFFFFFFFFL;
        named += Math.max(0, end - from + 1);
      }
    }
    return named;
  }

  private static UnfitFont damaged() {
    return new UnfitFont("a font that is damaged or cut off", EXPECTED, "");
  }

  private int at(String table) {
    Table found = tables.get(table);
    return found == null ? font.capacity() : found.offset();
  }

  private int length(String table) {
    Table found = tables.get(table);
    return found == null ? 0 : found.length();
  }

  private int word(int offset) {
    return font.getShort(offset) & 0xFFFF;
  }
}
