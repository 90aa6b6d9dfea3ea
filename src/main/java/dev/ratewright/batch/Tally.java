package dev.ratewright.batch;

import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of the rows, so that none is lost. */
final class Tally {
  private final List<Problem> problems = new ArrayList<>();
  private int read;
  private int rejected;
  private int passedOver;
  private int creators;
  private int notPriced;

  void add(CreatorJob.Done done) {
    int rows = done.listing().rows();
    read += rows;
    if (done.appraisal().isPresent()) {
      creators++;
    } else if (done.listing().passedOver()) {
      passedOver += rows;
    } else {
      rejected += rows;
      notPriced++;
    }
    problems.addAll(done.problems());
  }

  Rows rows() {
    return new Rows(read, rejected, passedOver, creators, notPriced);
  }

  List<Problem> problems() {
    return problems;
  }
}
