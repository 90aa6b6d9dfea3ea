package dev.ratewright.problem;

import java.util.List;
import java.util.Optional;

/**
 * A value together with everything that was found wrong while reading it. It holds a value exactly
 * where no problem is an error.
 *
 * @param value what was read; empty where it could not be
 * @param problems all of them, in the order of the cells
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {
  public Checked {
    problems = List.copyOf(problems);
    boolean failed = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    if (failed == value.isPresent()) {
      throw new IllegalArgumentException(
          "a checked value is present exactly where there is no error: " + problems);
    }
  }

  /** A value with nothing wrong, or only with warnings. */
  public static <T> Checked<T> of(T value, List<Problem> warnings) {
    return new Checked<>(Optional.of(value), warnings);
  }

  /** No value, and why. At least one of the problems is an error. */
  public static <T> Checked<T> failed(List<Problem> problems) {
    return new Checked<>(Optional.empty(), problems);
  }
}
