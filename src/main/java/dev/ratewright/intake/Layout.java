package dev.ratewright.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a roster was understood: which of its sheets is which, and which column holds what.
 *
 * @param file the roster's name
 * @param parts its sheets that are read, in the order of the program's
 * @param unread its sheets that nothing reads, in words
 * @param rules what was done with hidden and commented rows, and hidden sheets
 */
public record Layout(String file, List<Part> parts, List<String> unread, Rules rules) {
  public Layout {
    parts = List.copyOf(parts);
    unread = List.copyOf(unread);
  }

  /** What means nothing to the program: columns as sheet › heading, and sheets. */
  public List<String> unused() {
    return Stream.concat(
            parts.stream()
                .flatMap(part -> part.unused().stream().map(h -> part.sheet() + " › " + h)),
            unread.stream())
        .toList();
  }

  /**
   * A sheet that is read.
   *
   * @param form what it is, by the program's name
   * @param sheet its own name
   * @param others sheets that could be meant as well, which is a question
   * @param headings the row of its headings, from 1
   * @param hidden how many of its rows are hidden and read all the same
   * @param said whether its owner said that this is the row
   * @param columns the form's columns, and further ones that were found
   * @param unused headings that mean none of them
   */
  public record Part(
      String form,
      String sheet,
      List<String> others,
      int headings,
      int hidden,
      boolean said,
      List<Match> columns,
      List<String> unused) {
    public Part {
      others = List.copyOf(others);
      columns = List.copyOf(columns);
      unused = List.copyOf(unused);
    }
  }

  /** What became of a column. */
  public enum State {
    /** The first of its places is used; where there are more, they say the same. */
    USED,
    /** Which of its places is meant is a question. */
    OPEN,
    /** The sheet does not have it, and need not. */
    ABSENT,
    /** The sheet does not have it, and must. */
    MISSING,
    /** Its owner said that it is not to be used. */
    NOT_USED
  }

  /**
   * A column.
   *
   * @param column its name by the form
   * @param state what became of it
   * @param places where it was found
   * @param answer how its owner said that it is to be read; empty where nothing was said
   * @param answers what its owner may say of how it is to be read; none where it reads one way
   */
  public record Match(
      String column, State state, List<Spot> places, String answer, List<String> answers) {
    public Match {
      places = List.copyOf(places);
      answers = List.copyOf(answers);
    }
  }

  /**
   * A column of the roster.
   *
   * @param letters such as "F"
   * @param heading as written; empty where there is none
   * @param naming how its owner would say that it is meant: the heading where that is enough
   */
  public record Spot(String letters, String heading, String naming) {}
}
