package dev.ratewright.template;

import dev.ratewright.document.Block;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A block that a template asks for by name, on a line of its own between double braces.
 *
 * @param name such as "work" or "chart responses"
 * @param usual how many rows it has where the template does not say; 0 where it has no rows to
 *     limit
 * @param meaning in a few words
 * @param content what it holds for a creator and so many rows; nothing where nothing is known
 */
record Filling(
    String name, int usual, String meaning, BiFunction<Facts, Integer, List<Block>> content) {

  /** The most rows a template may ask for. */
  static final int MOST_ROWS = 99;

  /** What it holds for a creator, with so many rows, or as many as usual where 0. */
  List<Block> of(Facts facts, int most) {
    return content.apply(facts, most == 0 ? usual : most);
  }
}
