package dev.ratewright.pdf;

import dev.ratewright.document.Block;
import java.util.List;

/** The dark head of a document's first page: what it is, whom it is about, a line of facts. */
final class OpeningPiece implements Piece {
  private static final float TOP = 38;
  private static final float BELOW = 19;
  private static final float AFTER = 18;

  private final Brand brand;
  private final String words;
  private final float overlap;
  private final Line kicker;
  private final List<Line> title;
  private final List<Line> line;
  private final Tag tag;

  /**
   * @param overlap how much of its foot the next piece covers
   */
  OpeningPiece(Block.Banner banner, float overlap, Brand brand, Typesetter type, Tag parent) {
    this.brand = brand;
    this.words = banner.title();
    this.overlap = overlap;
    this.tag = parent.child("Sect");
    float width = brand.paper().width() - 2 * brand.paper().margin();
    kicker = type.capitals(banner.kicker(), Style.label(7.5f, brand.accentOnDark()), width);
    title = Title.fitted(banner.title(), 26, brand.titleOnDark(), width, type);
    line =
        banner.line().isBlank()
            ? List.of()
            : type.wrap(banner.line(), Style.regular(9, brand.textOnDark()).leading(13), width);
  }

  private float ground() {
    float text = kicker.style().leading() + 3 + Title.height(title);
    return TOP + text + (line.isEmpty() ? 0 : 4 + Title.height(line)) + BELOW + overlap;
  }

  @Override
  public float height() {
    return ground() + (overlap > 0 ? -overlap : AFTER);
  }

  @Override
  public void draw(Sheet sheet, float top) {
    sheet.bookmark(1, words, top);
    Paper paper = brand.paper();
    float x = paper.margin();
    sheet.decoration(() -> sheet.rectangle(0, top, paper.width(), ground(), brand.dark()));
    float y = top + TOP;
    y = part(sheet, "P", List.of(kicker), x, y) + 3;
    y = part(sheet, "H1", title, x, y) + 4;
    part(sheet, "P", line, x, y);
  }

  /** On the dark ground text in any direction starts at the left, so that the block holds. */
  private float part(Sheet sheet, String role, List<Line> lines, float x, float top) {
    boolean empty = lines.stream().allMatch(each -> each.words().isEmpty());
    if (!empty) {
      float widest = (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
      sheet.tagged(tag.child(role), () -> sheet.lines(lines, x, top, widest));
    }
    return top + Title.height(lines);
  }
}
