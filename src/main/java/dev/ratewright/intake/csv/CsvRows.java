package dev.ratewright.intake.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Row;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one text of delimited values. Rows that hold nothing are left out. A row may be
 * shorter or longer than the others. White space between a delimiter and a quote does not count;
 * any other text beside a quoted cell is damage, for it is how an unclosed quote shows.
 */
final class CsvRows implements Book.Rows {
  private final Place sheet;
  private final RowBuilder builder;
  private final CsvReader<Row> csv;
  private final CloseableIterator<Row> records;

  /**
   * Starts at the text's first character.
   *
   * @param text closed together with the rows
   * @param cellOf the cell that a field stands for
   */
  CsvRows(Reader text, char delimiter, Place sheet, Function<String, Cell> cellOf) {
    this.sheet = sheet;
    this.builder = new RowBuilder(sheet, cellOf);
    this.csv =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .skipEmptyLines(false)
            .trimWhitespacesAroundQuotes(true)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(2 * RowBuilder.LONGEST_TEXT)
            .build(builder, text);
    this.records = csv.iterator();
  }

  @Override
  public @Nullable Row next() throws Unreadable {
    try {
      while (records.hasNext()) {
        Row row = records.next();
        if (!row.cells().isEmpty()) {
          return row;
        }
      }
      return null;
    } catch (RuntimeException e) {
      throw Damage.of(sheet, builder.place(), e);
    }
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
