package dev.ratewright.intake;

/** A stated rule by which a row with something in it is no entry. */
public enum Rule {
  HIDDEN("Hidden rows are passed over, as asked for."),
  COMMENTED(
      "Rows whose handle or name begins with # are passed over; --commented-rows read reads them."),
  TOTAL("Rows of totals and averages are passed over; a creator of that name is written with @."),
  TITLE("Titles over merged cells between the rows are passed over."),
  HEADINGS("Headings that are repeated between the rows are passed over."),
  COPY("Rows that say cell by cell what an earlier row says are passed over."),
  NOBODY("Rows of handles that are not on the sheet of creators are passed over.");

  private final String words;

  Rule(String words) {
    this.words = words;
  }

  /** The rule in a sentence, with the switch that changes it where there is one. */
  public String words() {
    return words;
  }
}
