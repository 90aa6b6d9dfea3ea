package dev.ratewright.intake;

import dev.ratewright.problem.Problem;
import java.io.IOException;

/** A file cannot be read at all, or not to its end. Carries the words for the file's owner. */
public final class Unreadable extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** What is wrong with the file, and what to do. */
  public Unreadable(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong with the file, and what to do. */
  public Problem problem() {
    return problem;
  }
}
