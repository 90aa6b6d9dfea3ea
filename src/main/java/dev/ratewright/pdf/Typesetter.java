package dev.ratewright.pdf;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets the text of one document in lines. Every width it gives is that of the shaped glyphs. It
 * takes note of the characters that no face has.
 */
final class Typesetter {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

  /** Scripts whose letters keep within the height of Latin ones. */
  private static final Set<UnicodeScript> COMPACT =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.HEBREW,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  /** Longer texts are running text, which fills its lines. */
  private static final int MOST_BALANCED = 4;

  /** Smaller type than this, in points, is hard to read. */
  private static final float SMALLEST = 6;

  /** Room for the rounding of many small widths. */
  private static final float SLACK = 0.01f;

  private final Fonts fonts;
  private final Map<String, Set<String>> missing = new LinkedHashMap<>();

  Typesetter(Fonts fonts) {
    this.fonts = fonts;
  }

  /** All of a text on one line, however long. */
  Line line(String text, Style style) {
    return wrap(text, style, Float.MAX_VALUE).get(0);
  }

  /** A label in capitals, on one line that shrinks where it is too long. */
  Line capitals(String text, Style style, float width) {
    return shrunk(text.toUpperCase(Locale.ROOT), style, width);
  }

  /** One line, set smaller where it is too long. */
  Line shrunk(String text, Style style, float width) {
    Line line = line(text, style);
    if (line.width() <= width) {
      return line;
    }
    // A shade less than proportional: what is missing or rounded may weigh more at a small size.
    float share = width / line.width() * 0.99f;
    return line(
        text,
        new Style(
            style.weight(),
            style.size() * share,
            style.leading(),
            style.tracking() * share,
            style.ink()));
  }

  /** One line, set smaller where it is too long, but not too small to read: then on several. */
  List<Line> fitted(String text, Style style, float width) {
    Line line = shrunk(text, style, width);
    return line.style().size() >= SMALLEST
        ? List.of(line)
        : wrap(text, new Style(style.weight(), 8, 11, 0, style.ink()), width);
  }

  /** The width of the widest part of a text that holds no place to break. */
  float widestWord(String text, Style style) {
    float widest = 0;
    for (List<Atom> word : words(clean(text), bidi(clean(text)), style, Float.MAX_VALUE)) {
      widest = Math.max(widest, width(word, false));
    }
    return widest;
  }

  /** The style with more room between lines where a text's script has tall or deep letters. */
  Style roomy(String text, Style style) {
    boolean tall =
        text.codePoints().mapToObj(UnicodeScript::of).anyMatch(script -> !COMPACT.contains(script));
    return tall ? style.leading(style.size() * 1.45f) : style;
  }

  /**
   * A text on as many lines as it needs; a word wider than the line is broken. Never empty: an
   * empty text is one empty line.
   */
  List<Line> wrap(String text, Style style, float width) {
    String clean = clean(text);
    if (clean.isEmpty()) {
      return List.of(Line.of(List.of(), false, style));
    }
    Bidi bidi = bidi(clean);
    boolean leftwards = !bidi.baseIsLeftToRight();
    List<Line> lines = new ArrayList<>();
    List<Atom> line = new ArrayList<>();
    float used = 0;
    for (List<Atom> word : words(clean, bidi, style, width)) {
      float seen = width(word, false);
      if (!line.isEmpty() && used + seen > width + SLACK) {
        lines.add(Line.of(line, leftwards, style));
        line = new ArrayList<>();
        used = 0;
      }
      line.addAll(word);
      used += width(word, true);
    }
    lines.add(Line.of(line, leftwards, style));
    return List.copyOf(lines);
  }

