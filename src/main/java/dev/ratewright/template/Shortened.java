package dev.ratewright.template;

import java.text.BreakIterator;
import java.util.Locale;

/** A long text cut where a reader does not miss the rest. */
final class Shortened {
  private Shortened() {}

  /** As many whole sentences as have room, else as many whole words and an ellipsis. */
  static String sentences(String text, int most) {
    String plain = text.strip();
    if (plain.length() <= most) {
      return plain;
    }
    int end = lastBreak(BreakIterator.getSentenceInstance(Locale.ROOT), plain, most);
    return end > 0
        ? plain.substring(0, end).strip()
        : plain.substring(0, words(plain, most)).strip() + "…";
  }

  private static int words(String text, int most) {
    int end = lastBreak(BreakIterator.getWordInstance(Locale.ROOT), text, most);
    return end > 0 ? end : lastBreak(BreakIterator.getCharacterInstance(Locale.ROOT), text, most);
  }

  private static int lastBreak(BreakIterator breaks, String text, int most) {
    breaks.setText(text);
    return breaks.isBoundary(most) ? most : Math.max(0, breaks.preceding(most));
  }
}
