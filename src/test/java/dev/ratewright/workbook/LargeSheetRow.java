package dev.ratewright.workbook;

import java.util.List;

/**
 * What stands in one row of a large table: the same for whoever writes it.
 *
 * @param number from 0
 */
public record LargeSheetRow(int number) {
  private static final List<String> NICHES =
      List.of("Beauty", "Fashion", "Food & drink", "Gaming", "Finance", "Travel");

  /** Words: a handle and a name that are its own, and others that many rows share. */
  public String words(int column) {
    return switch (column) {
      case 0 -> "@creator" + number;
      case 1 -> "Name of creator " + number;
      case 2 -> NICHES.get(number % NICHES.size());
      case 3 -> number % 3 == 0 ? "Micro" : "Nano";
      default -> "Words that stand in column " + column + ", kind " + number % 40;
    };
  }

  /** A count up to a few million. */
  public long count(int column) {
    return (number * 2_654_435_761L + column * 97L & 0x7FFF_FFFFL) % 5_000_000;
  }

  /** An amount in cents. */
  public long cents(int column) {
    return (number * 40_503L + column * 7_919L) % 100_000_000;
  }
}
