package dev.ratewright.pdf;

import java.awt.font.GlyphVector;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTextArray;

/** A run of text in one face and direction whose glyphs are chosen and placed. Never changed. */
sealed interface Shaped {
  /** The run as typed. */
  String text();

  /** The width in thousandths of the size. */
  float width();

  /**
   * One glyph per character, as the font's own table says, moved apart or together at most. It is
   * written as text, so that what a reader copies is what was typed.
   */
  final class Plain implements Shaped {
    /** Below this many thousandths a correction is put off until it adds up. */
    private static final float NOTICEABLE = 2;

    private final String text;
    private final float width;
    private final float[] kerns;

    /**
     * @param kerns per code point, what follows it beyond its own width, in thousandths
     */
    Plain(String text, float width, float[] kerns) {
      this.text = text;
      this.width = width;
      this.kerns = kerns;
    }

    @Override
    public String text() {
      return text;
    }

    @Override
    public float width() {
      return width;
    }

    void addTo(PdfTextArray array) {
      StringBuilder letters = new StringBuilder();
      float due = 0;
      int point = 0;
      int at = 0;
      while (at < text.length()) {
        int code = text.codePointAt(at);
        letters.appendCodePoint(code);
        at += Character.charCount(code);
        due += kerns[point++];
        if (Math.abs(due) >= NOTICEABLE) {
          array.add(letters.toString());
          array.add(-due);
          letters.setLength(0);
          due = 0;
        }
      }
      array.add(letters.toString());
    }
  }

  /**
   * Glyphs that stand for more or less than one character each, such as joined Arabic letters or an
   * emoji of several parts. The text goes along with them as ActualText.
   */
  final class Complex implements Shaped {
    private static final int NO_GLYPH = 0xFFFE;
    private static final float NOTICEABLE = 0.5f;

    private final String text;
    private final boolean leftwards;
    private final GlyphVector glyphs;
    private final float[] places;
    private final float[] advances;

    /**
     * @param glyphs what the shaper made of the text, at {@link Face#UNITS} points
     */
    Complex(String text, boolean leftwards, GlyphVector glyphs) {
      this.text = text;
      this.leftwards = leftwards;
      this.glyphs = glyphs;
      int count = glyphs.getNumGlyphs();
      // Taken out now: a glyph vector works some of this out on demand, and threads share it.
      this.places = glyphs.getGlyphPositions(0, count + 1, null);
      this.advances = new float[count];
      for (int i = 0; i < count; i++) {
        advances[i] = glyphs.getGlyphMetrics(i).getAdvanceX();
      }
    }

    @Override
    public String text() {
      return text;
    }

    @Override
    public float width() {
      return places[2 * advances.length];
    }

    void show(PdfContentByte content, BaseFont font, float size) {
      Codes.complete(content, font, text, glyphs);
      PdfGlyphArray array = new PdfGlyphArray();
      float pen = 0;
      int from = 0;
      while (from < advances.length) {
        int end = groupEnd(from);
        begin(content, actualText(from));
        for (int i = from; i < end; i++) {
          pen = show(content, array, i, pen, size);
        }
        flush(content, array);
        content.endMarkedContentSequence();
        from = end;
      }
    }

    /** Adds one glyph and returns where the pen stands after it. */
    private float show(PdfContentByte content, PdfGlyphArray array, int i, float pen, float size) {
      int glyph = glyphs.getGlyphCode(i);
      if (glyph >= NO_GLYPH) {
        return pen;
      }
      float x = places[2 * i];
      float rise = -places[2 * i + 1];
      boolean raised = Math.abs(rise) > NOTICEABLE;
      boolean moved = Math.abs(x - pen) > NOTICEABLE;
      if (moved) {
        array.add(pen - x);
      }
      if (raised) {
        flush(content, array);
        content.setTextRise(rise * size / Face.UNITS);
      }
      array.add(glyph);
      if (raised) {
        flush(content, array);
        content.setTextRise(0);
      }
      return (moved ? x : pen) + advances[i];
    }

    /**
     * Where the glyphs end that share one ActualText. From left to right that is the whole run.
     * From right to left readers turn round the letters of a line themselves, so each letter has
     * its own.
     */
    private int groupEnd(int from) {
      if (!leftwards) {
        return advances.length;
      }
      int end = from + 1;
      while (end < advances.length
          && glyphs.getGlyphCharIndex(end) == glyphs.getGlyphCharIndex(from)) {
        end++;
      }
      return end;
    }

    private String actualText(int from) {
      if (!leftwards) {
        return text;
      }
      int first = glyphs.getGlyphCharIndex(from);
      // Glyphs come in the order they are seen: the one before stands for what is read next.
      int last = from == 0 ? text.length() : glyphs.getGlyphCharIndex(from - 1);
      return first < last ? text.substring(first, last) : "";
    }

    private static void begin(PdfContentByte content, String actualText) {
      PdfDictionary actual = new PdfDictionary();
      actual.put(PdfName.ACTUALTEXT, new PdfString(actualText, PdfObject.TEXT_UNICODE));
      content.beginMarkedContentSequence(PdfName.SPAN, actual, true);
    }

    private static void flush(PdfContentByte content, PdfGlyphArray array) {
      content.showText(array);
      array.clear();
    }
  }

  /** Opens the library's way to tell a font which characters its glyphs stand for. */
  final class Codes extends GlyphLayoutManager {
    private Codes() {}

    static void complete(PdfContentByte content, BaseFont font, String text, GlyphVector glyphs) {
      // Half of a surrogate pair would be written as it is, which is no text at all.
      StringBuilder whole = new StringBuilder(text);
      for (int i = 0; i < whole.length(); i++) {
        if (Character.isSurrogate(whole.charAt(i))) {
          whole.setCharAt(i, '\uFFFD');
        }
      }
      completeCmap(content, font, whole.toString(), glyphs);
    }
  }
}
