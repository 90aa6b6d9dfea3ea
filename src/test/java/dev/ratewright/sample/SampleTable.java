package dev.ratewright.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A table of the sample agency as its text file has it.
 *
 * @param headings the headings in the order of the file
 * @param rows the rows; every field is there, empty where the cell is to be blank
 */
record SampleTable(List<String> headings, List<NamedCsvRecord> rows) {
  SampleTable {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /** Reads one of the agency's text files, such as creators.csv. */
  static SampleTable read(String file) {
    InputStream bytes =
        Objects.requireNonNull(SampleTable.class.getResourceAsStream(file), () -> "no " + file);
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      List<NamedCsvRecord> rows = reader.stream().toList();
      return new SampleTable(rows.getFirst().getHeader(), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
