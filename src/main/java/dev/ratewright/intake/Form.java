package dev.ratewright.intake;

import java.util.List;

/**
 * A sheet as the program would like it: what a blank workbook holds and what a reader looks for.
 *
 * @param sheet its name
 * @param purpose what belongs there, in one sentence
 * @param columns left to right
 */
public record Form(String sheet, String purpose, List<Column<?>> columns) {
  public Form {
    columns = List.copyOf(columns);
  }

  /** The hidden sheet on which a blank workbook keeps the words of its drop-downs. */
  public static final String CHOICES = "Choices";

  /** Whether a user's sheet goes by this name. */
  boolean isCalled(String name) {
    return Words.key(sheet).equals(Words.key(name));
  }
}
