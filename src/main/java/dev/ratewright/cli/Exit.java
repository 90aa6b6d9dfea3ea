package dev.ratewright.cli;

/** The program's exit codes. */
final class Exit {
  /** All written, or nothing wrong. */
  static final int DONE = 0;

  /** Some creators had problems; the rest is written. */
  static final int PROBLEMS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** A file for brands would have told something internal and was withheld; the rest is written. */
  static final int LEAK = 4;

  /** Nothing could be read, or nothing could be written. */
  static final int NOTHING = 3;

  private Exit() {}
}
