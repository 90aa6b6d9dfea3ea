package dev.ratewright.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The headings under which the columns of a form are found, however they are spelled. */
final class Headings {
  private final Map<String, Set<Column<?>>> meant = new HashMap<>();

  Headings(List<Column<?>> columns) {
    for (Column<?> column : columns) {
      add(column.heading(), column);
      column.aliases().forEach(alias -> add(alias, column));
    }
  }

  private void add(String heading, Column<?> column) {
    meant.computeIfAbsent(Words.key(heading), key -> new LinkedHashSet<>()).add(column);
  }

  /**
   * The columns that a heading of a user's sheet means, with or without what it says of their unit:
   * "Fee (EUR)". Usually none or one.
   */
  Set<Column<?>> meaning(String heading) {
    Set<Column<?>> plain = meant.getOrDefault(Words.key(heading), Set.of());
    String bare = HeadingUnit.without(heading);
    if (!plain.isEmpty() || bare.equals(heading)) {
      return plain;
    }
    Set<Column<?>> columns = new LinkedHashSet<>(meant.getOrDefault(Words.key(bare), Set.of()));
    columns.removeIf(column -> !column.content().bare(heading).equals(bare));
    return columns;
  }
}
