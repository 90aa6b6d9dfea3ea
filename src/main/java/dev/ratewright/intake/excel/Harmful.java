package dev.ratewright.intake.excel;

import java.io.IOException;

/**
 * A file is made to take up memory or time, or to reach out of itself. The message says what was
 * found, for "found …, as in a harmful file".
 */
public final class Harmful extends IOException {
  private static final long serialVersionUID = 1;

  /** What was found. */
  public Harmful(String found) {
    super(found);
  }
}
