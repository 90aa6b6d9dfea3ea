package dev.ratewright.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Work a creator is proud of, to be shown to a brand.
 *
 * @param kind what it is
 * @param title in a few words
 * @param text what it was and what came of it; empty text where not given
 * @param link where it can be seen; empty text where not given
 * @param date when it appeared
 */
public record Highlight(
    Kind kind, String title, String text, String link, Optional<LocalDate> date) {

  /** What a highlight is. */
  public enum Kind {
    CASE_STUDY("Case study"),
    TOP_POST("Top post"),
    TESTIMONIAL("Testimonial"),
    PRESS("Press"),
    AWARD("Award");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What it is called. */
    public String words() {
      return words;
    }
  }
}
