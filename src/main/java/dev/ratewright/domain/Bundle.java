package dev.ratewright.domain;

import java.util.List;

/**
 * A package that is offered ready made.
 *
 * @param name as the rate book writes it, such as "Launch"
 * @param items what is in it, in the order of the sheet
 */
public record Bundle(String name, List<Item> items) {
  public Bundle {
    items = List.copyOf(items);
  }

  /**
   * So many of one deliverable.
   *
   * @param deliverable its name, one of the rate book's
   * @param count 1 or more
   */
  public record Item(String deliverable, Input count) {}
}
