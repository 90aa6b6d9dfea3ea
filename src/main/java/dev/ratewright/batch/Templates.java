package dev.ratewright.batch;

import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.RateBookReader;
import dev.ratewright.intake.csv.DefaultRateBook;
import dev.ratewright.workbook.BlankRoster;
import dev.ratewright.workbook.RateBookWorkbook;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What an agency starts with: a blank roster and the default rate book. */
public final class Templates {
  private Templates() {}

  /**
   * Writes both into a folder, which is made where it is missing.
   *
   * @return the files written
   * @throws FileAlreadyExistsException if one of them is there already; then nothing is written
   * @throws IOException if they cannot be written
   */
  public static List<Path> write(Path folder) throws IOException {
    Path roster = folder.resolve("roster.xlsx");
    Path rateBook = folder.resolve("rate-book.xlsx");
    for (Path file : List.of(roster, rateBook)) {
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
    }
    Files.createDirectories(folder);
    try (Book defaults = DefaultRateBook.open()) {
      RateBook rates = RateBookReader.read(defaults).value().orElseThrow();
      BlankRoster.write(rates, roster);
      RateBookWorkbook.write(defaults, rateBook);
    }
    return List.of(roster, rateBook);
  }
}
