package dev.ratewright.intake;

import dev.ratewright.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which column of the roster its owner means, and how its cells are to be read.
 *
 * @param place where it was said
 * @param text a column's letters, or its heading, in quotation marks where it could be letters;
 *     {@link #NOT_USED} or "-" for none; behind it, or alone, "as" and how cells that could mean
 *     several things are to be read
 * @param as how they are to be read, where that was said elsewhere; empty where not
 */
record Target(Place place, String text, String as) {
  /** What is said of a column that is not to be used. */
  static final String NOT_USED = "not used";

  /** What would break a line, or move or hide what is printed behind it. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\s\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]+");

  /** Nobody writes a longer heading a second time. */
  private static final int LONGEST = 80;

  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{1,3}");

  private static final Pattern WITH_ANSWER =
      Pattern.compile("(?<column>\".*\"|.*?)\\s*\\bas\\s+(?<answer>[^\"]+)", Pattern.DOTALL);

  private static final Pattern ANSWER_ALONE = Pattern.compile("as\\s+(?<answer>[^\"]+)");

  Target {
    text = text.strip();
  }

  /** What was said in one piece. */
  static Target of(Place place, String text) {
    return new Target(place, text, "");
  }

  /**
   * This, and what was said later: all of it, the column alone, or how its cells are to be read.
   */
  Target and(Target later) {
    Matcher alone = ANSWER_ALONE.matcher(later.text);
    if (alone.matches()) {
      return new Target(later.place, text, alone.group("answer"));
    }
    Matcher before = ANSWER_ALONE.matcher(text);
    return before.matches() && !WITH_ANSWER.matcher(later.text).matches()
        ? new Target(later.place, later.text, before.group("answer"))
        : later;
  }

  /** Whether it says only how the cells are to be read. */
  boolean isReadingAlone() {
    return ANSWER_ALONE.matcher(text).matches();
  }

  /** Whether it says what another says, letter for letter or in capital letters. */
  boolean isSame(Target other) {
    return text.equalsIgnoreCase(other.text) || (isNotUsed() && other.isNotUsed());
  }

  /** The same column, and how it is to be read, taken apart; the answer may be empty. */
  record Parts(String column, String answer) {}

  /** Takes the text apart. A heading of the row in which "as" stands is a heading all the same. */
  Parts parts(Row headings, int width) {
    Matcher matcher = WITH_ANSWER.matcher(text);
    if (!matcher.matches() || !places(text, headings, width).isEmpty()) {
      return new Parts(text, as);
    }
    String answer = as.isEmpty() ? matcher.group("answer").strip() : as;
    return new Parts(matcher.group("column").strip(), answer);
  }

  /** Whether it says that no column is meant. */
  boolean isNotUsed() {
    return text.equals("-") || Words.key(text).equals(Words.key(NOT_USED));
  }

  /**
   * The columns that are meant, 0 for A; none where the sheet has none like it, several where a
   * heading stands there more than once.
   *
   * @param column letters or a heading
   * @param width how many columns the sheet has
   */
  static List<Integer> places(String column, Row headings, int width) {
    boolean quoted = column.length() > 2 && column.startsWith("\"") && column.endsWith("\"");
    if (!quoted && LETTERS.matcher(column).matches()) {
      Optional<Integer> lettered =
          IntStream.range(0, width)
              .filter(i -> Row.letters(i).equalsIgnoreCase(column))
              .boxed()
              .findFirst();
      if (lettered.isPresent()) {
        return List.of(lettered.get());
      }
    }
    String heading = quoted ? column.substring(1, column.length() - 1) : column;
    List<Integer> same = headed(headings, h -> h.equals(heading));
    String key = Words.key(heading);
    return same.isEmpty() && !key.isEmpty()
        ? headed(headings, h -> Words.key(h).equals(key))
        : same;
  }

  private static List<Integer> headed(Row headings, Predicate<String> like) {
    return IntStream.range(0, headings.cells().size())
        .filter(i -> headings.cell(i) instanceof Cell.Text text && like.test(text.text()))
        .boxed()
        .toList();
  }

  /**
   * How an owner would say that a column is meant: by its heading, which it keeps when it is moved,
   * and by its letters where several are headed alike, or nothing can be printed of the heading.
   */
  static String naming(int place, Row headings, int width) {
    if (headings.cell(place) instanceof Cell.Text text) {
      String heading = UNSEEN.matcher(text.text()).replaceAll(" ");
      for (String said : List.of(heading, '"' + heading + '"')) {
        if (said.length() <= LONGEST
            && Target.of(headings.sheet(), said).means(place, headings, width)) {
          return said;
        }
      }
    }
    return Row.letters(place);
  }

  private boolean means(int place, Row headings, int width) {
    return !isNotUsed()
        && parts(headings, width).answer().isEmpty()
        && places(text, headings, width).equals(List.of(place));
  }
}
