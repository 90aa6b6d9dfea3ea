package dev.ratewright;

import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.RateBookReader;
import dev.ratewright.intake.Roster;
import dev.ratewright.intake.csv.CsvBook;
import dev.ratewright.intake.csv.DefaultRateBook;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Predicate;

/** The default rate book with some lines of one sheet changed. */
final class ChangedRates {
  private ChangedRates() {}

  /** The lines of a sheet that are kept, and others below them. */
  static RateBook with(String changed, Predicate<String> kept, String... lines) {
    try (Book defaults = DefaultRateBook.open()) {
      List<Path> made = new ArrayList<>();
      SequencedMap<String, URL> sheets = new LinkedHashMap<>();
      for (String sheet : defaults.sheets()) {
        URL text =
            Objects.requireNonNull(
                Roster.class.getResource("/dev/ratewright/intake/rate-book/" + sheet + ".csv"));
        if (sheet.equals(changed)) {
          List<String> rows = new ArrayList<>(Files.readAllLines(Path.of(text.toURI())));
          rows.removeIf(kept.negate());
          rows.addAll(List.of(lines));
          made.add(Files.write(Files.createTempFile("rates", ".csv"), rows));
          text = made.getFirst().toUri().toURL();
        }
        sheets.put(sheet, text);
      }
      RateBook book =
          RateBookReader.read(new CsvBook("rate-book.xlsx", sheets)).value().orElseThrow();
      Files.delete(made.getFirst());
      return book;
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
