package dev.ratewright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.problem.Place;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TapeTest {
  private static final Place SHEET = Place.ofSheet("roster.xlsx", "Creators");
  private static final long AMPLE = 1L << 30;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void rows_come_back_as_they_were(int seed) throws Unreadable {
    Random random = new Random(seed);
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < 3_000; i++) {
      number += 1 + (random.nextInt(10) == 0 ? random.nextInt(100_000) : 0);
      rows.add(new Row(SHEET, number, cells(random), random.nextInt(5) == 0));
    }
    Tape tape = tape(AMPLE, rows);
    assertThat(read(tape)).isEqualTo(rows);
    assertThat(read(tape)).as("a second time").isEqualTo(rows);
  }

  @Test
  void a_text_longer_than_any_piece_of_memory_comes_back() throws Unreadable {
    List<Row> rows = List.of(row(1, text("é".repeat(131_068))), row(2, text("x".repeat(65_536))));
    assertThat(read(tape(AMPLE, rows))).isEqualTo(rows);
  }

  @Test
  void a_text_that_repeats_is_one_object() throws Unreadable {
    List<Row> rows = List.of(row(1, text("Beauty")), row(2, text("Food")), row(3, text("Beauty")));
    List<Row> read = read(tape(AMPLE, rows));
    assertThat(read.get(2).cell(0)).isSameAs(read.get(0).cell(0));
  }

  @Test
  void an_empty_tape_has_no_rows() throws Unreadable {
    assertThat(read(new Tape(AMPLE))).isEmpty();
  }

  @Test
  void a_tape_that_outgrows_its_bound_drops_everything() {
    Tape tape = new Tape(100_000);
    int rows = 0;
    while (tape.rows() != null && rows < 100_000) {
      tape.add(row(++rows, text("creator " + rows)));
    }
    // About sixteen bytes a row; memory is taken in pieces of 64 KB.
    assertThat(rows).isBetween(65_536 / 20, 131_072 / 12);
    tape.add(row(rows + 1, text("one more")));
    assertThat(tape.rows()).isNull();
    assertThat(tape.size()).isZero();
  }

  private static Tape tape(long mostBytes, List<Row> rows) {
    Tape tape = new Tape(mostBytes);
    rows.forEach(tape::add);
    return tape;
  }

  private static List<Row> read(Tape tape) throws Unreadable {
    List<Row> rows = new ArrayList<>();
    try (Book.Rows taped = Objects.requireNonNull(tape.rows(), "dropped")) {
      for (Row row = taped.next(); row != null; row = taped.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static Row row(int number, Cell cell) {
    return new Row(SHEET, number, List.of(cell));
  }

  private static Cell text(String text) {
    return new Cell.Text(text);
  }

  private static List<Cell> cells(Random random) {
    List<Cell> cells = new ArrayList<>();
    int count = random.nextInt(25);
    for (int i = 0; i < count; i++) {
      cells.add(cell(random));
    }
    return cells;
  }

  private static Cell cell(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> Cell.BLANK;
      case 1 -> text("niche " + random.nextInt(5));
      case 2 -> text(anyText(random));
      case 3 -> new Cell.Numeric(BigDecimal.valueOf(random.nextInt(20_000_000)), Cell.Form.PLAIN);
      case 4 ->
          Cell.number(BigDecimal.valueOf(random.nextLong(), random.nextInt(30)), form(random));
      case 5 -> new Cell.Numeric(anyNumber(random), form(random));
      case 6 -> new Cell.Dated(LocalDate.ofEpochDay(random.nextInt(-800_000, 3_000_000)));
      case 7 -> new Cell.Lasting(Duration.ofNanos(random.nextLong()));
      case 8 -> new Cell.Truth(random.nextBoolean());
      case 9 -> new Cell.Fault("#N/A");
      case 10 -> new Cell.Uncalculated();
      default -> new Cell.Dated(LocalDate.of(2026, 10, 31));
    };
  }

  private static Cell.Form form(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Cell.Form.PERCENT;
      case 1 -> Cell.Form.money("EUR");
      case 2 -> Cell.Form.money("kr");
      default -> Cell.Form.PLAIN;
    };
  }

  private static BigDecimal anyNumber(Random random) {
    return new BigDecimal(
        new BigInteger(random.nextInt(1, 200), random).subtract(BigInteger.TEN),
        random.nextInt(-400, 400));
  }

  /** Code points of every length in UTF-8. */
  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder("…");
    int length = random.nextInt(200);
    for (int i = 0; i < length; i++) {
      int[] kinds = {random.nextInt(0x80), random.nextInt(0x80, 0xD800), 0x1F600 + i};
      text.appendCodePoint(kinds[random.nextInt(3)]);
    }
    return text.toString();
  }
}
