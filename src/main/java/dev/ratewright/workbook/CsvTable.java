package dev.ratewright.workbook;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated values. Words that a spreadsheet would take for a formula are defused
 * by an apostrophe: those that begin with {@code = + - @}, a tab or a line break, which programs
 * skip before one.
 */
final class CsvTable implements TableFile {
  private static final String FORMULAS = "=+-@\t\r\n";

  private final CsvWriter lines;
  private final int columns;

  CsvTable(Path file, List<String> headings) throws IOException {
    this.lines = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file);
    this.columns = headings.size();
    lines.writeRecord(headings.stream().map(CsvTable::defused).toList());
  }

  @Override
  public void row(Line line) {
    String[] fields = new String[columns];
    for (int column = 0; column < columns; column++) {
      Line.@Nullable Kind kind = line.kind(column);
      fields[column] =
          kind == null
              ? ""
              : switch (kind) {
                case BLANK -> "";
                case TEXT -> defused(line.text(column));
                case NUMBER -> line.decimal(column).toPlainString();
                case DATE -> line.day(column).toString();
                case TRUTH -> line.value(column) == 0 ? "FALSE" : "TRUE";
              };
    }
    lines.writeRecord(fields);
  }

  private static String defused(String words) {
    return !words.isEmpty() && FORMULAS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
