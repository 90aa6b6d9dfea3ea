package dev.ratewright.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Short facts, each in a rounded outline, in as many rows as they need. */
final class Chips {
  private static final float PAD = 9;
  private static final float GAP = 6;
  private static final float ROW_GAP = 6;

  private final List<Chip> chips = new ArrayList<>();
  private final Color outline;
  private final Tag list;
  private float height;

  private record Chip(List<Line> lines, float x, float top, float width, float height) {}

  Chips(List<String> texts, float width, Brand brand, Typesetter type, Tag parent) {
    outline = Contrast.blend(brand.dark(), brand.mist(), 0.55);
    list = parent.child("L");
    Style style = Style.regular(8, brand.textOnDark()).leading(11);
    float x = 0;
    float top = 0;
    float row = 0;
    for (String text : texts) {
      List<Line> lines = type.wrap(text, style, width - 2 * PAD);
      float inner = (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
      float wide = inner + 2 * PAD;
      float high = lines.size() * style.leading() + 7;
      if (x > 0 && x + wide > width) {
        x = 0;
        top += row + ROW_GAP;
        row = 0;
      }
      chips.add(new Chip(lines, x, top, wide, high));
      x += wide + GAP;
      row = Math.max(row, high);
      height = top + row;
    }
  }

  float height() {
    return height;
  }

  void draw(Sheet sheet, float x, float top) {
    for (Chip chip : chips) {
      float left = x + chip.x();
      float upper = top + chip.top();
      float radius = Math.min(9, chip.height() / 2);
      sheet.decoration(
          () ->
              sheet.roundedOutline(
                  left, upper, chip.width(), chip.height(), radius, 0.6f, outline));
      sheet.tagged(
          list.child("LI").child("LBody"),
          () -> sheet.lines(chip.lines(), left + PAD, upper + 3.5f, chip.width() - 2 * PAD));
    }
  }
}
