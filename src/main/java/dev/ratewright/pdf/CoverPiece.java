package dev.ratewright.pdf;

import dev.ratewright.document.Album;
import java.util.List;

/** The front of a document about several creators: its title on the dark ground. */
final class CoverPiece implements Piece {
  private static final float TOP = 92;
  private static final float BELOW = 56;
  private static final float AFTER = 6;
  private static final float EDGE = 46;
  private static final float TITLE = 40;

  private final Brand brand;
  private final String words;
  private final Line kicker;
  private final List<Line> title;
  private final List<Line> lines;
  private final Tag tag;

  CoverPiece(Album.Cover cover, Brand brand, Typesetter type, Tag parent) {
    this.brand = brand;
    this.words = cover.title();
    this.tag = parent.child("Sect");
    float width = brand.paper().width() - 2 * brand.paper().margin() - EDGE;
    kicker = type.capitals(cover.kicker(), Style.label(8.5f, brand.accentOnDark()), width);
    title = Title.fitted(cover.title(), TITLE, brand.titleOnDark(), width, type);
    Style small = Style.regular(11.5f, brand.textOnDark()).leading(17);
    lines = cover.lines().stream().flatMap(line -> type.wrap(line, small, width).stream()).toList();
  }

  private float ground() {
    return TOP
        + kicker.style().leading()
        + 8
        + Title.height(title)
        + 10
        + Title.height(lines)
        + BELOW;
  }

  @Override
  public float height() {
    return ground() + AFTER;
  }

  @Override
  public void draw(Sheet sheet, float top) {
    sheet.bookmark(1, words, top);
    Paper paper = brand.paper();
    sheet.decoration(
        () -> {
          sheet.rectangle(0, top, paper.width(), ground(), brand.dark());
          sheet.rectangle(paper.width() - EDGE, top, EDGE, ground(), brand.accent());
        });
    float x = paper.margin();
    float y = top + TOP;
    y = part(sheet, "P", List.of(kicker), x, y) + 8;
    y = part(sheet, "H1", title, x, y) + 10;
    part(sheet, "P", lines, x, y);
  }

  private float part(Sheet sheet, String role, List<Line> part, float x, float top) {
    float widest = (float) part.stream().mapToDouble(Line::width).max().orElse(0);
    if (widest > 0) {
      sheet.tagged(tag.child(role), () -> sheet.lines(part, x, top, widest));
    }
    return top + Title.height(part);
  }
}
