package dev.ratewright.intake;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;

/** A file of sheets, open for reading. Rows are pulled one at a time and never kept. */
public interface Book extends Closeable {

  /** The name a file goes by in problems: its own without its folder. */
  static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** The file's name without its folder. */
  String name();

  /** The names of its visible sheets in the order of the tabs. */
  List<String> sheets();

  /** The names of its sheets that are hidden, which are read only where that is asked for. */
  List<String> hiddenSheets();

  /**
   * Starts reading a sheet from its first row. Several sheets, or one sheet several times, may be
   * read at once.
   *
   * @param sheet one of {@link #sheets()} or {@link #hiddenSheets()}
   * @throws Unreadable if the sheet's part of the file is damaged or not safe to read
   */
  Rows rows(String sheet) throws Unreadable;

  @Override
  void close();

  /** The rows of one sheet, top to bottom. Rows that hold nothing may be left out. */
  interface Rows extends Closeable {
    /**
     * The next row, or null after the last.
     *
     * @throws Unreadable if the file turns out to be damaged here
     */
    @org.jspecify.annotations.Nullable
    Row next() throws Unreadable;

    /** The areas of merged cells, known once the last row has been read; empty before. */
    default List<Merged> merged() {
      return List.of();
    }

    @Override
    void close();
  }

  /**
   * Cells shown as one. Only the first of them holds anything.
   *
   * @param firstRow from 1
   * @param lastRow from 1
   * @param firstColumn 0 for A
   * @param lastColumn 0 for A
   */
  record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
}
