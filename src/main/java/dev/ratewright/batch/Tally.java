package dev.ratewright.batch;

import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of the rows, so that none is lost. */
final class Tally {
  private final List<Problem> problems = new ArrayList<>();
  private int read;
  private int taken;
  private int passedOver;

  void add(CreatorJob.Done done) {
    read++;
    taken += done.appraisal().isPresent() ? 1 : 0;
    passedOver += done.listing().passedOver() ? 1 : 0;
    problems.addAll(done.problems());
  }

  int read() {
    return read;
  }

  int taken() {
    return taken;
  }

  int passedOver() {
    return passedOver;
  }

  int rejected() {
    return read - taken - passedOver;
  }

  List<Problem> problems() {
    return problems;
  }
}
