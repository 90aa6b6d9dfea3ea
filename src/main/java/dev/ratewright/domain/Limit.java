package dev.ratewright.domain;

import java.util.Optional;

/**
 * A condition a creator must meet for an income stream, as a row of the rate book.
 *
 * @param stream the income stream
 * @param fact what is looked at
 * @param country where the condition holds, as rosters write it; empty for everywhere
 * @param least the least that will do
 */
public record Limit(String stream, Fact fact, String country, Input least) {

  /** Whether it is made for one country, and for this one. */
  public boolean isFor(String where) {
    return !country.isEmpty() && country.equalsIgnoreCase(where);
  }

  /** What a condition looks at. */
  public enum Fact {
    /** Followers on the platform. */
    FOLLOWERS("followers"),
    /** Views of all videos in the last 30 days. */
    VIEWS_LAST_30_DAYS("views in the last 30 days"),
    /** Age in years. */
    AGE("years of age");

    private final String words;

    Fact(String words) {
      this.words = words;
    }

    /** The fact as the rate book and a reason write it. */
    public String words() {
      return words;
    }

    /** What the roster says of a creator; empty where it is not known, which is not "no". */
    public Optional<Input> of(Creator creator) {
      return switch (this) {
        case FOLLOWERS -> Optional.of(creator.audience().followers());
        case VIEWS_LAST_30_DAYS -> creator.audience().viewsLast30Days();
        case AGE -> creator.identity().age();
      };
    }
  }
}
