package dev.ratewright.intake.csv;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Row;
import dev.ratewright.intake.Unreadable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All rows at once, as tests want them. */
final class Reading {
  private Reading() {}

  /** The rows of a file. */
  static List<Row> rows(Path file) throws Unreadable {
    List<Row> all = new ArrayList<>();
    try (Book book = CsvFile.open(file);
        Book.Rows rows = book.rows(book.sheets().getFirst())) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
    }
    return all;
  }

  /** The rows as one line: {@code 1 [Name|Followers] 2 [Ana|20000]}. A blank cell is empty. */
  static String shown(Path file) throws Unreadable {
    return rows(file).stream()
        .map(row -> row.number() + " " + row.cells().stream().map(Reading::shown).toList())
        .collect(Collectors.joining(" "))
        .replace(", ", "|");
  }

  private static String shown(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> text.text();
      case Cell.Blank none -> "";
      default -> "<" + cell.shown() + ">";
    };
  }

  /** What a reader of the whole file is told is wrong with it; "nothing" if nothing is. */
  static String problem(Path file) {
    try {
      rows(file);
      return "nothing";
    } catch (Unreadable e) {
      return e.problem().toString();
    }
  }
}
