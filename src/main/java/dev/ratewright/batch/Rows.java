package dev.ratewright.batch;

/**
 * What became of the rows of creators: read = used + rejected + passed over. There may be several
 * rows of one creator, one for each platform.
 *
 * @param read rows below the headings that hold anything
 * @param rejected rows of creators who were not priced
 * @param passedOver rows that are no creator's, by a rule that is said
 * @param creators creators whose files were written; in a check, whose would be
 * @param notPriced creators who were not priced
 */
public record Rows(int read, int rejected, int passedOver, int creators, int notPriced) {
  /** Rows of creators who were priced. */
  public int used() {
    return read - rejected - passedOver;
  }
}
