package dev.ratewright.pdf;

import java.util.List;

/** A section's heading under a short rule, with lines at its right where there are any. */
final class HeadingPiece implements Piece {
  private static final float RULE_WIDTH = 23;
  private static final float RULE_HEIGHT = 2.6f;
  private static final float RULE_GAP = 7;
  private static final float AFTER = 7;

  private final Brand brand;
  private final Frame frame;
  private final String words;
  private final List<Line> heading;
  private final List<Line> side;
  private final Tag headingTag;
  private final Tag sideTag;

  HeadingPiece(String text, List<String> beside, Brand brand, Typesetter type, Frame frame) {
    this.brand = brand;
    this.frame = frame;
    this.words = text;
    float headingWidth = beside.isEmpty() ? frame.width() : frame.width() * 0.66f;
    heading = type.wrap(text, Style.bold(13, brand.text()), headingWidth);
    Style small = Style.regular(8, brand.remark());
    side =
        beside.stream()
            .flatMap(line -> type.wrap(line, small, frame.width() * 0.3f).stream())
            .toList();
    headingTag = frame.tag().child("H" + frame.heading());
    sideTag = frame.tag().child("P");
  }

  @Override
  public float height() {
    float text = RULE_HEIGHT + RULE_GAP + heading.size() * leading(heading);
    return Math.max(text, side.size() * leading(side)) + AFTER;
  }

  /** The same heading for the eye only, above what goes on in another column. */
  Piece again() {
    return new Piece() {
      @Override
      public float height() {
        return HeadingPiece.this.height();
      }

      @Override
      public void draw(Sheet sheet, float top) {
        sheet.decoration(
            () -> {
              sheet.rectangle(frame.x(), top, RULE_WIDTH, RULE_HEIGHT, brand.accent());
              sheet.lines(heading, frame.x(), top + RULE_HEIGHT + RULE_GAP, frame.width());
            });
      }
    };
  }

  @Override
  public void draw(Sheet sheet, float top) {
    sheet.bookmark(frame.heading(), words, top);
    sheet.decoration(
        () -> sheet.rectangle(frame.x(), top, RULE_WIDTH, RULE_HEIGHT, brand.accent()));
    sheet.tagged(
        headingTag,
        () -> sheet.lines(heading, frame.x(), top + RULE_HEIGHT + RULE_GAP, frame.width()));
    if (!side.isEmpty()) {
      float sideTop = top + height() - AFTER - side.size() * leading(side);
      sheet.tagged(sideTag, () -> sheet.linesRight(side, frame.right(), sideTop));
    }
  }

  private static float leading(List<Line> lines) {
    return lines.isEmpty() ? 0 : lines.get(0).style().leading();
  }
}
