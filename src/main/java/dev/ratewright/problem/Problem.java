package dev.ratewright.problem;

/**
 * One thing that is wrong with a user's file, in words its owner can act on: {@code roster.xlsx ›
 * Creators!C3 (Followers): found "about 20k", expected a whole number, 0 or more (write 20000)}.
 *
 * @param severity whether it keeps its creator from being priced
 * @param where the file, sheet and cell
 * @param found what stands there, quoted where it is the user's own text
 * @param expected what should stand there
 * @param hint what to do about it; empty where {@code expected} already says it
 */
public record Problem(Severity severity, Place where, String found, String expected, String hint) {

  /** A problem that keeps its creator from being priced. */
  public static Problem error(Place where, String found, String expected, String hint) {
    return new Problem(Severity.ERROR, where, found, expected, hint);
  }

  /** A problem that marks its creator, who is priced all the same. */
  public static Problem warning(Place where, String found, String expected, String hint) {
    return new Problem(Severity.WARNING, where, found, expected, hint);
  }

  /** No problem: a rule that was applied here. */
  public static Problem note(Place where, String found, String expected, String hint) {
    return new Problem(Severity.NOTE, where, found, expected, hint);
  }

  @Override
  public String toString() {
    String text = where + ": found " + found + ", expected " + expected;
    return hint.isEmpty() ? text : text + " (" + hint + ")";
  }
}
