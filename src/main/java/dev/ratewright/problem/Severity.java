package dev.ratewright.problem;

/** How much a {@link Problem} matters to the creator it is about. */
public enum Severity {
  /** The creator is not priced; every other creator still is. */
  ERROR,
  /** The creator is priced, and marked. */
  WARNING,
  /** Nothing is wrong: a rule was applied that its owner should know of, and to which cells. */
  NOTE
}
