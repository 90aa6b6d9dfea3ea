package dev.ratewright.pdf;

import java.util.Optional;

/**
 * The least piece of a line that is moved as one: a run of one face and one direction that holds no
 * place to break.
 *
 * @param text as typed
 * @param face what draws it; empty where no face has it and a box is drawn
 * @param shaped its glyphs; empty for a box
 * @param level its bidi embedding level; odd reads right to left
 * @param width in points, tracking included
 * @param tracking in points after each letter
 * @param breakable whether the line may end after it
 */
record Atom(
    String text,
    Optional<Face> face,
    Optional<Shaped> shaped,
    byte level,
    float width,
    float tracking,
    boolean breakable) {

  static Atom of(String text, Optional<Face> face, byte level, boolean breakable, Style style) {
    boolean leftwards = (level & 1) == 1;
    Optional<Shaped> shaped = face.map(font -> font.shape(text, leftwards));
    boolean plain = shaped.filter(run -> run instanceof Shaped.Plain).isPresent();
    float tracking = plain ? style.tracking() : 0;
    int letters = text.codePointCount(0, text.length());
    float width =
        shaped.map(Shaped::width).orElse(Face.UNITS * Line.BOX_WIDTH) * style.size() / Face.UNITS
            + tracking * letters;
    return new Atom(text, face, shaped, level, width, tracking, breakable);
  }

  boolean blank() {
    return text.isBlank();
  }

  /** The same at another embedding level, as blanks at the end of a line take on the line's own. */
  Atom at(byte newLevel) {
    return new Atom(text, face, shaped, newLevel, width, tracking, breakable);
  }
}
