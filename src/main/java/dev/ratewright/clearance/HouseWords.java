package dev.ratewright.clearance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the agency says in every document, of whichever creator: its address, its small print, the
 * words of its templates. A number in them that one creator's secret happens to equal tells
 * nothing, but only where it stands among these very words; the same number elsewhere still does.
 */
final class HouseWords {
  /** How many words on either side make a number that of a text. */
  private static final int BESIDE = 2;

  /** A number as long as a telephone's needs no words beside it. */
  private static final int LONG = 7;

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final Pattern passages;

  HouseWords(Collection<String> texts) {
    Set<String> all =
        new TreeSet<>(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    texts.forEach(text -> add(text, all));
    passages =
        all.isEmpty()
            ? NOTHING
            : Pattern.compile(
                all.stream()
                    .map(Pattern::quote)
                    .collect(
                        Collectors.joining(
                            "|", "(?<![\\p{L}\\p{N}.,])(?:", ")(?![\\p{L}\\p{N}])")));
  }

  /** Adds the numbers of a text with the words around them; close ones as one passage. */
  private static void add(String text, Set<String> all) {
    List<String> words = List.of(Passage.plain(text).split(" ", -1));
    int from = -1;
    int to = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).chars().noneMatch(Character::isDigit)) {
        continue;
      }
      if (from >= 0 && i - BESIDE > to) {
        add(words.subList(from, to), all);
        from = -1;
      }
      from = from < 0 ? Math.max(0, i - BESIDE) : from;
      to = Math.min(words.size(), i + BESIDE + 1);
    }
    if (from >= 0) {
      add(words.subList(from, to), all);
    }
  }

  private static void add(List<String> words, Set<String> all) {
    String passage = String.join(" ", words);
    boolean said = passage.codePoints().anyMatch(Character::isLetter);
    if (said || passage.chars().filter(Character::isDigit).count() >= LONG) {
      all.add(passage);
      // Labels above a title are printed in capitals.
      all.add(passage.toUpperCase(Locale.ROOT));
    }
  }

  /** Whether a figure stands among the words it belongs to, and nowhere else around. */
  boolean hold(PrintedFigure figure, List<String> context) {
    for (String words : context) {
      String rest = passages.matcher(words).replaceAll("·");
      if (!rest.equals(words) && PrintedFigure.in(rest).stream().noneMatch(figure::same)) {
        return true;
      }
    }
    return false;
  }
}
