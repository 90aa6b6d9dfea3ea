package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Row;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.excel.Damage;
import dev.ratewright.intake.excel.Harmful;
import dev.ratewright.problem.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet, pulled from its part. Only the row at hand is in memory. Rows that hold
 * nothing are left out.
 */
final class SheetReader implements Book.Rows {
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_MERGED = 100_000;

  private final Place place;
  private final CellValues values;
  private final PartReader xml;
  private boolean inData;

  /** The row at hand, from 1. */
  private int row;

  /** How the addresses of its cells end. */
  private String rowDigits = "";

  private Token rowToken = Token.of("0");

  /** How they begin, column by column, as far as rows went until now. */
  private Token[] letters = new Token[0];

  /** The last row read whole; 0 before the first. */
  private int lastRow;

  private boolean rowIsNumbered;
  private boolean rowIsHidden;
  private final List<Book.Merged> merged = new ArrayList<>();
  private @Nullable Cell[] cells = new @Nullable Cell[16];
  private int width;

  SheetReader(Container container, String relationship, Place place, CellValues values)
      throws Unreadable {
    this.place = place;
    this.values = values;
    this.xml = container.part(relationship, place, () -> "damage " + afterLastRow());
  }

  private String afterLastRow() {
    return lastRow == 0 ? "before its first row" : "after row " + lastRow;
  }

  @Override
  public @Nullable Row next() throws Unreadable {
    // Read on to the part's very end, not only the last row's: the checksum stands there.
    for (int event = xml.next(); event != PartReader.DOCUMENT_END; event = xml.next()) {
      if (event == PartReader.START) {
        if (inData && xml.name().equals("row")) {
          Row read = readRow();
          if (read != null) {
            return read;
          }
        } else if (xml.name().equals("mergeCell")) {
          merge(xml.attribute("ref"));
        } else {
          inData = inData || xml.name().equals("sheetData");
        }
      } else if (event == PartReader.END && xml.name().equals("sheetData")) {
        inData = false;
      }
    }
    return null;
  }

  /** Notes an area such as A1:C1; one that cannot be read merges nothing. */
  private void merge(@Nullable String area) throws Unreadable {
    String[] corners = area == null ? new String[0] : area.split(":", 3);
    if (corners.length == 2) {
      int firstRow = CellAddress.row(corners[0]);
      int lastRow = CellAddress.row(corners[1]);
      int firstColumn = CellAddress.column(corners[0]);
      int lastColumn = CellAddress.column(corners[1]);
      if (firstRow > 0 && lastRow >= firstRow && firstColumn >= 0 && lastColumn >= firstColumn) {
        if (merged.size() == MOST_MERGED) {
          throw xml.damaged(new Harmful("more than 100,000 merged areas"));
        }
        merged.add(new Book.Merged(firstRow, lastRow, firstColumn, lastColumn));
      }
    }
  }

  @Override
  public List<Book.Merged> merged() {
    return merged;
  }

  private @Nullable Row readRow() throws Unreadable {
    String number = xml.attribute("r");
    rowIsNumbered = number != null;
    rowIsHidden = xml.isTrue("hidden");
    startRow(number == null ? lastRow + 1 : WholeNumber.parse(number));
    width = 0;
    int column = 0;
    while (true) {
      column = readPlainCells(column);
      int event = xml.next();
      if (event == PartReader.END) {
        break;
      } else if (event == PartReader.DOCUMENT_END) {
        throw xml.damaged(null);
      } else if (xml.name().equals("c")) {
        column = readCell(column) + 1;
      } else {
        xml.skip();
      }
    }
    lastRow = row;
    return takeRow();
  }

  private void startRow(int number) throws Unreadable {
    if (number > MOST_ROWS) {
      throw xml.tooLarge("row " + number, "at most 1,048,576 rows, as in Excel");
    }
    if (number <= lastRow) {
      throw xml.damaged(null);
    }
    row = number;
    rowDigits = String.valueOf(number);
    rowToken = Token.of(rowDigits);
  }

