package dev.ratewright.intake;

import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Input;
import dev.ratewright.problem.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column of cells under a heading, read as the program reads it: all are seen, then each read.
 */
final class WrittenColumn<T> {
  private static final Place PLACE = new Place("roster.xlsx", "Creators", "B2", "Followers");

  private final Content<T> content;
  private final Manner manner;

  private WrittenColumn(Content<T> content, String heading) {
    this.content = content;
    this.manner = new Manner(heading);
  }

  static <T> WrittenColumn<T> of(Content<T> content, String heading, String... answers) {
    WrittenColumn<T> column = new WrittenColumn<>(content, heading);
    for (String answer : answers) {
      column.manner.answer(answer);
    }
    return column;
  }

  /** The value of one text in a column of its own. */
  static <T> Optional<T> alone(Content<T> content, String text) {
    WrittenColumn<T> column = of(content, "");
    Cell cell = Cell.text(text);
    column.survey(cell);
    return column.value(cell);
  }

  /** A cell as this test writes it: a text, or behind "=" a typed number, behind "=%" a share. */
  static Cell cell(String written) {
    if (written.startsWith("=%")) {
      return Cell.number(new BigDecimal(written.substring(2)).movePointLeft(2), Cell.Form.PERCENT);
    }
    return written.startsWith("=")
        ? Cell.number(new BigDecimal(written.substring(1)), Cell.Form.PLAIN)
        : Cell.text(written);
  }

  void survey(Cell cell) {
    if (!(cell instanceof Cell.Blank) && !content.unknown(cell)) {
      content.survey(cell, manner);
    }
  }

  Optional<T> value(Cell cell) {
    return content.read(cell, PLACE, manner);
  }

  /** What each cell is read as; behind a question mark the hint where it is not. */
  List<String> read(String... written) {
    List<Cell> cells = new ArrayList<>();
    for (String text : written) {
      cells.add(cell(text));
    }
    cells.forEach(this::survey);
    return cells.stream().map(this::shown).toList();
  }

  private String shown(Cell cell) {
    if (cell instanceof Cell.Blank || content.unknown(cell)) {
      return "unknown";
    }
    return value(cell)
        .map(WrittenColumn::plain)
        .orElseGet(() -> "? " + content.hint(cell, manner))
        .strip();
  }

  private static String plain(Object value) {
    if (!(value instanceof Input input)) {
      return value.toString();
    }
    String number = input.value().stripTrailingZeros().toPlainString();
    return input.currency().equals(Currency.DOLLARS) ? number : number + " " + input.currency();
  }
}
