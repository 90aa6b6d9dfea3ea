package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.Row;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.file.RosterFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All rows at once, as tests want them. */
public final class Reading {
  private Reading() {}

  /** The rows of a file's first sheet. */
  public static List<Row> firstSheet(Path file) throws Unreadable {
    try (Book book = RosterFile.open(file, Passwords.NONE)) {
      return rows(book, book.sheets().getFirst());
    }
  }

  /** The rows of a sheet. */
  public static List<Row> rows(Book book, String sheet) throws Unreadable {
    List<Row> all = new ArrayList<>();
    try (Book.Rows rows = book.rows(sheet)) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
    }
    return all;
  }

  /** What a reader of the whole file is told is wrong with it; "nothing" if nothing is. */
  public static String problem(Path file) {
    return problem(file, Passwords.NONE);
  }

  /** The same of a file that may be behind a password. */
  public static String problem(Path file, Passwords passwords) {
    try (Book book = RosterFile.open(file, passwords)) {
      for (String sheet : book.sheets()) {
        rows(book, sheet);
      }
      return "nothing";
    } catch (Unreadable e) {
      return e.problem().toString();
    }
  }
}
