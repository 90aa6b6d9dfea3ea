package dev.ratewright.workbook;

/**
 * How an agency has its workbooks: its look, and how it writes money and days.
 *
 * @param branding fonts, colours, logo, head and foot of printed sheets
 * @param notation of amounts, percentages and days, and the paper that is usual there
 */
public record HouseStyle(Branding branding, Notation notation) {
  /** The program's own. */
  public static final HouseStyle STANDARD = new HouseStyle(Branding.STANDARD, Notation.STANDARD);
}
