package dev.ratewright.intake;

/**
 * What is done with rows and sheets on whose meaning agencies differ.
 *
 * @param skipHiddenRows whether rows hidden by hand or by a filter are passed over; else they are
 *     read like any other, so that a forgotten filter loses nobody
 * @param readHiddenSheets whether hidden sheets are read like any other; else they are only named
 * @param readCommentedRows whether rows whose handle or name begins with # are read like any other;
 *     else they are passed over
 */
public record Rules(boolean skipHiddenRows, boolean readHiddenSheets, boolean readCommentedRows) {
  /** What is done unless something else is asked for. */
  public static final Rules USUAL = new Rules(false, false, false);
}
