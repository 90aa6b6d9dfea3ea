package dev.ratewright.pdf;

import dev.ratewright.document.Block;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Offers side by side, all as tall as the tallest. */
final class CardsRow implements Piece {
  private static final float LEAST_WIDTH = 148;
  private static final float GAP = 14;
  private static final float PAD = 14;
  private static final float RADIUS = 6;

  private final Brand brand;
  private final Frame frame;
  private final float width;
  private final List<Offer> cards = new ArrayList<>();

  /** A card, set: its title, its price with the note below, and what is in it. */
  private record Offer(
      boolean marked, Tag tag, List<Line> title, List<Line> price, List<List<Line>> contents) {
    float head() {
      return Title.height(title) + Title.height(price);
    }

    float body() {
      return (float) contents.stream().mapToDouble(item -> Title.height(item) + 3).sum();
    }
  }

  private CardsRow(List<Block.Card> cards, float width, Brand brand, Typesetter type, Frame frame) {
    this.brand = brand;
    this.frame = frame;
    this.width = width;
    cards.forEach(card -> this.cards.add(set(card, type)));
  }

  /** As many rows as the cards need, with as equal a number of cards in each as there can be. */
  static List<Piece> rows(Block.Cards block, Brand brand, Typesetter type, Frame frame) {
    List<Block.Card> all = block.cards();
    int most = Math.max(1, (int) ((frame.width() + GAP) / (LEAST_WIDTH + GAP)));
    int rows = (all.size() + most - 1) / most;
    int each = (all.size() + rows - 1) / rows;
    float width = (frame.width() - GAP * (each - 1)) / each;
    List<Piece> pieces = new ArrayList<>();
    for (int from = 0; from < all.size(); from += each) {
      List<Block.Card> row = all.subList(from, Math.min(from + each, all.size()));
      pieces.add(new CardsRow(row, width, brand, type, frame));
    }
    return pieces;
  }

  private Offer set(Block.Card card, Typesetter type) {
    boolean dark = card.marked();
    Color title = dark ? brand.titleOnDark() : brand.text();
    Color text = dark ? brand.textOnDark() : brand.text();
    Color note = dark ? brand.accentOnDark() : brand.accentInk();
    float room = width - 2 * PAD;
    List<Line> price = new ArrayList<>();
    if (!card.price().isBlank()) {
      price.addAll(type.fitted(card.price(), Style.bold(17, title).leading(25), room));
    }
    if (!card.note().isBlank()) {
      price.addAll(type.wrap(card.note(), Style.semibold(7.5f, note).leading(11.5f), room));
    }
    Style item = Style.regular(8.5f, text).leading(12.2f);
    return new Offer(
        dark,
        frame.tag().child("Sect"),
        card.title().isBlank()
            ? List.of()
            : type.wrap(card.title(), Style.bold(10, title).leading(14), room),
        List.copyOf(price),
        card.contents().stream()
            .filter(words -> !words.isBlank())
            .map(words -> type.wrap(words, item, room))
            .toList());
  }

  /** What is in the offers begins at one height. */
  private float head() {
    return 5 + (float) cards.stream().mapToDouble(Offer::head).max().orElse(0);
  }

  @Override
  public float height() {
    return 2 * PAD + head() + (float) cards.stream().mapToDouble(Offer::body).max().orElse(0);
  }

  @Override
  public void draw(Sheet sheet, float top) {
    for (int i = 0; i < cards.size(); i++) {
      draw(sheet, cards.get(i), frame.x() + i * (width + GAP), top);
    }
  }

  private void draw(Sheet sheet, Offer card, float x, float top) {
    float height = height();
    sheet.decoration(
        () -> {
          if (card.marked()) {
            sheet.rounded(x, top, width, height, RADIUS, brand.dark());
          } else {
            sheet.roundedOutline(x, top, width, height, RADIUS, 0.8f, brand.mist());
          }
        });
    float left = x + PAD;
    float room = width - 2 * PAD;
    float y = top + PAD;
    y = part(sheet, card.tag().child("H" + frame.heading()), card.title(), left, y, room);
    part(sheet, card.tag().child("P"), card.price(), left, y, room);
    y = top + PAD + head();
    Tag list = card.tag().child("L");
    for (List<Line> item : card.contents()) {
      y = part(sheet, list.child("LI").child("LBody"), item, left, y, room) + 3;
    }
  }

  private static float part(
      Sheet sheet, Tag tag, List<Line> lines, float x, float top, float room) {
    if (!lines.isEmpty()) {
      sheet.tagged(tag, () -> sheet.lines(lines, x, top, room));
    }
    return top + Title.height(lines);
  }
}
