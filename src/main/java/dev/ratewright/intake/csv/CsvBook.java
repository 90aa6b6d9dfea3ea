package dev.ratewright.intake.csv;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Several comma-separated texts in UTF-8 that together make a book, one for each sheet. The
 * program's own rate book is kept so, as class-path resources. Rows are numbered as in Excel.
 */
public final class CsvBook implements Book {
  private final String name;
  private final SequencedMap<String, URL> sheets;

  /**
   * A book whose texts are opened when their rows are read.
   *
   * @param name stands for the file's name in problems
   * @param sheets where each sheet's text is, by the sheet's name, in the order of the sheets
   */
  public CsvBook(String name, SequencedMap<String, URL> sheets) {
    this.name = name;
    this.sheets = new LinkedHashMap<>(sheets);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> sheets() {
    return List.copyOf(sheets.keySet());
  }

  @Override
  public List<String> hiddenSheets() {
    return List.of();
  }

  @Override
  public Rows rows(String sheet) throws Unreadable {
    URL text = sheets.get(sheet);
    if (text == null) {
      throw new IllegalArgumentException("no sheet " + sheet + " among " + sheets());
    }
    Place place = Place.ofSheet(name, sheet);
    try {
      // A decoder, unlike a character set, reports bytes that are not UTF-8 instead of replacing
      // them.
      Reader reader = new InputStreamReader(text.openStream(), StandardCharsets.UTF_8.newDecoder());
      return new CsvRows(reader, ',', place, TypedText::cell);
    } catch (IOException | RuntimeException e) {
      throw Damage.of(place, place, e);
    }
  }

  /** Nothing to close: only readers of its rows hold anything open. */
  @Override
  public void close() {}
}
