package dev.ratewright.cli;

/** The command line is wrong. The message says how, and what would be right. */
final class UsageError extends Exception {
  private static final long serialVersionUID = 1;

  UsageError(String message) {
    super(message);
  }
}
