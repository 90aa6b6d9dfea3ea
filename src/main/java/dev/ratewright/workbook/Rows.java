package dev.ratewright.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet, written top to bottom. Only the last ones are kept; those before are XML
 * by then, so that the number of rows does not matter.
 */
final class Rows {
  /** How many of the last rows can still be written to: tiles of a page stand side by side. */
  private static final int OPEN = 64;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Styles.Recent recent = new Styles.Recent();
  private final Widths widths = new Widths();
  private final RowXml xml;
  private final Deque<Line> open = new ArrayDeque<>();
  private final Deque<Line> used = new ArrayDeque<>();
  private Consumer<Line> also = line -> {};
  private int next;
  private int columns = 1;

  /**
   * Begins the rows of a sheet.
   *
   * @param sheet what stands around them
   * @param out where their XML goes
   * @param shared the table of the workbook's words; null where they stand in their cells
   */
  Rows(XSSFSheet sheet, Styles styles, OutputStream out, @Nullable SharedStringsTable shared) {
    this.sheet = sheet;
    this.styles = styles;
    this.xml = new RowXml(out, shared);
  }

  /** What stands around the rows: columns, views, tables, charts. It has no rows itself. */
  XSSFSheet sheet() {
    return sheet;
  }

  /** How wide the columns must be for what was written. */
  Widths widths() {
    return widths;
  }

  /** Says who else gets each row, in order, before it is forgotten. */
  void tell(Consumer<Line> reader) {
    also = reader;
  }

  /** Begins the next row. */
  Line line() {
    return line(widths);
  }

  /** Begins the next row, whose cells widen no column of the sheet. */
  Line line(Widths noted) {
    if (open.size() == OPEN) {
      write(open.removeFirst());
    }
    Line line = used.isEmpty() ? new Line(styles, recent, noted) : used.removeFirst();
    open.addLast(line.begin(next++, noted));
    return line;
  }

  /** Leaves some rows empty. */
  void skip(int rows) {
    next += rows;
  }

  /** How many rows there are by now, empty ones included. */
  int count() {
    return next;
  }

  private void write(Line line) {
    try {
      also.accept(line);
      xml.write(line);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    columns = Math.max(columns, line.columns());
    used.addLast(line);
  }

  /** Writes the rows that are still open. None can be begun afterwards. */
  void close() throws IOException {
    while (!open.isEmpty()) {
      write(open.removeFirst());
    }
    xml.flush();
    // Some readers believe this, and stop at A1 otherwise.
    CellRangeAddress all = new CellRangeAddress(0, Math.max(0, next - 1), 0, columns - 1);
    String end = new CellReference(all.getLastRow(), all.getLastColumn()).formatAsString(false);
    var dimension = sheet.getCTWorksheet();
    (dimension.isSetDimension() ? dimension.getDimension() : dimension.addNewDimension())
        .setRef(next == 0 ? "A1" : "A1:" + end);
  }
}
