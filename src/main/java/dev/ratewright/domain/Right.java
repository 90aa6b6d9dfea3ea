package dev.ratewright.domain;

import java.time.LocalDate;

/**
 * What a deal gives the brand beyond the post itself, for a time.
 *
 * @param kind what it is
 * @param scope of what or against whom, as the roster words it; empty text where it says nothing
 * @param until the last day on which it holds
 */
public record Right(Kind kind, String scope, LocalDate until) {

  /** What a brand may be given for a time. */
  public enum Kind {
    /** The brand may show the post itself, in advertisements or elsewhere. */
    USAGE("Usage"),
    /** The creator works for no rival. */
    EXCLUSIVITY("Exclusivity"),
    /** The brand may run the post as a Spark Ad from the creator's account. */
    SPARK_CODE("Spark code");

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
