package dev.ratewright.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Row;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random tables, written by hand in every form that is read, come back as they were. */
class CsvRoundTripTest {
  private static final String DELIMITERS = ",;\t|";
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

  /** What cells are made of; the last few only where the encoding has them. */
  private static final List<String> SCRAPS =
      List.of(
          "a", "Z", "7", "0", ".", "@", "#", "=", "-", "\"", "\"\"", ",", ";", "\t", "|", " ", "'",
          "\n", "\r\n", "sep=", "éa", "ßb", "Ñc", "€d", "“e", "名", "😀", "ع", "\u200D");

  private static final int IN_WINDOWS_1252 = SCRAPS.indexOf("名");

  /** Text in one of the encodings. */
  private record Form(Charset charset, boolean marked) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(StandardCharsets.UTF_8, false),
          new Form(StandardCharsets.UTF_8, true),
          new Form(StandardCharsets.UTF_16LE, false),
          new Form(StandardCharsets.UTF_16LE, true),
          new Form(StandardCharsets.UTF_16BE, false),
          new Form(StandardCharsets.UTF_16BE, true),
          new Form(Charset.forName("windows-1252"), false));

  @TempDir Path folder;

  @Test
  void every_table_in_every_form_comes_back_as_it_was() throws IOException {
    Random random = new Random(20261103);
    int cells = 0;
    for (int i = 0; i < 1_500; i++) {
      Form form = FORMS.get(i % FORMS.size());
      List<List<String>> table = table(random, form);
      char delimiter = DELIMITERS.charAt(random.nextInt(DELIMITERS.length()));
      String lineEnd = LINE_ENDS.get(random.nextInt(LINE_ENDS.size()));
      String text = written(table, delimiter, lineEnd, random);
      String marked = (form.marked() ? "\uFEFF" : "") + text;
      Path file = Files.writeString(folder.resolve("table.csv"), marked, form.charset());
      Map<Integer, List<String>> expected = new TreeMap<>();
      for (int row = 0; row < table.size(); row++) {
        if (!table.get(row).isEmpty()) {
          expected.put(row + 1, table.get(row));
        }
      }
      assertThat(read(file)).as("table %d, %s, %s", i, form.charset(), text).isEqualTo(expected);
      cells += expected.values().stream().mapToInt(List::size).sum();
    }
    assertThat(cells).isGreaterThan(20_000);
  }

  private static List<List<String>> table(Random random, Form form) {
    int scraps = form.charset().name().startsWith("w") ? IN_WINDOWS_1252 : SCRAPS.size();
    int columns = 1 + random.nextInt(6);
    List<List<String>> table = new ArrayList<>();
    // The first row is the one thing every list has: plain headings.
    table.add(new ArrayList<>());
    for (int column = 0; column < columns; column++) {
      table.getFirst().add("heading" + column);
    }
    for (int rows = random.nextInt(12); rows > 0; rows--) {
      List<String> row = new ArrayList<>();
      for (int width = random.nextInt(columns + 2); width > 0; width--) {
        StringBuilder cell = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
          cell.append(SCRAPS.get(random.nextInt(scraps)));
        }
        row.add(cell.toString().strip());
      }
      while (!row.isEmpty() && row.getLast().isEmpty()) {
        row.removeLast();
      }
      table.add(row);
    }
    return table;
  }

  private static String written(
      List<List<String>> table, char delimiter, String lineEnd, Random random) {
    StringBuilder text = new StringBuilder();
    if (random.nextInt(4) == 0) {
      String line = "sep=" + delimiter;
      text.append(random.nextBoolean() ? line : '"' + line + '"').append(lineEnd);
    }
    for (List<String> row : table) {
      for (int column = 0; column < row.size(); column++) {
        text.append(column > 0 ? String.valueOf(delimiter) : "");
        String cell = row.get(column);
        boolean plain = cell.chars().noneMatch(c -> (DELIMITERS + "\"\r\n").indexOf(c) >= 0);
        boolean quoted = !plain || random.nextInt(5) == 0;
        text.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
      }
      text.append(random.nextInt(9) == 0 ? String.valueOf(delimiter) : "").append(lineEnd);
    }
    if (random.nextBoolean()) {
      text.setLength(text.length() - lineEnd.length());
    }
    return text.toString();
  }

  private static Map<Integer, List<String>> read(Path file) throws IOException {
    Map<Integer, List<String>> rows = new TreeMap<>();
    for (Row row : Reading.rows(file)) {
      rows.put(row.number(), row.cells().stream().map(CsvRoundTripTest::text).toList());
    }
    return rows;
  }

  private static String text(Cell cell) {
    return cell instanceof Cell.Text text ? text.text() : "";
  }
}
