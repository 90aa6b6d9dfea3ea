package dev.ratewright.workbook;

import dev.ratewright.intake.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/**
 * Rows as the XML of a sheet. Words stand in their cells, or, in a workbook that people go on
 * writing in, in the table that all sheets share: some programs lose track of the former.
 */
final class RowXml {
  private static final int FULL = 8_192;

  /** Beyond this a double has no fractions, and would be written with an exponent. */
  private static final double WHOLE = 1e15;

  private static final byte[] ROW = bytes("<row r=\"");
  private static final byte[] HEIGHT = bytes("\" customHeight=\"1\" ht=\"");
  private static final byte[] CELL = bytes("<c r=\"");
  private static final byte[] LOOK = bytes("\" s=\"");
  private static final byte[] EMPTY = bytes("\"/>");
  private static final byte[] END = bytes("\">");
  private static final byte[] WORDS = bytes("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
  private static final byte[] WORDS_END = bytes("</t></is></c>");
  private static final byte[] SHARED = bytes("\" t=\"s\">");
  private static final byte[] FOUND_WORDS = bytes("\" t=\"str\">");
  private static final byte[] TRUTH = bytes("\" t=\"b\">");
  private static final byte[] FORMULA = bytes("<f>");
  private static final byte[] FORMULA_END = bytes("</f>");
  private static final byte[] VALUE = bytes("<v>");
  private static final byte[] VALUE_END = bytes("</v></c>");
  private static final byte[] ROW_END = bytes("</row>");

  private final OutputStream out;
  private final @Nullable SharedStringsTable shared;
  private final List<byte[]> letters = new ArrayList<>();
  private byte[] buffer = new byte[FULL * 2];
  private int at;

  RowXml(OutputStream out, @Nullable SharedStringsTable shared) {
    this.out = out;
    this.shared = shared;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Writes a row with all its cells. */
  void write(Line line) throws IOException {
    byte[] row = bytes(Integer.toString(line.number()));
    put(ROW);
    put(row);
    if (line.height() > 0) {
      put(HEIGHT);
      number(line.height());
    }
    put(END);
    for (int column = 0; column < line.columns(); column++) {
      Line.@Nullable Kind kind = line.kind(column);
      if (kind != null) {
        put(CELL);
        put(letters(column));
        put(row);
        put(LOOK);
        whole(line.look(column));
        cell(line, column, kind);
      }
      flushFull();
    }
    put(ROW_END);
  }

  private byte[] letters(int column) {
    while (column >= letters.size()) {
      letters.add(bytes(Row.letters(letters.size())));
    }
    return letters.get(column);
  }

  private void cell(Line line, int column, Line.Kind kind) throws IOException {
    String formula = line.formula(column);
    if (kind == Line.Kind.BLANK) {
      put(EMPTY);
      return;
    }
    if (kind == Line.Kind.TEXT && formula.isEmpty()) {
      words(CellText.of(line.text(column)));
      return;
    }
    put(kind == Line.Kind.TEXT ? FOUND_WORDS : kind == Line.Kind.TRUTH ? TRUTH : END);
    if (!formula.isEmpty()) {
      put(FORMULA);
      escaped(formula);
      put(FORMULA_END);
    }
    put(VALUE);
    if (kind == Line.Kind.TEXT) {
      escaped(CellText.of(line.text(column)));
    } else {
      number(line.value(column));
    }
    put(VALUE_END);
  }

  private void words(String text) throws IOException {
    if (shared == null) {
      put(WORDS);
      escaped(text);
      put(WORDS_END);
    } else {
      put(SHARED);
      put(VALUE);
      whole(shared.addSharedStringItem(new XSSFRichTextString(text)));
      put(VALUE_END);
    }
  }

  private void number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
      whole((long) value);
    } else {
      put(bytes(Double.toString(value)));
    }
  }

  private void whole(long value) {
    if (value < 0) {
      put(bytes(Long.toString(value)));
      return;
    }
    room(20);
    int digits = 1;
    for (long rest = value; rest >= 10; rest /= 10) {
      digits++;
    }
    long rest = value;
    for (int i = at + digits - 1; i >= at; i--) {
      buffer[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    at += digits;
  }

  /** Plain letters go in one by one; what XML or UTF-8 writes otherwise, takes the longer way. */
  private void escaped(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      room(4);
      if (c < 0x80 && c != '<' && c != '>' && c != '&') {
        buffer[at++] = (byte) c;
      } else if (c < 0x80) {
        put(bytes(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;"));
      } else {
        int point = text.codePointAt(i);
        put(bytes(Character.toString(point)));
        i += Character.charCount(point) - 1;
      }
      if (at > FULL) {
        flushFull();
      }
    }
  }

  private void put(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, at, bytes.length);
    at += bytes.length;
  }

  private void room(int bytes) {
    if (at + bytes > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, at + bytes));
    }
  }

  private void flushFull() throws IOException {
    if (at > FULL) {
      flush();
    }
  }

  /** Hands on what is still here. */
  void flush() throws IOException {
    out.write(buffer, 0, at);
    at = 0;
  }
}
