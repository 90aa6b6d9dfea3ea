package dev.ratewright.template;

import java.util.List;
import java.util.Set;

/** The words of templates that are the same for every creator. */
final class Literals {
  private Literals() {}

  static void of(List<Part> parts, Set<String> texts) {
    parts.forEach(part -> of(part, texts));
  }

  private static void of(Part part, Set<String> texts) {
    switch (part) {
      case Part.Opening opening -> of(opening.kicker(), texts);
      case Part.Paragraph paragraph -> of(paragraph.words(), texts);
      case Part.Filled filled -> {}
      case Part.Heading heading -> {
        of(heading.words(), texts);
        of(heading.content(), texts);
      }
      case Part.Sides sides -> {
        of(sides.left(), texts);
        of(sides.right(), texts);
      }
      case Part.Page page -> {
        of(page.kicker(), texts);
        of(page.content(), texts);
      }
      case Part.When when -> {
        of(when.then(), texts);
        of(when.otherwise(), texts);
      }
    }
  }

  private static void of(Words words, Set<String> texts) {
    for (Words.Piece piece : words.pieces()) {
      if (piece instanceof Words.Said said) {
        texts.add(said.text());
      }
    }
  }
}
