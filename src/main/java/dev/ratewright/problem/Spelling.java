package dev.ratewright.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How alike two names are, so that who mistypes one is shown the one that was meant. */
public final class Spelling {
  /** Whoever mistypes a name gets most of it right; a longer text is compared no further. */
  private static final int COMPARED = 60;

  private Spelling() {}

  /** All names, those most like a wrong one first, equals in the order given. */
  public static List<String> nearestFirst(String wrong, Collection<String> names) {
    return names.stream()
        .sorted(Comparator.comparingInt(name -> strokes(plain(wrong), plain(name))))
        .toList();
  }

  /** The letters and digits of a name, in small letters. */
  private static String plain(String name) {
    String small = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return small.substring(0, Math.min(small.length(), COMPARED));
  }

  /** How many letters must be put in, taken out or changed to make one word of another. */
  public static int strokes(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
