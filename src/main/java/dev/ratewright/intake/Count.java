package dev.ratewright.intake;

/**
 * What became of the rows of a sheet: read = used + rejected + passed over.
 *
 * @param form what the sheet is, by the program's name
 * @param sheet its own name
 * @param read rows below the headings that hold anything
 * @param rejected those of which something cannot be read
 * @param passedOver those that are no entries, by a rule that is said
 */
public record Count(String form, String sheet, int read, int rejected, int passedOver) {
  /** Those that were read into values. */
  public int used() {
    return read - rejected - passedOver;
  }
}
