package dev.ratewright.calibration;

import dev.ratewright.domain.Input;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The edges of the tiers with rates, and how much each has to say in the base rate at an audience.
 * The base rate is a straight line between two edges on logarithms of followers and rate, so an
 * edge's share falls evenly from 1 at the edge itself to 0 at its neighbours.
 */
final class Ladder {
  private final List<Tier> tiers;
  private final double[] edges;

  /** The edges of a rate book. */
  Ladder(RateBook book) {
    tiers = book.tiers().stream().filter(tier -> tier.rates().isPresent()).toList();
    edges = tiers.stream().mapToDouble(tier -> log(tier.from())).toArray();
  }

  private static double log(Input followers) {
    return StrictMath.log(followers.value().doubleValue());
  }

  /** How many edges there are, at least two. */
  int size() {
    return edges.length;
  }

  /** Where an edge lies, in followers. */
  Input followers(int edge) {
    return tiers.get(edge).from();
  }

  /** The rates at an edge: where its tier begins, and where the tier below ends. */
  List<Input> rates(int edge) {
    List<Input> rates = new ArrayList<>(List.of(at(edge).lower()));
    if (edge > 0) {
      at(edge - 1).upper().ifPresent(rates::add);
    }
    return rates;
  }

  /** All rates, from the lowest edge up; they must never fall. */
  List<Input> climbing() {
    List<Input> rates = new ArrayList<>();
    for (int i = 0; i < edges.length; i++) {
      rates.add(at(i).lower());
      Optional<Input> upper = at(i).upper();
      upper.ifPresent(rates::add);
    }
    return rates;
  }

  private Tier.Rates at(int tier) {
    return tiers.get(tier).rates().orElseThrow();
  }

  /**
   * What becomes of the logarithm of the base rate when that of an edge's rates grows by 1. Below
   * the lowest edge its rate holds; above the highest the slope of the tier before goes on.
   */
  double share(int edge, double followers) {
    double at = StrictMath.log(followers);
    int last = edges.length - 1;
    if (at <= edges[0]) {
      return edge == 0 ? 1 : 0;
    }
    int tier = last - 1;
    while (tier > 0 && at < edges[tier]) {
      tier--;
    }
    double way = (at - edges[tier]) / (edges[tier + 1] - edges[tier]);
    return edge == tier ? 1 - way : edge == tier + 1 ? way : 0;
  }

  /** The edge that an audience lies nearest to on a logarithm; the lower one in the middle. */
  int nearest(double followers) {
    double at = StrictMath.log(followers);
    int nearest = 0;
    for (int i = 1; i < edges.length; i++) {
      if (Math.abs(at - edges[i]) < Math.abs(at - edges[nearest])) {
        nearest = i;
      }
    }
    return nearest;
  }
}
