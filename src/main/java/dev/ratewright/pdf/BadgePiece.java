package dev.ratewright.pdf;

import java.awt.Color;
import java.util.List;

/** A word at the upper right of every page, on dark ground and on white, which is read out too. */
final class BadgePiece {
  private static final float TOP = 17;
  private static final float PAD = 7;
  private static final float HEIGHT = 15;
  private static final float RADIUS = 2.5f;

  private final Brand brand;
  private final Line word;
  private final Tag root;

  BadgePiece(String word, Brand brand, Typesetter type, Tag root) {
    this.brand = brand;
    this.root = root;
    Style style = Style.label(7, Contrast.readable(Color.WHITE, brand.accentInk()));
    this.word = type.capitals(word, style.leading(HEIGHT), brand.paper().width() / 2);
  }

  /** Takes the word's place in the order of reading, before all else on the page. */
  Tag before(Sheet sheet) {
    Tag tag = root.child("P");
    if (shows()) {
      sheet.reserve(tag);
    }
    return tag;
  }

  private boolean shows() {
    return !word.words().isEmpty();
  }

  /** Draws the word over what is on the page. */
  void draw(Sheet sheet, Tag tag) {
    if (shows()) {
      float width = word.width() + 2 * PAD;
      float x = brand.paper().width() - brand.paper().margin() - width;
      sheet.decoration(() -> sheet.rounded(x, TOP, width, HEIGHT, RADIUS, brand.accentInk()));
      sheet.tagged(tag, () -> sheet.lines(List.of(word), x + PAD, TOP, word.width()));
    }
  }
}
