package dev.ratewright.pdf;

import dev.ratewright.document.Block;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words to click on, each in a rounded outline; words that lead nowhere stand without one. */
final class LinksPiece implements Piece {
  private static final float PAD = 9;
  private static final float GAP = 6;

  private final Brand brand;
  private final Frame frame;
  private final Tag list;
  private final List<Chip> chips = new ArrayList<>();
  private float height;

  private record Chip(
      List<Line> lines, Optional<URI> target, float x, float top, float width, float height) {}

  LinksPiece(Block.Links links, Brand brand, Typesetter type, Frame frame) {
    this.brand = brand;
    this.frame = frame;
    this.list = frame.tag().child("L");
    float x = 0;
    float top = 0;
    for (Block.Link link : links.links()) {
      if (link.words().isBlank()) {
        continue;
      }
      Style style = Style.semibold(8, brand.text()).leading(11);
      List<Line> lines = type.wrap(link.words(), style, frame.width() - 2 * PAD);
      float wide = 2 * PAD + (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
      if (x > 0 && x + wide > frame.width()) {
        x = 0;
        top = height + GAP;
      }
      float high = Title.height(lines) + 8;
      chips.add(new Chip(lines, link.target(), x, top, wide, high));
      x += wide + GAP;
      height = Math.max(height, top + high);
    }
  }

  @Override
  public float height() {
    return height;
  }

  @Override
  public void draw(Sheet sheet, float top) {
    for (Chip chip : chips) {
      float x = frame.x() + chip.x();
      float y = top + chip.top();
      Tag body = list.child("LI").child("LBody");
      Runnable words = () -> sheet.lines(chip.lines(), x + PAD, y + 4, chip.width() - 2 * PAD);
      if (chip.target().isEmpty()) {
        sheet.tagged(body, words);
        continue;
      }
      float radius = Math.min(9.5f, chip.height() / 2);
      sheet.decoration(
          () ->
              sheet.roundedOutline(
                  x, y, chip.width(), chip.height(), radius, 0.9f, brand.accent()));
      float[] area = {x, y, chip.width(), chip.height()};
      sheet.link(body.child("Link"), area, chip.target().get(), words(chip.lines()), words);
    }
  }

  private static String words(List<Line> lines) {
    return String.join(" ", lines.stream().map(line -> line.text().strip()).toList());
  }
}
