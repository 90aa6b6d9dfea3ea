package dev.ratewright.pdf;

import dev.ratewright.document.Block;
import java.awt.Color;
import java.util.List;

/** Something to know before one acts: on a warm ground behind an upright bar. */
final class NoticePiece implements Piece {
  /** Between two of them. */
  static final float GAP = 5;

  /** Signs are the same in every brand: a warning must be known for one at a glance. */
  private static final Color GROUND = new Color(0xFFF3E0);

  private static final Color BAR = new Color(0xC98A1B);
  private static final float WIDTH = 2.2f;
  private static final float PAD = 9;
  private static final float ABOVE = 5.5f;

  private final Frame frame;
  private final List<Line> subject;
  private final List<Line> words;

  NoticePiece(Block.Notice notice, Brand brand, Typesetter type, Frame frame) {
    this.frame = frame;
    float room = frame.width() - WIDTH - 2 * PAD;
    Color ink = Contrast.readable(brand.text(), GROUND);
    subject = lines(notice.subject(), Style.semibold(8.5f, ink).leading(12.5f), room, type);
    words = lines(notice.words(), Style.regular(8.5f, ink).leading(12.5f), room, type);
  }

  private static List<Line> lines(String text, Style style, float room, Typesetter type) {
    return text.isBlank() ? List.of() : type.wrap(text, type.roomy(text, style), room);
  }

  @Override
  public float height() {
    return 2 * ABOVE + Title.height(subject) + Title.height(words);
  }

  @Override
  public void draw(Sheet sheet, float top) {
    sheet.decoration(
        () -> {
          sheet.rectangle(frame.x(), top, frame.width(), height(), GROUND);
          sheet.rectangle(frame.x(), top, WIDTH, height(), BAR);
        });
    part(sheet, subject, top + ABOVE);
    part(sheet, words, top + ABOVE + Title.height(subject));
  }

  private void part(Sheet sheet, List<Line> lines, float top) {
    if (!lines.isEmpty()) {
      float room = frame.width() - WIDTH - 2 * PAD;
      Tag tag = frame.tag().child("P");
      sheet.tagged(tag, () -> sheet.lines(lines, frame.x() + WIDTH + PAD, top, room));
    }
  }
}
