package dev.ratewright.intake;

import dev.ratewright.problem.Place;
import java.lang.ref.SoftReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet, kept to be read a second time without the file: about ninety bytes for a
 * creator of twenty cells. A tape that would take more memory than it may drops all it holds, as it
 * does where memory runs short.
 */
final class Tape {
  private final long mostBytes;
  private final SoftReference<Reel> reel = new SoftReference<>(new Reel());
  private final TapedCells.Writer cells = new TapedCells.Writer();
  private Place sheet = Place.ofFile("");
  private int lastNumber;

  /**
   * An empty tape.
   *
   * @param mostBytes the most memory it may take, in bytes
   */
  Tape(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /**
   * Adds a row; no more than a check where the tape has been dropped.
   *
   * @param row a row of the same sheet, below those added before
   */
  void add(Row row) {
    Reel reel = this.reel.get();
    if (reel == null) {
      return;
    }
    sheet = row.sheet();
    reel.putNumber((long) (row.number() - lastNumber) << 1 | (row.hidden() ? 1 : 0));
    lastNumber = row.number();
    reel.putNumber(row.cells().size());
    for (Cell cell : row.cells()) {
      cells.write(cell, reel);
    }
    if (reel.size() > mostBytes) {
      drop();
    }
  }

  /** Drops all it holds. */
  void drop() {
    reel.clear();
  }

  /** How many bytes of memory it takes; 0 once it is dropped. */
  long size() {
    Reel reel = this.reel.get();
    return reel == null ? 0 : reel.size();
  }

  /**
   * The rows as they were added; null where they have been dropped. What is merged their first
   * reader knows.
   */
  Book.@Nullable Rows rows() {
    Reel reel = this.reel.get();
    if (reel == null) {
      return null;
    }
    Reel.Reader reader = reel.reader();
    return new Replay(sheet, reader, new TapedCells.Reader(reader, cells.forms()));
  }

  private static final class Replay implements Book.Rows {
    private final Place sheet;
    private final Reel.Reader reel;
    private final TapedCells.Reader cells;
    private int number;

    Replay(Place sheet, Reel.Reader reel, TapedCells.Reader cells) {
      this.sheet = sheet;
      this.reel = reel;
      this.cells = cells;
    }

    @Override
    public @Nullable Row next() {
      if (reel.atEnd()) {
        return null;
      }
      long first = reel.getNumber();
      number += (int) (first >> 1);
      Cell[] row = new Cell[(int) reel.getNumber()];
      for (int i = 0; i < row.length; i++) {
        row[i] = cells.read();
      }
      return new Row(sheet, number, List.of(row), (first & 1) == 1);
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
