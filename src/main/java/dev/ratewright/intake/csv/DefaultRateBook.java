package dev.ratewright.intake.csv;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Form;
import dev.ratewright.intake.RateBookReader;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;

/**
 * The rate book that is used where an agency has none of its own, kept as text so that a change of
 * a figure is seen in review. Its rows stand where they stand in the workbook made from it.
 */
public final class DefaultRateBook {
  /** What it is called where an agency's own would be named. */
  public static final String WORDS = "Ratewright's default rate book";

  private DefaultRateBook() {}

  /** Opens it. */
  public static Book open() {
    SequencedMap<String, URL> sheets = new LinkedHashMap<>();
    for (Form form : RateBookReader.forms()) {
      String resource = "/dev/ratewright/intake/rate-book/" + form.sheet() + ".csv";
      URL text = RateBookReader.class.getResource(resource);
      sheets.put(form.sheet(), Objects.requireNonNull(text, resource));
    }
    return new CsvBook("rate-book.xlsx", sheets);
  }
}
