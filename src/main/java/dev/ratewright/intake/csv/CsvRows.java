package dev.ratewright.intake.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Row;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of one comma-separated text. Rows that hold nothing are left out. */
final class CsvRows implements Book.Rows {
  // Bounded, so that no text takes long to try; Excel itself keeps 15 digits.
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
  private static final Pattern PERCENT = Pattern.compile(NUMBER + " ?%");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final CsvReader<CsvRecord> csv;
  private final CloseableIterator<CsvRecord> records;
  private final Place place;

  CsvRows(CsvReader<CsvRecord> csv, Place place) {
    this.csv = csv;
    this.records = csv.iterator();
    this.place = place;
  }

  @Override
  public @Nullable Row next() throws Unreadable {
    try {
      while (records.hasNext()) {
        CsvRecord record = records.next();
        List<Cell> cells = cells(record);
        if (!cells.isEmpty()) {
          return new Row(place, (int) record.getStartingLineNumber(), cells);
        }
      }
      return null;
    } catch (RuntimeException e) {
      throw CsvBook.unreadable(place, e);
    }
  }

  private static List<Cell> cells(CsvRecord record) {
    List<Cell> cells = new ArrayList<>();
    for (String field : record.getFields()) {
      cells.add(cell(field));
    }
    while (!cells.isEmpty() && cells.getLast() instanceof Cell.Blank) {
      cells.removeLast();
    }
    return cells;
  }

  private static Cell cell(String field) {
    Cell cell = Cell.text(field);
    return cell instanceof Cell.Text text ? typed(text.text(), cell) : cell;
  }

  private static Cell typed(String text, Cell otherwise) {
    if (NUMBER.matcher(text).matches()) {
      return Cell.number(new BigDecimal(text), Cell.Form.PLAIN);
    }
    if (PERCENT.matcher(text).matches()) {
      String number = text.substring(0, text.length() - 1).strip();
      return Cell.number(new BigDecimal(number).movePointLeft(2), Cell.Form.PERCENT);
    }
    if (DATE.matcher(text).matches()) {
      try {
        return new Cell.Dated(LocalDate.parse(text));
      } catch (DateTimeException e) {
        return otherwise;
      }
    }
    return switch (text) {
      case "TRUE" -> new Cell.Truth(true);
      case "FALSE" -> new Cell.Truth(false);
      default -> otherwise;
    };
  }

  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      // Everything wanted of it has been read.
    }
  }
}
