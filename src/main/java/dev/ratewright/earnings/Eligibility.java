package dev.ratewright.earnings;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Limit;
import dev.ratewright.domain.RateBook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a creator may take part in an income stream, by the conditions of the rate book.
 *
 * @param unmet the conditions that are not met, in words
 * @param unknown what the roster does not say, in words
 */
record Eligibility(List<String> unmet, List<String> unknown) {
  Eligibility {
    unmet = List.copyOf(unmet);
    unknown = List.copyOf(unknown);
  }

  static Eligibility of(Creator creator, String stream, RateBook book) {
    List<String> unmet = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Limit limit : book.limits(stream, creator.identity().country())) {
      switch (limit.of(creator)) {
        case Limit.Met met -> {
          // Nothing speaks against it.
        }
        case Limit.Unknown fact -> unknown.add(limit.fact().words());
        case Limit.Unmet fact -> unmet.add(fact.words());
      }
    }
    return new Eligibility(unmet, unknown);
  }

  /** Whether a creator could begin today, where there are conditions at all. */
  Untapped.Readiness readiness() {
    if (!unmet.isEmpty()) {
      return Untapped.Readiness.NOT_YET;
    }
    return unknown.isEmpty() ? Untapped.Readiness.READY : Untapped.Readiness.UNKNOWN;
  }

  /** What is missing, in a sentence. */
  private String needs() {
    return "needs " + String.join("; and ", unmet);
  }

  /**
   * What a stream brought in the light of its conditions. Where one is not met there is no income,
   * unless the roster records what shows that there was; then the amount stands with a caution. An
   * estimate says what it takes for granted.
   *
   * @param worked what the stream itself works out
   * @param proved whether the month holds what shows that the stream did pay
   */
  Earning judge(Earning worked, boolean proved) {
    if (!unmet.isEmpty() && (worked instanceof Earning.None || !proved)) {
      return new Earning.None(needs());
    }
    if (!(worked instanceof Earning.Estimated estimate)) {
      return worked;
    }
    String all =
        Stream.of(estimate.caution(), below(), assumed())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    return new Earning.Estimated(estimate.amount(), all);
  }

  private String below() {
    return unmet.isEmpty() ? "" : "below the conditions: " + needs();
  }

  private String assumed() {
    return switch (unknown.size()) {
      case 0 -> "";
      case 1 -> unknown.getFirst() + " not known, condition taken as met";
      default -> String.join(", ", unknown) + " not known, conditions taken as met";
    };
  }
}