  /** The same number of lines as {@link #wrap} makes, as equal in length as their words allow. */
  List<Line> balanced(String text, Style style, float width) {
    List<Line> lines = wrap(text, style, width);
    if (lines.size() < 2 || lines.size() > MOST_BALANCED) {
      return lines;
    }
    float tooNarrow = Math.max(width / 2, Math.min(width, widestWord(text, style)) - 1);
    float enough = width;
    while (enough - tooNarrow > 2) {
      float tried = (tooNarrow + enough) / 2;
      List<Line> narrower = wrap(text, style, tried);
      if (narrower.size() > lines.size()) {
        tooNarrow = tried;
      } else {
        enough = tried;
        lines = narrower;
      }
    }
    return lines;
  }

  /** The texts with characters that no face has, each with these characters. */
  List<Printed.Missing> missing() {
    return missing.entrySet().stream()
        .map(entry -> new Printed.Missing(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static String clean(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static Bidi bidi(String text) {
    char[] letters = text.toCharArray();
    // Most texts need none of it, and working it out costs more than setting them.
    return Bidi.requiresBidi(letters, 0, letters.length)
        ? new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
        : new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  private List<List<Atom>> words(String text, Bidi bidi, Style style, float width) {
    List<List<Atom>> words = new ArrayList<>();
    List<Atom> word = new ArrayList<>();
    for (Atom atom : atoms(text, bidi, style)) {
      word.add(atom);
      if (atom.breakable()) {
        addWord(words, word, style, width);
        word = new ArrayList<>();
      }
    }
    addWord(words, word, style, width);
    return words;
  }

  /** A word as it is, or where it is wider than the line, each of its clusters as a word. */
  private void addWord(List<List<Atom>> words, List<Atom> word, Style style, float width) {
    if (width(word, false) <= width + SLACK) {
      words.add(word);
      return;
    }
    for (Atom atom : word) {
      for (String cluster : Breaks.clusters(atom.text())) {
        words.add(List.of(Atom.of(cluster, atom.face(), atom.level(), true, style)));
      }
    }
  }

  private List<Atom> atoms(String text, Bidi bidi, Style style) {
    BitSet breaks = Breaks.lines(text);
    List<Atom> atoms = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    Optional<Face> runFace = Optional.empty();
    byte runLevel = 0;
    int at = 0;
    for (String cluster : Breaks.clusters(text)) {
      byte level = bidi.getLength() == 0 ? 0 : (byte) bidi.getLevelAt(at);
      boolean unseen = Unseen.all(cluster);
      Optional<Face> face = unseen ? runFace : fonts.faceFor(style.weight(), cluster);
      boolean blank = cluster.isBlank();
      boolean joins =
          !blank && !run.isEmpty() && !isBlankRun(run) && level == runLevel && face.equals(runFace);
      if (!joins && !run.isEmpty()) {
        atoms.add(Atom.of(run.toString(), runFace, runLevel, false, style));
        run.setLength(0);
      }
      if (face.isEmpty() && !unseen) {
        note(text, cluster);
      }
      at += cluster.length();
      boolean breakable = breaks.get(at);
      if (!unseen) {
        run.append(cluster);
        runFace = face;
        runLevel = level;
      }
      if (breakable && !run.isEmpty()) {
        atoms.add(Atom.of(run.toString(), runFace, runLevel, true, style));
        run.setLength(0);
      }
    }
    if (!run.isEmpty()) {
      atoms.add(Atom.of(run.toString(), runFace, runLevel, false, style));
    }
    return atoms;
  }

  private static boolean isBlankRun(CharSequence run) {
    return run.toString().isBlank();
  }

  private void note(String text, String cluster) {
    Collection<String> codes = missing.computeIfAbsent(text, key -> new LinkedHashSet<>());
    cluster
        .codePoints()
        .filter(code -> !Unseen.is(code))
        .forEach(code -> codes.add(String.format(Locale.ROOT, "U+%04X", code)));
  }

  private static float width(List<Atom> atoms, boolean blanksToo) {
    int end = atoms.size();
    while (!blanksToo && end > 0 && atoms.get(end - 1).blank()) {
      end--;
    }
    float width = 0;
    for (Atom atom : atoms.subList(0, end)) {
      width += atom.width();
    }
    return width;
  }
}
