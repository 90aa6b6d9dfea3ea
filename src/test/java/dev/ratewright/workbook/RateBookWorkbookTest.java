package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.intake.RateBookReader;
import dev.ratewright.intake.csv.DefaultRateBook;
import dev.ratewright.intake.xlsx.XlsxBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RateBookWorkbookTest {
  @TempDir private Path folder;

  private Path write() throws IOException {
    Path file = folder.resolve("rate-book.xlsx");
    RateBookWorkbook.write(DefaultRateBook.open(), file);
    return file;
  }

  /** Figures, cell addresses, sources and dates: all are part of a rate book's equality. */
  @Test
  void read_back_it_is_the_rate_book_it_was_made_from() throws IOException {
    try (XlsxBook book = XlsxBook.open(write())) {
      assertThat(RateBookReader.read(book).value().orElseThrow()).isEqualTo(Agency.RATES);
    }
  }

  @Test
  void its_tabs_are_those_of_a_rate_book() throws IOException {
    try (XlsxBook book = XlsxBook.open(write())) {
      assertThat(book.sheets())
          .isEqualTo(RateBookReader.forms().stream().map(form -> form.sheet()).toList());
    }
  }

  @Test
  void it_is_the_same_file_every_time() throws IOException {
    byte[] once = Files.readAllBytes(write());
    assertThat(Files.readAllBytes(write())).isEqualTo(once);
  }
}
