package dev.ratewright.pdf;

import dev.ratewright.document.Block;
import java.util.ArrayList;
import java.util.List;

/** Quotes and case studies: lines and figures behind one bar, which may go on overleaf. */
final class Passage {
  private final Brand brand;
  private final Typesetter type;
  private final Frame outer;
  private final Frame frame;
  private final float before;
  private final List<Strip> strips = new ArrayList<>();

  private Passage(Brand brand, Typesetter type, Frame outer, String role, float before) {
    this.brand = brand;
    this.type = type;
    this.outer = outer;
    this.before = before;
    this.frame =
        new Frame(
            outer.x() + Barred.INDENT,
            outer.width() - Barred.INDENT,
            outer.tag().child(role),
            outer.heading());
  }

  static Strip of(Block.Quote quote, Brand brand, Typesetter type, Frame outer, float before) {
    Passage passage = new Passage(brand, type, outer, "BlockQuote", before);
    Style large = Style.regular(11, brand.text()).leading(16.5f);
    passage.paragraph("P", "“" + quote.words().strip() + "”", large, 0);
    if (!quote.source().isBlank()) {
      Style small = Style.regular(7.8f, brand.remark()).leading(11.5f);
      passage.paragraph("P", quote.source(), small, 3);
    }
    return new Strip.Whole(passage.strips);
  }

  static Strip of(Block.Case work, Brand brand, Typesetter type, Frame outer, float before) {
    Passage passage = new Passage(brand, type, outer, "Sect", before);
    if (!work.title().isBlank()) {
      Style bold = Style.bold(10, brand.text()).leading(14);
      passage.paragraph("H" + outer.heading(), work.title(), bold, 0);
      passage.keepLast();
    }
    for (Block.Stat stat : work.figures()) {
      Frame inner = passage.frame.inside(passage.frame.tag().child("P"));
      passage.add(new ResultPiece(stat, brand, type, inner), 2, false);
    }
    Style prose = Style.regular(8.8f, brand.text()).leading(13);
    work.paragraphs().stream()
        .filter(text -> !text.isBlank())
        .forEach(text -> passage.paragraph("P", text, prose, 4));
    return new Strip.Whole(passage.strips);
  }

  private void paragraph(String role, String text, Style style, float above) {
    Frame inner = frame.inside(frame.tag().child(role));
    List<Line> lines = type.wrap(text, type.roomy(text, style), frame.width());
    for (int i = 0; i < lines.size(); i++) {
      // Neither the first line of a paragraph nor its last is left alone on a page.
      boolean kept = (i == 0 && lines.size() > 1) || i == lines.size() - 2;
      add(new TextPiece(List.of(lines.get(i)), inner), i == 0 ? above : 0, kept);
    }
  }

  private void add(Piece piece, float above, boolean kept) {
    boolean first = strips.isEmpty();
    Piece barred = new Barred(piece, first ? 0 : above, outer.x(), brand);
    strips.add(new Strip.Single(barred, first ? before : 0, kept));
  }

  /** A title stays with what is under it. */
  private void keepLast() {
    Strip.Single last = (Strip.Single) strips.removeLast();
    strips.add(new Strip.Single(last.piece(), last.before(), true));
  }
}
