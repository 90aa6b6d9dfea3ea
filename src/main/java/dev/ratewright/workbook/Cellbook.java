package dev.ratewright.workbook;

import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import java.util.HashMap;
import java.util.Map;

/** In which cells of the report the figures stand that one creator's amounts rest on. */
final class Cellbook {
  private final Map<Input, Address> assumptions;
  private final Map<Input, Address> inputs = new HashMap<>();
  private final Map<Named, Address> steps = new HashMap<>();

  /**
   * An empty one for the next creator.
   *
   * @param assumptions where the rate book's figures stand
   */
  Cellbook(Map<Input, Address> assumptions) {
    this.assumptions = assumptions;
  }

  void put(Input input, Address cell) {
    inputs.put(input, cell);
  }

  void put(Named step, Address cell) {
    steps.put(step, cell);
  }

  /** Whether an input is the creator's own and not the rate book's. */
  boolean isOwn(Input input) {
    return !assumptions.containsKey(input);
  }

  /** The formula of an amount as it is written into a cell. */
  String formula(Expr amount, Address cell) {
    return amount.formula(
        new Expr.Cells() {
          @Override
          public String of(Input input) {
            Address found = inputs.getOrDefault(input, assumptions.get(input));
            if (found == null) {
              throw new IllegalStateException("no cell for " + input);
            }
            return found.from(cell);
          }

          @Override
          public String of(Named step) {
            Address found = steps.get(step);
            return found == null || found.equals(cell) ? "" : found.from(cell);
          }
        });
  }

  /**
   * Writes a named step into a cell, and remembers that it stands there. A step that stands in
   * another cell already is referred to.
   */
  void write(Line line, Address cell, Named step, Style style) {
    Address before = steps.putIfAbsent(step, cell);
    boolean elsewhere = before != null && !before.equals(cell);
    String formula = formula(elsewhere ? step : step.of(), cell);
    line.formula(cell.column(), formula, step.value(), style);
  }
}
