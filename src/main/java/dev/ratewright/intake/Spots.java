package dev.ratewright.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the columns of a sheet stand, as it is looked up for each cell that is read. */
final class Spots {
  private final Map<Column<?>, Spot> spots = new LinkedHashMap<>();
  private final List<WideColumns> wide;

  /**
   * Where a column stands.
   *
   * @param first the first of its places, 0 for A
   * @param twins the places of which one is to be chosen; null where there is but one
   */
  private record Spot(Column<?> column, int first, Manner manner, @Nullable Twins twins) {}

  Spots(Map<Column<?>, List<Integer>> found, Map<Column<?>, Manner> manners, List<Twins> twins) {
    found.forEach(
        (column, places) -> {
          Manner manner = Objects.requireNonNull(manners.get(column), "no manner");
          @Nullable Twins own = twins.stream().filter(t -> t.of(column)).findFirst().orElse(null);
          spots.put(column, new Spot(column, places.getFirst(), manner, own));
        });
    wide = WideColumns.SETS.stream().filter(set -> set.isIn(spots.keySet())).toList();
  }

  /** Lets every column learn from a row how it is written. */
  void survey(Row line) {
    for (Spot spot : spots.values()) {
      spot.column().survey(line, spot.first(), spot.manner());
    }
  }

  /** Where a column stands, 0 for A; -1 where the sheet does not have it. */
  int index(Column<?> column) {
    @Nullable Spot spot = spots.get(column);
    if (spot == null) {
      return -1;
    }
    return spot.twins() == null ? spot.first() : spot.twins().chosen();
  }

  /** How a column is written, which the sheet has. */
  Manner manner(Column<?> column) {
    return Objects.requireNonNull(spots.get(column), "a column the sheet does not have").manner();
  }

  /** The platforms that have a column of their own for their handle or followers. */
  List<WideColumns> wide() {
    return wide;
  }
}
