package dev.ratewright.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The merged cells of a sheet. Words merged over several rows count for each of them, as their
 * owner sees it; numbers do not, since a fee over two rows is one fee.
 */
final class Merges {
  /** None at all. */
  static Merges none(Header header) {
    return new Merges(List.of(), header);
  }

  private final Set<Integer> titles = new HashSet<>();
  private final List<Book.Merged> tall = new ArrayList<>();

  Merges(List<Book.Merged> areas, Header header) {
    for (Book.Merged area : areas) {
      if (area.lastColumn() > area.firstColumn() && area.firstRow() > header.row().number()) {
        titles.add(area.firstRow());
      }
      if (area.lastRow() > area.firstRow() && header.isWords(area.firstColumn())) {
        tall.add(area);
      }
    }
    tall.sort(Comparator.comparingInt(Book.Merged::firstRow));
  }

  /** Whether nothing is merged that would matter. */
  boolean isEmpty() {
    return titles.isEmpty() && tall.isEmpty();
  }

  /** Whether cells side by side are merged in a row. */
  boolean across(Row row) {
    return !titles.isEmpty() && titles.contains(row.number());
  }

  /** One going through the rows, top to bottom. */
  final class Filling {
    private final Deque<Book.Merged> below = new ArrayDeque<>(tall);
    private final Map<Book.Merged, Cell> open = new HashMap<>();

    /** A row with the words that are merged into it from above. */
    Row fill(Row row) {
      if (below.isEmpty() && open.isEmpty()) {
        return row;
      }
      open.keySet().removeIf(area -> area.lastRow() < row.number());
      while (!below.isEmpty() && below.getFirst().firstRow() <= row.number()) {
        Book.Merged area = below.removeFirst();
        boolean starts = area.firstRow() == row.number();
        open.put(area, starts ? row.cell(area.firstColumn()) : Cell.BLANK);
      }
      List<Cell> cells = new ArrayList<>(row.cells());
      open.forEach((area, words) -> put(words, area.firstColumn(), cells));
      return new Row(row.sheet(), row.number(), cells, row.hidden());
    }

    private static void put(Cell words, int column, List<Cell> cells) {
      if (words instanceof Cell.Blank) {
        return;
      }
      while (cells.size() <= column) {
        cells.add(Cell.BLANK);
      }
      if (cells.get(column) instanceof Cell.Blank) {
        cells.set(column, words);
      }
    }
  }
}
