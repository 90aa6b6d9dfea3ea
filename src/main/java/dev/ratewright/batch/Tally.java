package dev.ratewright.batch;

import dev.ratewright.intake.Rule;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what becomes of the rows, so that none is lost. */
final class Tally {
  private final List<Problem> problems = new ArrayList<>();
  private int read;
  private int rejected;
  private final Map<Rule, Integer> rules = new EnumMap<>(Rule.class);
  private int creators;
  private int notPriced;
  private int withheld;

  void add(CreatorJob.Done done) {
    int rows = done.listing().rows();
    read += rows;
    if (done.appraisal().isPresent()) {
      creators++;
    } else if (done.listing().passedOver().isPresent()) {
      rules.merge(done.listing().passedOver().get(), rows, Integer::sum);
    } else {
      rejected += rows;
      notPriced++;
    }
    withheld += done.withheld() ? 1 : 0;
    problems.addAll(done.problems());
  }

  /** Takes note of what is wrong with a file about several of them. */
  void note(List<Problem> found, boolean kept) {
    problems.addAll(found);
    withheld += kept ? 1 : 0;
  }

  Rows rows() {
    return new Rows(read, rejected, rules, creators, notPriced);
  }

  /** Creators of whom a file for brands would have told something internal. */
  int withheld() {
    return withheld;
  }

  List<Problem> problems() {
    return problems;
  }
}
