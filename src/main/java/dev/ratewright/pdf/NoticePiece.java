package dev.ratewright.pdf;

import dev.ratewright.document.Block;
import java.awt.Color;
import java.util.List;

/**
 * Something to know before one acts, on a warm ground behind an upright bar. What it is about
 * stands above the words, and beside them where there is room.
 */
final class NoticePiece implements Piece {
  /** Between two of them. */
  static final float GAP = 5;

  /** Signs are the same in every brand: a warning must be known for one at a glance. */
  private static final Color GROUND = new Color(0xFFF3E0);

  private static final Color BAR = new Color(0xC98A1B);
  private static final float WIDTH = 2.2f;
  private static final float PAD = 9;
  private static final float ABOVE = 5.5f;
  private static final float BESIDE = 0.24f;

  private final Frame frame;
  private final float left;
  private final float room;
  private final List<Line> subject;
  private final List<Line> words;

  NoticePiece(Block.Notice notice, Brand brand, Typesetter type, Frame frame) {
    this.frame = frame;
    float whole = frame.width() - WIDTH - 2 * PAD;
    this.left = frame.wide() ? whole * BESIDE : 0;
    this.room = whole - left;
    Color ink = Contrast.readable(brand.text(), GROUND);
    float most = left > 0 ? left - PAD : whole;
    subject = lines(notice.subject(), Style.semibold(8.5f, ink).leading(12.5f), most, type);
    words = lines(notice.words(), Style.regular(8.5f, ink).leading(12.5f), room, type);
  }

  private static List<Line> lines(String text, Style style, float room, Typesetter type) {
    return text.isBlank() ? List.of() : type.wrap(text, type.roomy(text, style), room);
  }

  private float below() {
    return left > 0 ? 0 : Title.height(subject);
  }

  @Override
  public float height() {
    float text = Math.max(Title.height(subject), below() + Title.height(words));
    return 2 * ABOVE + text;
  }

  @Override
  public void draw(Sheet sheet, float top) {
    sheet.decoration(
        () -> {
          sheet.rectangle(frame.x(), top, frame.width(), height(), GROUND);
          sheet.rectangle(frame.x(), top, WIDTH, height(), BAR);
        });
    float x = frame.x() + WIDTH + PAD;
    part(sheet, subject, x, top + ABOVE, left > 0 ? left - PAD : room);
    part(sheet, words, x + left, top + ABOVE + below(), room);
  }

  private void part(Sheet sheet, List<Line> lines, float x, float top, float width) {
    if (!lines.isEmpty()) {
      sheet.tagged(frame.tag().child("P"), () -> sheet.lines(lines, x, top, width));
    }
  }
}
