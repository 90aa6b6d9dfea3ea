package dev.ratewright.pdf;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of printing a document: it is always printed, and here is what its reader will miss.
 *
 * @param pages how many pages it has
 * @param heroes on which page, from 1, each hero stands
 * @param missing texts with characters that no font has; each is drawn as a box
 * @param unreadable photos in whose place the monogram was drawn
 */
public record Printed(
    int pages, List<Integer> heroes, List<Missing> missing, List<Unreadable> unreadable) {
  public Printed {
    heroes = List.copyOf(heroes);
    missing = List.copyOf(missing);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * A text with characters that no font has.
   *
   * @param text the whole text, as it stands in the document
   * @param characters these characters as code points, such as "U+1F9FF"
   */
  public record Missing(String text, List<String> characters) {
    public Missing {
      characters = List.copyOf(characters);
    }
  }

  /**
   * A photo that could not be drawn.
   *
   * @param photo the file
   * @param reason why, in words that follow "the photo ", such as "is not a JPEG or PNG picture"
   */
  public record Unreadable(Path photo, String reason) {}
}
