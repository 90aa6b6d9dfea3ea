package dev.ratewright.template;

import java.util.List;
import java.util.function.Predicate;

/** A part of a template, read and checked, before anything is known of a creator. */
sealed interface Part {

  /** A heading and what stands under it, up to the next heading or line that divides the page. */
  record Heading(Words words, List<Part> content) implements Part {
    public Heading {
      content = List.copyOf(content);
    }
  }

  /** A paragraph of the template's own words. */
  record Paragraph(Words words) implements Part {}

  /** The opening of a document, with the words above the name. */
  record Opening(Words kicker) implements Part {}

  /**
   * A block that is filled with what is known.
   *
   * @param most how many rows it may have; 0 for as many as it has by itself
   */
  record Filled(Filling filling, int most) implements Part {}

  /** Two columns side by side. */
  record Sides(List<Part> left, List<Part> right) implements Part {
    public Sides {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /** A page of its own, with the words above its title. */
  record Page(Words kicker, List<Part> content) implements Part {
    public Page {
      content = List.copyOf(content);
    }
  }

  /** One thing for creators of whom something is known, and another for the rest. */
  record When(Predicate<Facts> known, List<Part> then, List<Part> otherwise) implements Part {
    public When {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }
}
