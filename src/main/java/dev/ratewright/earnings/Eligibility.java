package dev.ratewright.earnings;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Limit;
import dev.ratewright.domain.RateBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a creator may take part in an income stream, by the conditions of the rate book.
 *
 * @param unmet the conditions that are not met, in words
 * @param unknown what the roster does not say, in words
 */
record Eligibility(List<String> unmet, List<String> unknown) {

  static Eligibility of(Creator creator, String stream, RateBook book) {
    List<String> unmet = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    String country = creator.identity().country();
    for (Limit limit : book.limits(stream, country)) {
      Optional<Input> has = limit.fact().of(creator);
      String words = limit.fact().words();
      if (has.isEmpty()) {
        unknown.add(words);
      } else if (has.get().value().compareTo(limit.least().value()) < 0) {
        unmet.add(limit.least().text() + " " + words + ", has " + has.get().text());
      }
    }
    return new Eligibility(unmet, unknown);
  }

  /** Why there is no income; empty where nothing speaks against it. */
  Optional<Earning> reason() {
    return unmet.isEmpty()
        ? Optional.empty()
        : Optional.of(new Earning.None("needs " + String.join("; and ", unmet)));
  }

  /** An estimate that says what it takes for granted; any other earning as it is. */
  Earning cautioned(Earning earning) {
    if (!(earning instanceof Earning.Estimated estimate)) {
      return earning;
    }
    Stream<String> assumed = unknown.stream().map(f -> f + " not given, condition taken as met");
    String all =
        Stream.concat(Stream.of(estimate.caution()), assumed)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    return new Earning.Estimated(estimate.amount(), all);
  }
}
