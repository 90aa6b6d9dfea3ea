package dev.ratewright.intake;

import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The rule that a name stands in a sheet only once. */
final class Once {
  private Once() {}

  static <T> List<Problem> each(
      List<T> values, Function<T, String> name, Function<T, Place> place) {
    Set<String> seen = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (T value : values) {
      if (!seen.add(name.apply(value).toLowerCase(Locale.ROOT))) {
        problems.add(
            Problem.error(
                place.apply(value), name.apply(value) + " a second time", "each name once", ""));
      }
    }
    return problems;
  }
}
