package dev.ratewright.pdf;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts of documents: the agency's own, then Inter, and behind it a face for every script a
 * roster is likely to hold. Made once and shared by all threads.
 */
public final class Fonts {
  private static final int MOST_KEPT = 20_000;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int KEYCAP = 0x20E3;
  private static final String TYPICAL_EMOJI = "\uD83D\uDE00";

  private final Map<Weight, List<Face>> faces;
  private final Map<Weight, Map<String, Optional<Face>>> found =
      Map.of(
          Weight.REGULAR, new ConcurrentHashMap<>(),
          Weight.SEMIBOLD, new ConcurrentHashMap<>(),
          Weight.BOLD, new ConcurrentHashMap<>());
  private final Face emoji = new Face("NotoEmoji-Regular.ttf", Set.of());

  private final OwnFonts own;

  private Fonts(OwnFonts own, Map<Weight, List<Face>> faces) {
    this.own = own;
    this.faces = faces;
  }

  /** The program's own faces alone; each file is read when the first text needs it. */
  public static Fonts load() {
    return load(OwnFonts.NONE);
  }

  /** An agency's fonts, and the program's for what they lack. */
  public static Fonts load(OwnFonts own) {
    List<Face> anyWeight = anyWeight();
    List<Face> regular = bothWeights("Regular");
    List<Face> bold = bothWeights("Bold");
    return new Fonts(
        own,
        Map.of(
            Weight.REGULAR, joined(plain("Inter-Regular"), regular, anyWeight),
            Weight.SEMIBOLD, joined(plain("Inter-SemiBold"), bold, anyWeight),
            Weight.BOLD, joined(plain("Inter-Bold"), bold, anyWeight)));
  }

  /** Those of the agency among them. */
  OwnFonts own() {
    return own;
  }

  /** The first face that has all of a cluster; empty where none has. */
  Optional<Face> faceFor(Weight weight, String cluster) {
    Map<String, Optional<Face>> known = found.get(weight);
    if (known == null) {
      throw new IllegalArgumentException(weight.toString());
    }
    Optional<Face> face = known.get(cluster);
    if (face == null) {
      face = search(weight, cluster);
      if (known.size() < MOST_KEPT) {
        known.put(cluster, face);
      }
    }
    return face;
  }

  private Optional<Face> search(Weight weight, String cluster) {
    List<Face> first = own.faces(weight);
    if (isEmoji(cluster)) {
      // A text font may have a heart or an arrow; beside emoji of another hand it would look odd.
      first = first.stream().filter(face -> face.covers(TYPICAL_EMOJI)).toList();
    }
    Optional<Face> owned = first.stream().filter(face -> face.covers(cluster)).findFirst();
    return owned.isPresent() ? owned : searchBehind(weight, cluster);
  }

  private Optional<Face> searchBehind(Weight weight, String cluster) {
    if (isEmoji(cluster) && emoji.covers(cluster)) {
      return Optional.of(emoji);
    }
    UnicodeScript script = UnicodeScript.of(cluster.codePointAt(0));
    List<Face> all = faces.getOrDefault(weight, List.of());
    List<Face> order = new ArrayList<>();
    all.stream().filter(face -> face.madeFor(script)).forEach(order::add);
    all.stream().filter(Face::general).forEach(order::add);
    order.add(emoji);
    // Marks shared by several scripts are often found only in a face made for one of them.
    all.stream().filter(face -> !order.contains(face)).forEach(order::add);
    return order.stream().filter(face -> face.covers(cluster)).findFirst();
  }

  private static boolean isEmoji(String cluster) {
    return cluster
        .codePoints()
        .anyMatch(
            code -> Character.isEmojiPresentation(code) || code == EMOJI_STYLE || code == KEYCAP);
  }

  private static List<Face> bothWeights(String weight) {
    return List.of(
        plain("NotoSans-" + weight),
        script("Arabic", weight),
        script("Hebrew", weight),
        script("Devanagari", weight),
        script("Thai", weight));
  }

  private static List<Face> anyWeight() {
    return List.of(
        script("Bengali", "Regular"),
        script("Tamil", "Regular"),
        script("Telugu", "Regular"),
        script("Kannada", "Regular"),
        script("Malayalam", "Regular"),
        script("Gujarati", "Regular"),
        script("Gurmukhi", "Regular"),
        script("Sinhala", "Regular"),
        script("Khmer", "Regular"),
        script("Lao", "Regular"),
        script("Myanmar", "Regular"),
        script("Ethiopic", "Regular"),
        script("Armenian", "Regular"),
        script("Georgian", "Regular"),
        new Face(
            "NotoSansEgyptianHieroglyphs-Regular.ttf", Set.of(UnicodeScript.EGYPTIAN_HIEROGLYPHS)),
        // One font of 49,000 glyphs cost every kit 11 ms, as its table of glyphs is written anew
        // each
        // time; most names need only the common part.
        new Face(
            "WenQuanYiMicroHei-Common.ttf",
            Set.of(
                UnicodeScript.HAN,
                UnicodeScript.HIRAGANA,
                UnicodeScript.KATAKANA,
                UnicodeScript.BOPOMOFO)),
        new Face("WenQuanYiMicroHei-Hangul.ttf", Set.of(UnicodeScript.HANGUL)),
        new Face("WenQuanYiMicroHei-Rare.ttf", Set.of(UnicodeScript.HAN)),
        plain("NotoSansMath-Regular"),
        plain("NotoSansSymbols-Regular"),
        plain("NotoSansSymbols2-Regular"));
  }

  private static Face plain(String name) {
    return new Face(name + ".ttf", Set.of());
  }

  private static Face script(String script, String weight) {
    return new Face(
        "NotoSans" + script + "-" + weight + ".ttf",
        Set.of(UnicodeScript.forName(script.toUpperCase(Locale.ROOT))));
  }

  private static List<Face> joined(Face first, List<Face> second, List<Face> third) {
    List<Face> all = new ArrayList<>();
    all.add(first);
    all.addAll(second);
    all.addAll(third);
    return List.copyOf(all);
  }
}
