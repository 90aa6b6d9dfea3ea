package dev.ratewright.domain;

/**
 * Something a brand can book, as a row of the rate book.
 *
 * @param name as the rate book and the rate card write it
 * @param includes what comes with it, in a few words for the brand; may be empty
 * @param price how it is priced
 * @param minimumApplies whether the creator's minimum fee applies; not for extras such as a link
 * @param posts as how many posts it counts where discounts go by their number; 0 for extras
 */
public record Deliverable(
    String name, String includes, Pricing price, boolean minimumApplies, Input posts) {

  /** How a deliverable is priced. */
  public sealed interface Pricing {}

  /** By audience: so many times the price of an in-feed video. */
  public record ByAudience(Input factor) implements Pricing {}

  /** As a service: at these prices, whatever the audience. */
  public record ByService(Band price) implements Pricing {}
}
