package dev.ratewright.intake;

import java.util.Map;

/**
 * What became of the rows of a sheet: read = used + rejected + passed over.
 *
 * @param form what the sheet is, by the program's name
 * @param sheet its own name
 * @param read rows below the headings that hold anything
 * @param rejected those of which something cannot be read, or that say something a second time
 * @param rules those that are no entries, by the rule that says so
 */
public record Count(String form, String sheet, int read, int rejected, Map<Rule, Integer> rules) {
  public Count {
    rules = Map.copyOf(rules);
  }

  /** Those that are no entries. */
  public int passedOver() {
    return rules.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Those that were read into values of a creator. */
  public int used() {
    return read - rejected - passedOver();
  }
}
