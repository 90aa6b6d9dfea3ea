package dev.ratewright.pdf;

/** What a file promises its readers. */
public enum Standard {
  /** PDF/UA-1: a screen reader can follow it. */
  ACCESSIBLE,
  /** PDF/UA-1 and PDF/A-2a: it will also look the same in decades. */
  ARCHIVAL
}
