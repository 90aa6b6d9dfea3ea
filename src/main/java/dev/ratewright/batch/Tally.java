package dev.ratewright.batch;

import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of the rows, so that none is lost. */
final class Tally {
  private final List<Problem> problems = new ArrayList<>();
  private int taken;
  private int rejected;

  void add(boolean wasTaken, List<Problem> found) {
    if (wasTaken) {
      taken++;
    } else {
      rejected++;
    }
    problems.addAll(found);
  }

  int taken() {
    return taken;
  }

  int rejected() {
    return rejected;
  }

  List<Problem> problems() {
    return problems;
  }
}
