package dev.ratewright.batch;

import dev.ratewright.intake.Rule;
import java.util.Map;

/**
 * What became of the rows of creators: read = used + rejected + passed over. There may be several
 * rows of one creator, one for each platform.
 *
 * @param read rows below the headings that hold anything
 * @param rejected rows of creators who were not priced
 * @param rules rows that are no creator's, by the rule that says so
 * @param creators creators whose files were written; in a check, whose would be
 * @param notPriced creators who were not priced
 */
public record Rows(int read, int rejected, Map<Rule, Integer> rules, int creators, int notPriced) {
  public Rows {
    rules = Map.copyOf(rules);
  }

  /** Rows that are no creator's. */
  public int passedOver() {
    return rules.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Rows of creators who were priced. */
  public int used() {
    return read - rejected - passedOver();
  }
}
