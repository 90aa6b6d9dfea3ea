package dev.ratewright.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;

/** Writes set lines on a page. */
final class Pen {
  /** Words no farther apart than this, in points, follow on one another. */
  private static final float NO_GAP = 0.05f;

  private final PdfContentByte content;

  Pen(PdfContentByte content) {
    this.content = content;
  }

  /** Writes one line from x on, its baseline at y, both in the measure of the page. */
  void write(Line line, float x, float y) {
    content.setColorFill(line.style().ink());
    content.beginText();
    // Readers expect the words of a line as they are seen, and turn round what reads leftwards.
    List<Line.Placed> words =
        line.words().stream().sorted(Comparator.comparingDouble(Line.Placed::x)).toList();
    int at = 0;
    while (at < words.size()) {
      at = show(words, at, line.style(), x, y);
    }
    content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
    content.endText();
    for (Line.Placed word : words) {
      if (word.atom().face().isEmpty()) {
        missing(x + word.x(), y, line.style());
      }
    }
  }

  /** Shows one atom, and with it those that follow on in the same way; returns the next one. */
  private int show(List<Line.Placed> words, int at, Style style, float x, float y) {
    Line.Placed first = words.get(at);
    Atom atom = first.atom();
    Optional<Shaped> shaped = atom.shaped();
    if (atom.face().isEmpty() || shaped.isEmpty()) {
      return at + 1;
    }
    Face face = atom.face().get();
    content.setFontAndSize(face.embedded(), style.size());
    content.setCharacterSpacing(atom.tracking());
    content.setTextMatrix(x + first.x(), y);
    stroke(first.atom(), style);
    if (shaped.get() instanceof Shaped.Complex complex) {
      complex.show(content, face.embedded(), style.size());
      return at + 1;
    }
    PdfTextArray letters = new PdfTextArray();
    int next = at;
    float end = first.x();
    while (next < words.size()
        && words.get(next).atom().face().equals(atom.face())
        && Math.abs(words.get(next).x() - end) < NO_GAP
        && words.get(next).atom().shaped().orElse(null) instanceof Shaped.Plain plain) {
      plain.addTo(letters);
      end += words.get(next).atom().width();
      next++;
    }
    content.showText(letters);
    return next;
  }

  /** Bold text in a face that has no bold is drawn with an outline of its own colour. */
  private void stroke(Atom atom, Style style) {
    boolean thicker =
        style.weight() != Weight.REGULAR && atom.face().filter(Face::thin).isPresent();
    if (thicker) {
      content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
      content.setLineWidth(style.size() * 0.028f);
      content.setColorStroke(style.ink());
    } else {
      content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
    }
  }

  private void missing(float x, float y, Style style) {
    float side = style.size() * Line.BOX_WIDTH;
    content.setColorStroke(style.ink());
    content.setLineWidth(style.size() * 0.06f);
    content.rectangle(x + side * 0.12f, y, side * 0.76f, style.size() * 0.72f);
    content.stroke();
  }
}
