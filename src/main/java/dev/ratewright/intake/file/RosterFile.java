package dev.ratewright.intake.file;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.csv.CsvFile;
import dev.ratewright.intake.xls.XlsBook;
import dev.ratewright.intake.xlsx.XlsxBook;
import java.nio.file.Path;

/** A file of an agency's: its roster, or its rate book. */
public final class RosterFile {
  private RosterFile() {}

  /**
   * Opens it with the reader for what it holds, whatever its name ends in.
   *
   * @param passwords asked only if the file is protected by a password
   * @throws Unreadable if it is nothing that can be read; the problem says what it is instead, and
   *     what to do
   */
  public static Book open(Path file, Passwords passwords) throws Unreadable {
    return switch (FileKind.of(file)) {
      case ZIP -> XlsxBook.open(file);
      case ENCRYPTED -> XlsxBook.open(file, passwords);
      case XLS -> XlsBook.open(file, passwords);
      case TEXT -> CsvFile.open(file);
    };
  }
}
