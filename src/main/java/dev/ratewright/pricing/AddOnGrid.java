package dev.ratewright.pricing;

import dev.ratewright.domain.AddOn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every add-on costs for every term it is offered for, beside one deliverable.
 *
 * @param on the deliverable and its price
 * @param rows one for each name, in the order of the rate book
 */
public record AddOnGrid(Price.Quoted on, List<Row> rows) {
  public AddOnGrid {
    rows = List.copyOf(rows);
  }

  /**
   * All terms of one add-on.
   *
   * @param name what it is called
   * @param surcharges by term, shortest first within a row of the rate book
   */
  public record Row(String name, List<Surcharge> surcharges) {
    public Row {
      surcharges = List.copyOf(surcharges);
    }

    /** What it costs for so many days; empty where it is not offered for them. */
    public Optional<Surcharge> at(int days) {
      return surcharges.stream().filter(s -> s.days().equals(Optional.of(days))).findFirst();
    }

    /** What it costs once and for all; empty where it has terms. */
    public Optional<Surcharge> once() {
      return surcharges.stream().filter(s -> s.days().isEmpty()).findFirst();
    }
  }

  static AddOnGrid of(Price.Quoted on, List<AddOn> addOns) {
    Map<String, List<Surcharge>> rows = new LinkedHashMap<>();
    for (AddOn addOn : addOns) {
      rows.computeIfAbsent(addOn.name(), name -> new ArrayList<>())
          .addAll(Surcharge.all(addOn, on.target()));
    }
    return new AddOnGrid(
        on, rows.entrySet().stream().map(e -> new Row(e.getKey(), e.getValue())).toList());
  }

  /** All terms anything is offered for, shortest first. */
  public List<Integer> terms() {
    return rows.stream()
        .flatMap(row -> row.surcharges().stream())
        .flatMap(s -> s.days().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
