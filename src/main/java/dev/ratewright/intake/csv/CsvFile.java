package dev.ratewright.intake.csv;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.ErrorValues;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of delimited text (.csv, .tsv, .txt) as a book of one sheet. Encoding and delimiter are
 * found out from what the file holds and never from its ending. Cells are text as written, or error
 * values: what numbers and dates mean is for the columns to say, which see all their cells.
 */
public final class CsvFile implements Book {
  private static final int LONGEST_SHEET_NAME = 31;
  private static final int START = 1 << 15;

  private final Path file;
  private final String name;
  private final TextEncoding encoding;
  private final Dialect dialect;

  private CsvFile(Path file, String name, TextEncoding encoding, Dialect dialect) {
    this.file = file;
    this.name = name;
    this.encoding = encoding;
    this.dialect = dialect;
  }

  /**
   * Opens a text. It is read once from start to end to be sure of its encoding, and nothing stays
   * open but readers of its rows.
   *
   * @throws Unreadable if the file cannot be opened, is no text, or is text in an encoding that is
   *     not read
   */
  public static CsvFile open(Path file) throws Unreadable {
    String name = Book.nameOf(file);
    Place place = Place.ofFile(name);
    try {
      TextEncoding encoding = TextEncoding.of(file, place);
      try (Reader text = encoding.reader(file)) {
        return new CsvFile(file, name, encoding, Dialect.of(start(text)));
      }
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Damage.closed(place, e);
    }
  }

  private static String start(Reader text) throws IOException {
    char[] start = new char[START];
    int length = 0;
    for (int count = 0; count != -1 && length < START; length += Math.max(count, 0)) {
      count = text.read(start, length, START - length);
    }
    return new String(start, 0, length);
  }

  @Override
  public String name() {
    return name;
  }

  /** The name of its one sheet: as in Excel the file's without its ending, cut to 31 characters. */
  @Override
  public List<String> sheets() {
    int dot = name.lastIndexOf('.');
    String sheet = dot > 0 ? name.substring(0, dot) : name;
    if (sheet.length() <= LONGEST_SHEET_NAME) {
      return List.of(sheet);
    }
    boolean halved = Character.isHighSurrogate(sheet.charAt(LONGEST_SHEET_NAME - 1));
    return List.of(sheet.substring(0, LONGEST_SHEET_NAME - (halved ? 1 : 0)));
  }

  @Override
  public List<String> hiddenSheets() {
    return List.of();
  }

  @Override
  public Rows rows(String sheet) throws Unreadable {
    if (!sheets().contains(sheet)) {
      throw new IllegalArgumentException("no sheet " + sheet + " among " + sheets());
    }
    try {
      Reader text = encoding.reader(file);
      text.skip(dialect.skipped());
      return new CsvRows(text, dialect.delimiter(), Place.ofSheet(name, sheet), ErrorValues::cell);
    } catch (IOException | RuntimeException e) {
      throw Damage.closed(Place.ofFile(name), e);
    }
  }

  /** Nothing to close: only readers of its rows hold anything open. */
  @Override
  public void close() {}
}
