package dev.ratewright.domain;

/**
 * A part of an audience, such as women, or followers in Brazil.
 *
 * @param kind by what the audience is divided
 * @param group which part, as the roster words it
 * @param share of the audience, 0 to 1
 */
public record Segment(Kind kind, String group, Input share) {

  /** By what an audience is divided. */
  public enum Kind {
    AGE("Age"),
    GENDER("Gender"),
    COUNTRY("Country"),
    CITY("City"),
    LANGUAGE("Language"),
    AGE_AND_GENDER("Age and gender");

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
