package dev.ratewright.workbook;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a JSON list of objects, one a line. Numbers are numbers, days are texts such as {@code
 * 2026-10-31}, and an empty cell has no name in its object.
 */
final class JsonTable implements TableFile {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final JsonGenerator json;
  private final List<String> headings;
  private boolean first = true;

  JsonTable(Path file, List<String> headings) throws IOException {
    this.headings = headings;
    this.json =
        JSON.createGenerator(
            new BufferedOutputStream(Files.newOutputStream(file)), JsonEncoding.UTF8);
    json.writeRaw('[');
  }

  @Override
  public void row(Line line) throws IOException {
    json.writeRaw(first ? "\n" : ",\n");
    first = false;
    json.writeStartObject();
    for (int column = 0; column < headings.size(); column++) {
      Line.@Nullable Kind kind = line.kind(column);
      if (kind != null && kind != Line.Kind.BLANK) {
        json.writeFieldName(headings.get(column));
        value(line, column, kind);
      }
    }
    json.writeEndObject();
  }

  private void value(Line line, int column, Line.Kind kind) throws IOException {
    switch (kind) {
      case BLANK -> json.writeNull();
      case TEXT -> json.writeString(line.text(column));
      case NUMBER -> json.writeNumber(line.decimal(column));
      case DATE -> json.writeString(line.day(column).toString());
      case TRUTH -> json.writeBoolean(line.value(column) != 0);
    }
  }

  @Override
  public void close() throws IOException {
    json.writeRaw("\n]\n");
    json.close();
  }
}
