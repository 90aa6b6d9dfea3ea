package dev.ratewright.intake.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The words for a text that cannot be read as a sheet, or not to its end. */
final class Damage {
  private static final String RESAVE =
      "open it in the program it comes from and save it as .xlsx or as CSV UTF-8";
  private static final String ENCODINGS = "CSV in UTF-8, UTF-16 or Windows-1252";

  private Damage() {}

  /** A file that the system does not hand over. */
  static Unreadable closed(Place file, Exception cause) {
    return unreadable(
        file,
        "a file that cannot be opened",
        "a list saved as CSV or text",
        "check the name, close it in other programs and try again",
        cause);
  }

  /** Bytes that no text consists of. */
  static Unreadable noText(Place file) {
    return unreadable(file, "data that is no text", ENCODINGS, RESAVE, null);
  }

  /** An encoding that announces itself and is not read. */
  static Unreadable encodedAs(Place file, String encoding) {
    return unreadable(file, "text in " + encoding, ENCODINGS, RESAVE, null);
  }

  /** An encoding that can only be one of many. */
  static Unreadable unknownEncoding(Place file) {
    return unreadable(
        file, "text in an old encoding that it does not name", ENCODINGS, RESAVE, null);
  }

  /** Text that begins in one encoding and does not go on in it. */
  static Unreadable mixed(Place file, String encoding, long line) {
    return unreadable(
        file,
        "text in " + encoding + " with damaged characters, first in line " + line,
        "one encoding from start to end",
        "open it in Excel, look at that line, and save it as CSV UTF-8",
        null);
  }

  /** More than can be taken in. */
  static Unreadable tooLarge(Place place, String found, String expected) {
    return unreadable(
        place, found, expected, "delete or shorten what is not part of the list", null);
  }

  /** A cell without end, which most often is one whose quote is not closed. */
  static Unreadable tooLong(Place row, @Nullable Throwable cause) {
    return unreadable(
        row,
        "a text of more than 131,068 characters",
        "at most 32,767 in a cell, as in Excel",
        "look for a quote that opens a cell in this row and is not closed",
        cause);
  }

  /** What went wrong inside a reader of rows, at one of them. */
  static Unreadable of(Place sheet, Place row, Exception cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof Unreadable known) {
        return known;
      }
    }
    // With a cause, it is something else that the reader has wrapped.
    if (cause instanceof CsvParseException && cause.getCause() == null) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("after closing quote")) {
        return quote(row, "text behind the quote that closes a cell", cause);
      }
      if (message.contains("Unclosed")) {
        return quote(row, "a quote that opens a cell and is not closed", cause);
      }
      return tooLong(row, cause);
    }
    return unreadable(
        sheet,
        "text that cannot be read",
        "comma-separated values in UTF-8",
        "save it as CSV UTF-8",
        cause);
  }

  private static Unreadable quote(Place row, String found, Exception cause) {
    return unreadable(
        row,
        found,
        "quotes around the whole cell, and those within it doubled",
        "correct this row, or open the file in Excel and save it as .xlsx",
        cause);
  }

  private static Unreadable unreadable(
      Place place, String found, String expected, String hint, @Nullable Throwable cause) {
    Unreadable unreadable = new Unreadable(Problem.error(place, found, expected, hint));
    if (cause != null) {
      unreadable.initCause(cause);
    }
    return unreadable;
  }
}