  /** Reads as many cells as are of the usual shape, and returns the column behind them. */
  private int readPlainCells(int first) throws Unreadable {
    int column = first;
    while (rowIsNumbered && column < MOST_COLUMNS) {
      PlainCell cell = xml.cell(letters(column), rowToken);
      if (cell == null) {
        break;
      }
      put(column, value(column, cell.type(), cell.style(), cell));
      column++;
    }
    return column;
  }

  private Token letters(int column) {
    if (column >= letters.length) {
      int known = letters.length;
      letters = Arrays.copyOf(letters, column + 16);
      Arrays.setAll(letters, i -> i < known ? letters[i] : Token.of(Row.letters(i)));
    }
    return letters[column];
  }

  /** Reads the cell just started and returns its column. */
  private int readCell(int expected) throws Unreadable {
    String address = xml.attribute("r");
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    int column = address == null ? expected : column(address);
    if (column >= MOST_COLUMNS) {
      throw xml.tooLarge("column " + Row.letters(column), "at most 16,384 columns, as in Excel");
    }
    boolean formula = false;
    boolean value = false;
    String stored = "";
    for (int event = xml.next(); event != PartReader.END; event = xml.next()) {
      if (event == PartReader.DOCUMENT_END) {
        throw xml.damaged(null);
      }
      switch (xml.name()) {
        case "v" -> {
          value = true;
          stored = onlyOne(stored, xml.text());
        }
        case "is" -> stored = onlyOne(stored, xml.runs());
        case "f" -> {
          formula = true;
          xml.skip();
        }
        default -> xml.skip();
      }
    }
    // A formula whose result is an empty text stores one; any other result is not empty.
    boolean result = value && (!stored.isEmpty() || "str".equals(type));
    put(
        column,
        formula && !result
            ? new Cell.Uncalculated()
            : value(column, type, CellFormats.style(style), stored));
    return column;
  }

  private String onlyOne(String before, String value) throws Unreadable {
    if (!before.isEmpty() && !value.isEmpty()) {
      // Two values in one cell: no telling which is meant.
      throw xml.damaged(null);
    }
    return before.isEmpty() ? value : before;
  }

  private Cell value(int column, @Nullable String type, int style, CharSequence stored)
      throws Unreadable {
    if (stored.isEmpty()) {
      return Cell.BLANK;
    }
    Cell cell = values.of(type, style, stored);
    if (cell == null) {
      Place here = new Place(place.file(), place.sheet(), Row.letters(column) + row, "");
      throw Damage.of(here, "a shared text the file does not hold", null);
    }
    return cell;
  }

  private int column(String address) throws Unreadable {
    if (!rowIsNumbered) {
      startRow(CellAddress.row(address));
      rowIsNumbered = true;
    }
    int letters = address.length() - rowDigits.length();
    int column = address.endsWith(rowDigits) ? CellAddress.column(address, letters) : -1;
    if (column == -1) {
      throw xml.damaged(null);
    }
    return column;
  }

  private void put(int column, Cell cell) throws Unreadable {
    if (column >= cells.length) {
      cells = Arrays.copyOf(cells, Math.min(MOST_COLUMNS, Math.max(column + 1, width * 2)));
    }
    if (cells[column] != null) {
      // Two cells at one address: no telling which is meant.
      throw xml.damaged(null);
    }
    cells[column] = cell;
    width = Math.max(width, column + 1);
  }

  /** Hands over the cells collected and makes room for the next row's. */
  private @Nullable Row takeRow() {
    int used = width;
    while (used > 0 && isBlank(cells[used - 1])) {
      used--;
    }
    Cell[] filled = new Cell[used];
    for (int i = 0; i < used; i++) {
      Cell cell = cells[i];
      filled[i] = cell == null ? Cell.BLANK : cell;
      cells[i] = null;
    }
    Arrays.fill(cells, used, width, null);
    return used == 0 ? null : new Row(place, row, List.of(filled), rowIsHidden);
  }

  private static boolean isBlank(@Nullable Cell cell) {
    return cell == null || cell instanceof Cell.Blank;
  }

  @Override
  public void close() {
    xml.close();
  }
}
