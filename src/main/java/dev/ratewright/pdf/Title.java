package dev.ratewright.pdf;

import java.awt.Color;
import java.util.List;

/** A name set as large as its length allows: it shrinks a little, then takes more lines. */
final class Title {
  /** How small a name may get on one, two, three lines before it takes one more. */
  private static final float[] SMALLEST = {0.76f, 0.64f, 0.52f, 0.42f};

  /** Each further line starts again from a size a little smaller. */
  private static final float[] LARGEST = {1, 0.88f, 0.7f, 0.56f};

  private static final float LAST_RESORT = 0.34f;

  /** A text of more characters fits none of these, and finding that out would take seconds. */
  private static final int LONGEST = 400;

  private Title() {}

  static List<Line> fitted(String text, float size, Color ink, float width, Typesetter type) {
    for (int lines = 1; lines <= SMALLEST.length && text.length() <= LONGEST; lines++) {
      for (float share = LARGEST[lines - 1]; share >= SMALLEST[lines - 1]; share -= 0.06f) {
        Style style = type.roomy(text, Style.bold(size * share, ink));
        if (type.widestWord(text, style) <= width) {
          List<Line> set = type.wrap(text, style, width);
          if (set.size() <= lines) {
            return type.balanced(text, style, width);
          }
        }
      }
    }
    return type.wrap(text, type.roomy(text, Style.bold(size * LAST_RESORT, ink)), width);
  }

  static float height(List<Line> lines) {
    return (float) lines.stream().mapToDouble(line -> line.style().leading()).sum();
  }
}
