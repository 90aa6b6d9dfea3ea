package dev.ratewright.benchmark;

import dev.ratewright.Sample;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Listing;
import dev.ratewright.intake.Roster;
import dev.ratewright.intake.Row;
import dev.ratewright.intake.xlsx.XlsxBook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * A way to read a whole roster. What comes back is a sum over all that was read, so that nothing is
 * left undone; the two that read cells agree on it.
 */
enum Reading {
  /** The peer: every cell and its value. */
  FASTEXCEL_CELLS {
    @Override
    double read(Path file) throws IOException {
      double sum = 0;
      try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
          Stream<org.dhatim.fastexcel.reader.Row> rows = book.getFirstSheet().openStream()) {
        for (Iterator<org.dhatim.fastexcel.reader.Row> it = rows.iterator(); it.hasNext(); ) {
          for (org.dhatim.fastexcel.reader.Cell cell : it.next()) {
            if (cell.getType() == CellType.NUMBER) {
              sum += cell.asNumber().longValue();
            } else if (cell.getType() == CellType.STRING) {
              sum += cell.asString().length();
            }
          }
        }
      }
      return sum;
    }
  },

  /** Our own cells, typed: percentages and days are told from numbers. */
  OUR_CELLS {
    @Override
    double read(Path file) throws IOException {
      double sum = 0;
      try (Book book = XlsxBook.open(file);
          Book.Rows rows = book.rows("Creators")) {
        for (Row row = rows.next(); row != null; row = rows.next()) {
          for (Cell cell : row.cells()) {
            sum += worth(cell);
          }
        }
      }
      return sum;
    }

    private static double worth(Cell cell) {
      return switch (cell) {
        case Cell.Numeric number -> number.value().longValue();
        case Cell.Text text -> text.text().length();
        // As Excel stores it.
        case Cell.Dated dated -> dated.date().toEpochDay() + 25_569;
        default -> 0;
      };
    }
  },

  /** Our creators: headings matched, every cell checked, every creator built. */
  OUR_CREATORS {
    @Override
    double read(Path file) throws IOException {
      double sum = 0;
      try (Book book = XlsxBook.open(file);
          Roster roster = Roster.open(book, Sample.RATES).value().orElseThrow()) {
        for (Listing read = roster.next(YearMonth.of(2026, 10));
            read != null;
            read = roster.next(YearMonth.of(2026, 10))) {
          sum += read.creator().orElseThrow().audience().followers().value().longValue();
        }
      }
      return sum;
    }
  };

  /** Reads all of a file that {@link LargeRoster} wrote. */
  abstract double read(Path file) throws IOException;
}
