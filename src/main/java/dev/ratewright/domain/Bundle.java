package dev.ratewright.domain;

import java.util.List;
import java.util.stream.Collectors;

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

  /** What is in it, in words: 2 × In-feed video, 1 × Story. */
  public String words() {
    return items.stream()
        .map(item -> item.count().text() + " × " + item.deliverable())
        .collect(Collectors.joining(", "));
  }

  /**
   * So many of one deliverable.
   *
   * @param deliverable its name, one of the rate book's
   * @param count 1 or more
   */
  public record Item(String deliverable, Input count) {}
}
