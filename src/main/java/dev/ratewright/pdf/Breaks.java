package dev.ratewright.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Where a text may be taken apart. Plain Latin text, by far the most, takes a short cut. */
final class Breaks {
  /** Below this there are no marks that join the letter before them. */
  private static final int FIRST_MARK = 0x300;

  private Breaks() {}

  /** What a reader takes for single characters: a letter with its marks, an emoji of many parts. */
  static List<String> clusters(String text) {
    List<String> clusters = new ArrayList<>(text.length());
    if (plain(text)) {
      for (int i = 0; i < text.length(); i++) {
        clusters.add(text.substring(i, i + 1));
      }
      return clusters;
    }
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    int start = letters.first();
    for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
      clusters.add(text.substring(start, end));
      start = end;
    }
    return clusters;
  }

  /** The places inside a text at which a line may end. */
  static BitSet lines(String text) {
    BitSet breaks = new BitSet(text.length());
    if (plain(text)) {
      for (int i = 1; i < text.length(); i++) {
        breaks.set(i, ends(text, i));
      }
      return breaks;
    }
    BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    lines.setText(text);
    for (int at = lines.next(); at != BreakIterator.DONE && at < text.length(); at = lines.next()) {
      breaks.set(at, text.charAt(at) != '%');
    }
    return breaks;
  }

  private static boolean ends(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (before == ' ') {
      // A percent sign stays with its number.
      return after != ' ' && after != '%';
    }
    // After a hyphen within a word, but not where it is a minus.
    return before == '-'
        && Character.isLetter(after)
        && at > 1
        && Character.isLetterOrDigit(text.charAt(at - 2));
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK) {
        return false;
      }
    }
    return true;
  }
}
