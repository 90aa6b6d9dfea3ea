package dev.ratewright.document;

import dev.ratewright.domain.Handle;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One creator in a list of many, for brands: nothing but what their media kit shows, and no figure
 * more exact than there.
 *
 * @param name the creator's name
 * @param handle by which they go
 * @param niche what they are about; may be empty
 * @param tier the size of their audience, in a word
 * @param followers on their main platform
 * @param engagement by followers; empty where it is not known
 * @param views average views of a video; empty where they are not known
 * @param deliverable what the price is for
 * @param price the target of the rate book's first deliverable; empty where it has none
 */
public record RosterEntry(
    String name,
    Handle handle,
    String niche,
    String tier,
    Figure followers,
    Optional<Figure> engagement,
    Optional<Figure> views,
    String deliverable,
    Optional<Figure> price) {

  /**
   * A figure to read, and to sort by.
   *
   * @param text as printed, such as 412K
   * @param value what the text says, so 412000
   */
  public record Figure(String text, BigDecimal value) {}
}
