package dev.ratewright.batch;

import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Cleaning;
import dev.ratewright.intake.Survey;
import dev.ratewright.workbook.CleanRoster;
import dev.ratewright.workbook.HouseStyle;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a cleaned copy of a roster. The roster itself is never touched. */
final class Repair {
  private Repair() {}

  /**
   * Writes the copy, whole or not at all.
   *
   * @throws FileAlreadyExistsException if there is a file of that name, be it the roster itself
   * @throws dev.ratewright.intake.Unreadable if the roster is damaged
   * @throws IOException if the copy cannot be written
   */
  static void write(Book book, RateBook rates, HouseStyle house, Order order, Path copy)
      throws IOException {
    if (Files.exists(copy)) {
      throw new FileAlreadyExistsException(copy.toString());
    }
    Path folder = copy.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path scratch = Files.createTempDirectory(folder, ".ratewright");
    Path written = scratch.resolve("roster.xlsx");
    try (CleanRoster clean = new CleanRoster(rates, house, scratch)) {
      new Cleaning(Survey.of(book, rates, order.mapping(), order.rules()), clean).run();
      clean.finish(written);
      Files.move(written, copy, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(written);
      Files.deleteIfExists(scratch);
    }
  }
}
