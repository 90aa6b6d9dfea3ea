package dev.ratewright.domain;

/**
 * What the market pays for views and responses, whoever has them: a price is held against it, never
 * made with it. A row of the rate book.
 *
 * @param kind what is paid for
 * @param tier the name of the tier it is for; empty text where it is for all
 * @param price what is paid for a thousand views, one response or one view, above 0
 */
public record Yardstick(Kind kind, String tier, Band price) {

  /** What is paid for. */
  public enum Kind {
    /** A thousand views of a creator's video; differs by tier. */
    CPM("CPM"),
    /** One like, comment, share or save. */
    CPE("CPE"),
    /** One view. */
    CPV("CPV"),
    /** A thousand views of an ad that a brand books with the platform. */
    AD_CPM("In-feed ad CPM");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What the rate book calls it. */
    public String words() {
      return words;
    }

    /** Whether it differs by tier. */
    public boolean byTier() {
      return this == CPM;
    }
  }
}
