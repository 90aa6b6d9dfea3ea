package dev.ratewright.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;

/**
 * One font file. It is read when the first text needs it, once, and then serves all threads.
 *
 * <p>The same bytes are read twice over: by the JDK, which shapes, and by the PDF library, which
 * embeds.
 */
final class Face {
  /** Text is shaped at this size, so that its measures are thousandths of any size. */
  static final float UNITS = 1000;

  private static final FontRenderContext EXACT = new FontRenderContext(null, false, true);

  /** Enough for the words of a large roster; beyond it words are shaped anew each time. */
  private static final int MOST_KEPT = 20_000;

  private final String file;
  private final Set<UnicodeScript> scripts;
  private final boolean thin;
  private final Source source;
  private final Map<String, Shaped> rightward = new ConcurrentHashMap<>();
  private final Map<String, Shaped> leftward = new ConcurrentHashMap<>();
  private final Later<BaseFont> embedded = new Later<>(this::readEmbedded);
  private final Later<Font> shaper = new Later<>(this::readShaper);

  /**
   * @param file the resource beside this class, below {@code fonts/}
   * @param scripts the scripts this face was made for; none for a face of general use
   */
  Face(String file, Set<UnicodeScript> scripts) {
    this.file = file;
    this.scripts = scripts;
    this.thin = file.contains("Regular") || file.startsWith("WenQuanYi");
    this.source = this::enclosed;
  }

  /**
   * A face of general use that is not the program's own.
   *
   * @param thin whether its strokes are thin
   * @param font the file's bytes, which are kept and never changed
   */
  Face(String file, boolean thin, byte[] font) {
    this.file = file;
    this.scripts = Set.of();
    this.thin = thin;
    this.source = () -> font;
  }

  private interface Source {
    byte[] bytes() throws IOException;
  }

  boolean madeFor(UnicodeScript script) {
    return scripts.contains(script);
  }

  /** Whether its strokes are thin, so that bold text needs them drawn thicker. */
  boolean thin() {
    return thin;
  }

  boolean general() {
    return scripts.isEmpty();
  }

  /** What the PDF library embeds. */
  BaseFont embedded() {
    return embedded.get();
  }

  /** Whether it has a glyph for every character of a cluster that is to be seen. */
  boolean covers(String cluster) {
    BaseFont font = embedded.get();
    // A font may list a character and give it the sign for missing ones.
    return cluster
        .codePoints()
        .allMatch(
            code -> Unseen.is(code) || (font.charExists(code) && shaper.get().canDisplay(code)));
  }

  /** Chooses and places the glyphs of a text which this face covers. */
  Shaped shape(String text, boolean leftwards) {
    Map<String, Shaped> kept = leftwards ? leftward : rightward;
    Shaped known = kept.get(text);
    if (known != null) {
      return known;
    }
    Shaped made = shapeAnew(text, leftwards);
    if (kept.size() < MOST_KEPT) {
      kept.put(text, made);
    }
    return made;
  }

  private Shaped shapeAnew(String text, boolean leftwards) {
    Font font = shaper.get();
    char[] letters = text.toCharArray();
    int direction = leftwards ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector glyphs = font.layoutGlyphVector(EXACT, letters, 0, letters.length, direction);
    int count = glyphs.getNumGlyphs();
    float[] places = glyphs.getGlyphPositions(0, count + 1, null);
    float width = places[2 * count];
    int[] codes = text.codePoints().toArray();
    if (leftwards || count != codes.length || !asListed(font, letters, glyphs, places)) {
      return new Shaped.Complex(text, leftwards, glyphs);
    }
    float[] kerns = new float[count];
    for (int i = 0; i < count; i++) {
      kerns[i] = places[2 * i + 2] - places[2 * i] - embedded.get().getWidth(codes[i]);
    }
    return new Shaped.Plain(text, width, kerns);
  }

  /** Whether each glyph is the one the font lists for its character, and stands on the baseline. */
  private static boolean asListed(Font font, char[] letters, GlyphVector glyphs, float[] places) {
    for (int i = 1; i < places.length; i += 2) {
      if (Math.abs(places[i]) > 0.5f) {
        return false;
      }
    }
    int count = glyphs.getNumGlyphs();
    GlyphVector listed = font.createGlyphVector(EXACT, letters);
    return listed.getNumGlyphs() == count
        && Arrays.equals(
            listed.getGlyphCodes(0, count, null), glyphs.getGlyphCodes(0, count, null));
  }

  private BaseFont readEmbedded() {
    try {
      BaseFont font =
          BaseFont.createFont(
              file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, source.bytes(), null);
      // PDF/UA wants a CIDSet to be complete or absent; the library's is not complete.
      font.setIncludeCidSet(false);
      font.setSecureRandom(new SubsetTag());
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Font readShaper() {
    try {
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(source.bytes()));
      return font.deriveFont(UNITS)
          .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(file + " is damaged", e);
    }
  }

  private byte[] enclosed() throws IOException {
    try (InputStream in = Face.class.getResourceAsStream("fonts/" + file)) {
      if (in == null) {
        throw new IOException("fonts/" + file + " is missing from the program");
      }
      return in.readAllBytes();
    }
  }

  @Override
  public String toString() {
    return file;
  }
}
