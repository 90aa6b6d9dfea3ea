package dev.ratewright.intake.xls;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.excel.Harmful;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What one sheet holds, sixteen bytes for each cell: where it stands, its kind and format in one
 * number, and in another what it stores.
 */
final class Cells {
  /** A number: the bits of a double are stored. */
  static final int NUMBER = 0;

  /** A text: its number is stored. */
  static final int TEXT = 1;

  /** FALSE or TRUE: 0 or 1 is stored. */
  static final int TRUTH = 2;

  /** An error: its number is stored. */
  static final int FAULT = 3;

  /** A formula without a result. */
  static final int UNCALCULATED = 4;

  private static final int MOST_MERGED = 100_000;

  private long[] places = new long[256];
  private long[] stored = new long[256];
  private int count;
  private boolean sorted = true;
  private final BitSet hidden = new BitSet();
  private final List<Book.Merged> merged = new ArrayList<>();

  /** Adds a cell: its row and column from 0, and the number of its format. */
  void add(int row, int column, int format, int kind, long value) {
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
      stored = Arrays.copyOf(stored, count * 2);
    }
    places[count] = (((long) row << 16 | column) << 16 | format) << 8 | kind;
    stored[count] = value;
    sorted &= count == 0 || address(count) > address(count - 1);
    count++;
  }

  void hide(int row) {
    hidden.set(row);
  }

  void merge(Book.Merged area) throws Harmful {
    if (merged.size() == MOST_MERGED) {
      throw new Harmful("more than 100,000 merged areas");
    }
    merged.add(area);
  }

  /** Puts the cells in order, which a few programs do not; false where two stand in one place. */
  boolean settle() {
    if (!sorted) {
      long[] order = new long[count];
      for (int i = 0; i < count; i++) {
        order[i] = address(i) << 32 | i;
      }
      Arrays.sort(order);
      long[] places = new long[count];
      long[] stored = new long[count];
      for (int i = 0; i < count; i++) {
        places[i] = this.places[(int) order[i]];
        stored[i] = this.stored[(int) order[i]];
      }
      this.places = places;
      this.stored = stored;
      sorted = true;
      for (int i = 1; i < count; i++) {
        if (address(i) == address(i - 1)) {
          return false;
        }
      }
    }
    return true;
  }

  private long address(int index) {
    return places[index] >>> 24;
  }

  int count() {
    return count;
  }

  int row(int index) {
    return (int) (places[index] >>> 40);
  }

  int column(int index) {
    return (int) (places[index] >>> 24) & 0xFFFF;
  }

  int format(int index) {
    return (int) (places[index] >>> 8) & 0xFFFF;
  }

  int kind(int index) {
    return (int) places[index] & 0xFF;
  }

  long stored(int index) {
    return stored[index];
  }

  boolean isHidden(int row) {
    return hidden.get(row);
  }

  List<Book.Merged> merged() {
    return List.copyOf(merged);
  }
}
