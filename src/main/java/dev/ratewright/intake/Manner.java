package dev.ratewright.intake;

/**
 * How the cells of one column of a user's sheet are written, learnt from its heading and from all
 * of its cells before any of them is read. One cell may then be settled by the others.
 */
final class Manner {
  private final String heading;

  private String answer = "";

  /** A column of which only the heading is known yet, as its owner wrote it. */
  Manner(String heading) {
    this.heading = heading;
  }

  /** The heading as its owner wrote it. */
  String heading() {
    return heading;
  }

  /** Keeps what its owner said of how it is to be read. */
  void answer(String said) {
    answer = said;
  }

  /** What its owner said of how it is to be read; empty where nothing. */
  String answer() {
    return answer;
  }
}
