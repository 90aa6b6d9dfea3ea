package dev.ratewright.intake;

import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a user's book, its header found, its rows pulled one at a time. Titles and blank
 * lines may stand above the header.
 */
final class Sheet implements Closeable {
  private static final int HEADER_WITHIN = 20;

  private final Book.Rows rows;
  private final Header header;

  private Sheet(Book.Rows rows, Header header) {
    this.rows = rows;
    this.header = header;
  }

  /**
   * Opens a sheet whose header is the row among its top ones that matches most columns.
   *
   * @param problems where to put missing and doubled columns
   * @return the sheet below its header, or null where the header does not serve
   */
  static @Nullable Sheet open(
      Book book, String name, List<Column<?>> columns, List<Problem> problems) throws Unreadable {
    @Nullable Header header = header(book, name, columns);
    if (header == null) {
      Place place = Place.ofSheet(book.name(), name);
      problems.add(
          Problem.error(
              place, "nothing in its first " + HEADER_WITHIN + " rows", "a row of headings", ""));
      return null;
    }
    problems.addAll(header.problems());
    if (!header.problems().isEmpty()) {
      return null;
    }
    try (Book.Rows rows = below(book, name, columns, header.matched())) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        header.survey(row);
      }
    }
    return new Sheet(below(book, name, columns, header.matched()), header);
  }

  /** Whether a sheet has all the columns that a form requires. */
  static boolean serves(Book book, String name, List<Column<?>> columns) throws Unreadable {
    @Nullable Header header = header(book, name, columns);
    return header != null && header.problems().isEmpty();
  }

  private static @Nullable Header header(Book book, String name, List<Column<?>> columns)
      throws Unreadable {
    @Nullable Header best = null;
    try (Book.Rows rows = book.rows(name)) {
      for (Row row = rows.next(); row != null && row.number() <= HEADER_WITHIN; row = rows.next()) {
        Header header = new Header(row, columns);
        boolean better = best == null || header.matched() > best.matched();
        if (better && !row.isBlank()) {
          best = header;
        }
      }
    }
    return best;
  }

  /** The rows below the first one that matches as many columns as the header does. */
  private static Book.Rows below(Book book, String name, List<Column<?>> columns, int matched)
      throws Unreadable {
    Book.Rows rows = book.rows(name);
    for (Row row = rows.next(); row != null; row = rows.next()) {
      if (new Header(row, columns).matched() == matched) {
        break;
      }
    }
    return rows;
  }

  /** The next row that holds anything, or null after the last. */
  @Nullable Entry next() throws Unreadable {
    for (Row row = rows.next(); row != null; row = rows.next()) {
      if (!row.isBlank()) {
        return new Entry(row, header);
      }
    }
    return null;
  }

  /** Headings that mean none of the columns. */
  List<String> unknownHeadings() {
    return new ArrayList<>(header.unknown());
  }

  @Override
  public void close() {
    rows.close();
  }
}
