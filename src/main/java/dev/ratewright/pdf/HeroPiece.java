package dev.ratewright.pdf;

import dev.ratewright.document.Block;
import java.awt.Color;
import java.util.List;
import java.util.Optional;

/** The opening: name and facts on the dark ground, the face on the accent at its right. */
final class HeroPiece implements Piece {
  private static final float LEAST_HEIGHT = 244;
  private static final float TOP = 44;
  private static final float BELOW = 26;
  private static final float NAME = 34;
  private static final float ACCENT_FROM = 0.647f;
  private static final float RING = 5;
  private static final float BELOW_LOGO = 11;

  /** A logo may stand nearer to the edge than text. */
  private static final float ABOVE_LOGO = 22;

  private static final int RIPPLES = 4;
  private static final float RIPPLE_GAP = 17;

  /** Radius of the photo: a little over a quarter of the column grid. */
  static final float RADIUS = 74;

  private final Brand brand;
  private final Block.Portrait portrait;
  private final String words;
  private final Optional<byte[]> photo;
  private final float overlap;
  private final Tag tag;
  private final Line kicker;
  private final List<Line> name;
  private final List<Line> about;
  private final List<Line> monogram;
  private final Chips chips;
  private final LogoField logo;
  private final float height;
  private final float inner;

  /**
   * @param photo a square JPEG; empty where the monogram is drawn
   * @param overlap how much of its foot the next piece covers
   */
  HeroPiece(
      Block.Hero hero,
      Optional<byte[]> photo,
      float overlap,
      Brand brand,
      Typesetter type,
      Tag parent) {
    this.brand = brand;
    this.words = hero.name();
    this.portrait = hero.portrait();
    this.photo = photo;
    this.overlap = overlap;
    this.tag = parent.child("Sect");
    this.logo = new LogoField(brand, tag);
    Paper paper = brand.paper();
    float width = paper.width() * ACCENT_FROM - paper.margin() - 22;
    kicker = type.capitals(hero.kicker(), Style.label(7.5f, brand.accentOnDark()), width);
    name = Title.fitted(hero.name(), NAME, brand.titleOnDark(), width, type);
    about =
        hero.line().isBlank()
            ? List.of()
            : type.balanced(hero.line(), aboutStyle(hero.line()), width);
    chips = new Chips(hero.chips(), width, brand, type, tag);
    monogram = Title.fitted(portrait.monogram(), 52, brand.titleOnDark(), RADIUS * 1.4f, type);
    inner = innerHeight();
    height = Math.max(LEAST_HEIGHT - 27 + overlap, top() + inner + BELOW + overlap);
  }

  private Style aboutStyle(String line) {
    float size = line.length() < 160 ? 11.5f : line.length() < 400 ? 9.5f : 8;
    return Style.regular(size, brand.textOnDark()).leading(size * 1.42f);
  }

  private float kickerHeight() {
    return kicker.words().isEmpty() ? 0 : kicker.style().leading() + 5;
  }

  private float top() {
    return logo.height() > 0 ? ABOVE_LOGO : TOP;
  }

  private float logoHeight() {
    return logo.height() > 0 ? logo.height() + BELOW_LOGO : 0;
  }

  private float innerHeight() {
    float all = logoHeight() + kickerHeight() + Title.height(name);
    all += about.isEmpty() ? 0 : 6 + Title.height(about);
    return all + (chips.height() > 0 ? 14 + chips.height() : 0);
  }

  @Override
  public float height() {
    return height - overlap;
  }

  @Override
  public void draw(Sheet sheet, float top) {
    sheet.bookmark(1, words, top);
    Paper paper = brand.paper();
    float split = paper.width() * ACCENT_FROM;
    sheet.decoration(
        () -> {
          sheet.rectangle(0, top, paper.width(), height, brand.dark());
          sheet.rectangle(split, top, paper.width() - split, height, brand.accent());
        });
    drawText(sheet, top);
    float middle = top + (height - overlap) / 2 + 4;
    sheet.decoration(() -> drawRipples(sheet, split, top, middle));
    drawFace(sheet, middle);
  }

  private void drawText(Sheet sheet, float top) {
    float x = brand.paper().margin();
    float y = top + Math.max(top(), (height - overlap - inner) / 2 + 4);
    float width = brand.paper().width();
    logo.drawLeft(sheet, x, y);
    y += logoHeight();
    float kickerTop = y;
    if (!kicker.words().isEmpty()) {
      sheet.tagged(
          tag.child("P"), () -> sheet.lines(List.of(kicker), x, kickerTop, kicker.width()));
    }
    y += kickerHeight();
    float nameTop = y;
    sheet.tagged(tag.child("H1"), () -> block(sheet, name, x, nameTop, width));
    y += Title.height(name);
    if (!about.isEmpty()) {
      float aboutTop = y + 6;
      sheet.tagged(tag.child("P"), () -> block(sheet, about, x, aboutTop, width));
      y += 6 + Title.height(about);
    }
    chips.draw(sheet, x, y + 14);
  }

  /**
   * On the dark ground text in any direction starts at the left, so that the block holds together.
   */
  private static void block(Sheet sheet, List<Line> lines, float x, float top, float width) {
    float widest = (float) lines.stream().mapToDouble(Line::width).max().orElse(width);
    sheet.lines(lines, x, top, widest);
  }

  /** Rings around the face, a tone lighter than their ground, cut at its edges. */
  private void drawRipples(Sheet sheet, float split, float top, float y) {
    Paper paper = brand.paper();
    float x = paper.width() - paper.margin() - RADIUS - RING;
    for (int i = 1; i <= RIPPLES; i++) {
      sheet.ring(
          x,
          y,
          RADIUS + RING + i * RIPPLE_GAP,
          1,
          Contrast.blend(brand.accent(), Color.WHITE, 0.34 - 0.07 * i),
          new float[] {split, top, paper.width() - split, height});
    }
  }

  private void drawFace(Sheet sheet, float y) {
    Paper paper = brand.paper();
    float x = paper.width() - paper.margin() - RADIUS - RING;
    sheet.decoration(() -> sheet.disc(x, y, RADIUS + RING, brand.titleOnDark()));
    if (photo.isPresent()) {
      sheet.figure(
          tag.figure(portrait.description()),
          x - RADIUS,
          y - RADIUS,
          2 * RADIUS,
          2 * RADIUS,
          () -> sheet.round(photo.get(), x, y, RADIUS));
      return;
    }
    // The name beside it says the same, so a screen reader is spared the letters.
    sheet.decoration(
        () -> {
          sheet.disc(x, y, RADIUS, brand.dark());
          float top = y - Title.height(monogram) / 2;
          for (Line line : monogram) {
            sheet.text(line, x - line.width() / 2, top + line.style().baseline());
            top += line.style().leading();
          }
        });
  }
}
