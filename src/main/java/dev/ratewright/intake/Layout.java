package dev.ratewright.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a roster was understood: which of its sheets is which, and which column holds what.
 *
 * @param file the roster's name
 * @param parts its sheets that are read, in the order of the program's
 * @param unread its sheets that nothing reads, in words
 */
public record Layout(String file, List<Part> parts, List<String> unread) {
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
   * @param headings the row of its headings, from 1
   * @param hidden how many of its rows are hidden and read all the same
   * @param columns the form's columns, and further ones that were found
   * @param unused headings that mean none of them
   */
  public record Part(
      String form,
      String sheet,
      int headings,
      int hidden,
      List<Match> columns,
      List<String> unused) {
    public Part {
      columns = List.copyOf(columns);
      unused = List.copyOf(unused);
    }
  }

  /**
   * A column.
   *
   * @param column its name by the form
   * @param places where it was found; none where the sheet does not have it, several where that is
   *     a question, or where they agree and the first that holds numbers is used
   * @param answer how its owner said that it is to be read; empty where nothing was said
   */
  public record Match(String column, List<Spot> places, String answer) {
    public Match {
      places = List.copyOf(places);
    }
  }

  /**
   * A column of the roster.
   *
   * @param letters such as "F"
   * @param heading as written
   */
  public record Spot(String letters, String heading) {}
}
