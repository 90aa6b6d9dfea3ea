package dev.ratewright.domain;

import dev.ratewright.problem.Place;
import java.util.List;
import java.util.Optional;

/**
 * A condition a creator must meet for an income stream, as a row of the rate book.
 *
 * @param stream the income stream
 * @param fact what is looked at
 * @param country where the condition holds; empty for everywhere
 * @param demand what the fact must be
 */
public record Limit(String stream, Fact fact, Optional<Country> country, Demand demand) {

  /** What a fact must be. */
  public sealed interface Demand {
    /** The cell it stands in. */
    Place origin();
  }

  /**
   * A number that is large enough.
   *
   * @param least the least that will do
   */
  public record AtLeast(Input least) implements Demand {
    @Override
    public Place origin() {
      return least.origin();
    }
  }

  /**
   * One of several words.
   *
   * @param names the words that will do, each as {@link Fact#known} has it
   */
  public record OneOf(List<String> names, Place origin) implements Demand {
    public OneOf {
      names = List.copyOf(names);
    }

    /** The words as a sentence has them: "France, Japan or Mexico". */
    String words() {
      int last = names.size() - 1;
      return last == 0
          ? names.getFirst()
          : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
  }

  /** How a creator stands to a condition. */
  public sealed interface Standing {}

  /** The condition is met. */
  public record Met() implements Standing {}

  /** Nobody knows, which is not "no". */
  public record Unknown() implements Standing {}

  /**
   * The condition is not met.
   *
   * @param words what is wanted and what there is, to stand behind "needs"
   */
  public record Unmet(String words) implements Standing {}

  /** Whether a creator meets it. */
  public Standing of(Creator creator) {
    return switch (demand) {
      case AtLeast number -> enough(number.least(), fact.figure(creator));
      case OneOf words -> among(words, fact.word(creator));
    };
  }

  private Standing enough(Input least, Optional<Input> has) {
    if (has.isEmpty()) {
      return new Unknown();
    }
    return has.get().value().compareTo(least.value()) >= 0
        ? new Met()
        : new Unmet(least.text() + " " + fact.words() + ", has " + has.get().text());
  }

  private Standing among(OneOf wanted, Optional<String> has) {
    if (has.isEmpty()) {
      return new Unknown();
    }
    return wanted.names().contains(has.get())
        ? new Met()
        : new Unmet("the " + fact.words() + " " + wanted.words() + ", has " + has.get());
  }

  /** What a condition looks at. */
  public enum Fact {
    /** Followers on the platform. */
    FOLLOWERS("followers"),
    /** Views of all videos in the last 30 days. */
    VIEWS_LAST_30_DAYS("views in the last 30 days"),
    /** Age in years. */
    AGE("years of age"),
    /** Where the creator lives. */
    COUNTRY("country"),
    /** With what kind of account they publish. */
    ACCOUNT_TYPE("account type");

    private final String words;

    Fact(String words) {
      this.words = words;
    }

    /** The fact as the rate book and a reason write it. */
    public String words() {
      return words;
    }

    /** Whether it is a number; else it is a word. */
    public boolean isNumber() {
      return this != COUNTRY && this != ACCOUNT_TYPE;
    }

    /** The word as it is compared, however it is written; empty where this fact knows none such. */
    public Optional<String> known(String written) {
      return switch (this) {
        case COUNTRY -> Country.of(written).map(Country::words);
        case ACCOUNT_TYPE -> AccountType.of(written).map(AccountType::words);
        case FOLLOWERS, VIEWS_LAST_30_DAYS, AGE -> Optional.empty();
      };
    }

    /** The number the roster has of a creator; empty where it is not known, which is not "no". */
    Optional<Input> figure(Creator creator) {
      return switch (this) {
        case FOLLOWERS -> Optional.of(creator.audience().followers());
        case VIEWS_LAST_30_DAYS -> creator.audience().viewsLast30Days();
        case AGE -> creator.identity().age();
        case COUNTRY, ACCOUNT_TYPE -> Optional.empty();
      };
    }

    /** The word the roster has of a creator; empty where it is not known or not understood. */
    Optional<String> word(Creator creator) {
      return switch (this) {
        case COUNTRY -> Country.of(creator.identity().country()).map(Country::words);
        case ACCOUNT_TYPE -> creator.identity().account().map(AccountType::words);
        case FOLLOWERS, VIEWS_LAST_30_DAYS, AGE -> Optional.empty();
      };
    }
  }
}
