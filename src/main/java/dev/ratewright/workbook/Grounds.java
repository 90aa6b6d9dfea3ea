package dev.ratewright.workbook;

import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/** What some calculations rest on: their inputs and named steps, each once. */
final class Grounds {
  private final SequencedSet<Input> inputs = new LinkedHashSet<>();
  private final SequencedSet<Named> steps = new LinkedHashSet<>();

  /** Adds a calculation. */
  Grounds add(Expr expr) {
    if (expr instanceof Named step && steps.contains(step)) {
      return this;
    }
    expr.operands().forEach(this::add);
    if (expr instanceof Input input) {
      inputs.add(input);
    } else if (expr instanceof Named step) {
      steps.add(step);
    }
    return this;
  }

  /** Adds a calculation where there is one. */
  Grounds add(Optional<? extends Expr> expr) {
    expr.ifPresent(this::add);
    return this;
  }

  /** Inputs, left to right. */
  SequencedSet<Input> inputs() {
    return inputs;
  }

  /** Named steps, each after those it is calculated from. */
  SequencedSet<Named> steps() {
    return steps;
  }
}
