package dev.ratewright.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet as the program would like it: what a blank workbook holds and what a reader looks for.
 *
 * @param sheet its name
 * @param purpose what belongs there, in one sentence
 * @param columns left to right
 * @param others further columns that are read where a user's sheet has them
 */
public record Form(String sheet, String purpose, List<Column<?>> columns, List<Column<?>> others) {
  public Form {
    columns = List.copyOf(columns);
    others = List.copyOf(others);
  }

  /** A sheet of which only the columns it offers are read. */
  public Form(String sheet, String purpose, List<Column<?>> columns) {
    this(sheet, purpose, columns, List.of());
  }

  /** The hidden sheet on which a blank workbook keeps the words of its drop-downs. */
  public static final String CHOICES = "Choices";

  /** Whether a user's sheet goes by this name. */
  boolean isCalled(String name) {
    return Words.key(sheet).equals(Words.key(name));
  }

  /** All columns that are read, those it offers first. */
  List<Column<?>> readable() {
    List<Column<?>> all = new ArrayList<>(columns);
    all.addAll(others);
    return all;
  }
}
