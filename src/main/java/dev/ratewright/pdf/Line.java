package dev.ratewright.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * One line of text, set and measured.
 *
 * @param words its atoms in the order they are read, each with its place
 * @param width what is seen of it, in points: blanks at its end do not count
 * @param leftwards whether the text as a whole reads right to left
 * @param style how it is set
 */
record Line(List<Placed> words, float width, boolean leftwards, Style style) {
  /** Width of the box drawn for a missing glyph, relative to the size. */
  static final float BOX_WIDTH = 0.62f;

  /** An atom and how far from the line's left edge it starts. */
  record Placed(Atom atom, float x) {}

  static Line of(List<Atom> atoms, boolean leftwards, Style style) {
    byte base = (byte) (leftwards ? 1 : 0);
    List<Atom> read = new ArrayList<>(atoms);
    int end = read.size();
    while (end > 0 && read.get(end - 1).blank()) {
      end--;
      read.set(end, read.get(end).at(base));
    }
    float width = 0;
    for (Atom atom : read.subList(0, end)) {
      width += atom.width();
    }
    return new Line(placed(read, end, leftwards), width, leftwards, style);
  }

  private static List<Placed> placed(List<Atom> read, int end, boolean leftwards) {
    byte[] levels = new byte[read.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = read.get(i).level();
    }
    Atom[] seen = read.toArray(Atom[]::new);
    if (seen.length > 1) {
      Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
    }
    float x = 0;
    if (leftwards) {
      for (Atom blank : read.subList(end, read.size())) {
        x -= blank.width();
      }
    }
    IdentityHashMap<Atom, Float> places = new IdentityHashMap<>();
    for (Atom atom : seen) {
      places.put(atom, x);
      x += atom.width();
    }
    return read.stream().map(atom -> new Placed(atom, places.getOrDefault(atom, 0f))).toList();
  }

  /** The text of the line as typed. */
  String text() {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word.atom().text()));
    return text.toString();
  }
}
