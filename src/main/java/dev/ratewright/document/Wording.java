package dev.ratewright.document;

import java.util.Map;

/**
 * The words that stand around documents: on buttons, above lists, in what a page says of itself.
 *
 * @param tag BCP 47 tag of their language, such as "de"
 * @param words by name; what stands between braces in them is filled in
 */
public record Wording(String tag, Map<String, String> words) {
  /**
   * Some of them.
   *
   * @param filled what stands between braces in them, as name and text in turn
   * @throws IllegalArgumentException for a name without words
   */
  public String say(String name, String... filled) {
    String text = words.get(name);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + name);
    }
    for (int i = 0; i < filled.length; i += 2) {
      text = text.replace("{" + filled[i] + "}", filled[i + 1]);
    }
    return text;
  }
}
