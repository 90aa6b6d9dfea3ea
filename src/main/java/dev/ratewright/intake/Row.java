package dev.ratewright.intake;

import dev.ratewright.problem.Place;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One row of a sheet.
 *
 * @param sheet the file and sheet it stands in
 * @param number its number as the program that made the file shows it, from 1
 * @param cells its cells from column A on; columns after the last one that holds something are left
 *     out
 * @param hidden whether its owner has hidden it, by hand or by a filter
 */
public record Row(Place sheet, int number, List<Cell> cells, boolean hidden) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** A row that is in sight. */
  public Row(Place sheet, int number, List<Cell> cells) {
    this(sheet, number, cells, false);
  }

  /** The cell in a column, 0 for A; blank where the row ends before it. */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.BLANK;
  }

  /** Whether no cell holds anything. */
  public boolean isBlank() {
    for (Cell cell : cells) {
      if (!(cell instanceof Cell.Blank)) {
        return false;
      }
    }
    return true;
  }

  /** What stands in it, in a person's words; empty where nothing does. */
  String written() {
    return cells.stream()
        .filter(cell -> !(cell instanceof Cell.Blank))
        .map(Cell::shown)
        .collect(Collectors.joining(", "));
  }

  /** The place of one of its cells, under the heading given. */
  public Place place(int column, String heading) {
    return sheet.cell(column, number, heading);
  }

  /** A column's letters: 0 is A, 26 is AA. */
  public static String letters(int column) {
    return Place.letters(column);
  }
}
