package dev.ratewright.web;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a browser is told of the language of words, from which it picks voice and letterforms. */
final class Language {
  /** A BCP 47 tag for each script that tells a language, or at least itself. */
  private static final Map<UnicodeScript, String> TAGS =
      Map.ofEntries(
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HAN, "und-Hani"),
          Map.entry(UnicodeScript.ARABIC, "und-Arab"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.CYRILLIC, "und-Cyrl"));

  private Language() {}

  /** A tag for words most of whose letters are not Latin; none where the page's own will do. */
  static Optional<String> of(String words) {
    if (words.chars().allMatch(c -> c < 0x370)) {
      return Optional.empty();
    }
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    words
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (kana > 0) {
      // Only Japanese writes them, among Han or alone.
      letters.merge(
          UnicodeScript.HIRAGANA, letters.getOrDefault(UnicodeScript.HAN, 0), (a, b) -> a + b);
    }
    return letters.entrySet().stream()
        .max(
            Map.Entry.<UnicodeScript, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(most -> TAGS.get(most.getKey()));
  }
}
