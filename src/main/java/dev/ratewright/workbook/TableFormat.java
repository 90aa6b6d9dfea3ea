package dev.ratewright.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How the tables of a report are written for other systems, beside the workbook. */
public enum TableFormat {
  /** Comma-separated values in UTF-8: RFC 4180, one table a file. */
  CSV {
    @Override
    TableFile open(Path file, List<String> headings) throws IOException {
      return new CsvTable(file, headings);
    }
  },
  /** A list of objects, one a line, whose names are the headings. */
  JSON {
    @Override
    TableFile open(Path file, List<String> headings) throws IOException {
      return new JsonTable(file, headings);
    }
  };

  abstract TableFile open(Path file, List<String> headings) throws IOException;

  /** What it is called, which is also how its files' names end. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
