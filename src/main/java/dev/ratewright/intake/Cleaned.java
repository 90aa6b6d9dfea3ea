package dev.ratewright.intake;

import dev.ratewright.problem.Place;

/**
 * A cell of a cleaned roster, beside the one it comes from.
 *
 * @param from where that one stands
 * @param found what it holds
 * @param written what it means, in the form the program would have it; the same where it could not
 *     be read
 * @param unread whether it could not be read, and is left to its owner
 */
public record Cleaned(Place from, Cell found, Cell written, boolean unread) {
  /** Whether it is written in another form than it was found in. */
  public boolean repaired() {
    return !unread && !found.equals(written);
  }
}
