package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.earnings.Earning;
import dev.ratewright.earnings.Untapped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What the streams that creators do not use come to over the roster. */
final class UntappedTotals {
  private final SequencedMap<String, Lever> levers = new LinkedHashMap<>();

  /**
   * A stream that somebody does not use.
   *
   * @param stream its name
   * @param creators how many do not use it
   * @param ready how many of them could begin today
   * @param open for how many of them the rate book has no condition
   * @param valued for how many of them an amount is known
   * @param expected what these are expected to earn with it in a month, in the agency's currency
   */
  record Lever(String stream, int creators, int ready, int open, int valued, BigDecimal expected) {
    private Lever plus(Lever other) {
      return new Lever(
          stream,
          creators + other.creators,
          ready + other.ready,
          open + other.open,
          valued + other.valued,
          expected.add(other.expected));
    }
  }

  void add(Appraisal appraisal) {
    for (Untapped untapped : appraisal.untapped()) {
      String stream = untapped.stream().name();
      boolean valued = untapped.isValued();
      BigDecimal expected =
          untapped.worth() instanceof Earning.Estimated estimate
              ? estimate.amount().expected().value()
              : BigDecimal.ZERO;
      boolean ready = untapped.readiness() == Untapped.Readiness.READY;
      boolean open = untapped.readiness() == Untapped.Readiness.OPEN;
      levers.merge(
          stream,
          new Lever(stream, 1, ready ? 1 : 0, open ? 1 : 0, valued ? 1 : 0, expected),
          Lever::plus);
    }
  }

  /**
   * The streams of which an amount is known or that somebody could begin with today, the one that
   * could earn most first. Of the others there is nothing to rank.
   */
  List<Lever> ranked() {
    return levers.sequencedValues().stream()
        .filter(lever -> lever.valued() > 0 || lever.ready() > 0)
        .sorted(
            Comparator.comparing(Lever::expected)
                .thenComparingInt(Lever::creators)
                .reversed()
                .thenComparing(Lever::stream))
        .toList();
  }
}
