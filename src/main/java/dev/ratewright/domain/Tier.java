package dev.ratewright.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A range of follower counts, as a row of the rate book.
 *
 * @param name as the rate book writes it, such as "Micro"
 * @param from its lower edge in followers, which belongs to it
 * @param to its upper edge in followers, which belongs to the next tier; empty for the last one
 * @param rates what a video costs at its edges, in US dollars; empty where a creator of this size
 *     is priced by service alone
 */
public record Tier(String name, Input from, Optional<Input> to, Optional<Rates> rates) {

  /**
   * What one in-feed video costs at the edges.
   *
   * @param lower at the lower edge, above 0
   * @param upper at the upper edge, not below the lower one; empty for the last tier, which goes on
   *     with the slope of the tier below it
   */
  public record Rates(Input lower, Optional<Input> upper) {}

  /** Whether a number of followers falls into it. */
  public boolean holds(BigDecimal followers) {
    return from.value().compareTo(followers) <= 0
        && to.map(edge -> followers.compareTo(edge.value()) < 0).orElse(true);
  }
}
