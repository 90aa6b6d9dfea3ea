package dev.ratewright.intake;

import java.io.Closeable;
import java.util.List;

/** A file of sheets, open for reading. Rows are pulled one at a time and never kept. */
public interface Book extends Closeable {

  /** The file's name without its folder. */
  String name();

  /** The names of its visible sheets in the order of the tabs. */
  List<String> sheets();

  /** The names of its sheets that are hidden, which are never read. */
  List<String> hiddenSheets();

  /**
   * Starts reading a sheet from its first row. Several sheets, or one sheet several times, may be
   * read at once.
   *
   * @param sheet one of {@link #sheets()}
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

    @Override
    void close();
  }
}
