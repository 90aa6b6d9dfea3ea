package dev.ratewright.batch;

import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.RateBookReader;
import dev.ratewright.intake.csv.DefaultRateBook;
import dev.ratewright.template.TemplateFiles;
import dev.ratewright.workbook.BlankRoster;
import dev.ratewright.workbook.BrandingWorkbook;
import dev.ratewright.workbook.RateBookWorkbook;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What an agency starts with: a blank roster, the default rate book, the template of its look, and
 * those of its documents.
 */
public final class Templates {
  /** The file that an agency's look comes from. */
  static final String BRANDING = "workbook.xlsx";

  private Templates() {}

  /**
   * Writes them into a folder, which is made where it is missing.
   *
   * @return the files written
   * @throws FileAlreadyExistsException if one of them is there already; then nothing is written
   * @throws IOException if they cannot be written
   */
  public static List<Path> write(Path folder) throws IOException {
    Path roster = folder.resolve("roster.xlsx");
    Path rateBook = folder.resolve("rate-book.xlsx");
    Path branding = folder.resolve(BRANDING);
    List<Path> all = new ArrayList<>(List.of(roster, rateBook, branding));
    TemplateFiles.own().forEach(name -> all.add(folder.resolve(name)));
    for (Path file : all) {
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
    BrandingWorkbook.write(branding);
    for (String name : TemplateFiles.own()) {
      Files.write(folder.resolve(name), TemplateFiles.own(name));
    }
    return all;
  }
}
