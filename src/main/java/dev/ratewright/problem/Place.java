package dev.ratewright.problem;

import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Where in a user's files something stands: {@code roster.xlsx › Creators!C3 (Followers)}. Parts
 * that do not apply are empty. Every number read remembers its place, and few are ever shown, so a
 * cell is kept as two numbers and only worded when asked for.
 */
public final class Place {
  private static final String[] LETTERS =
      IntStream.range(0, 26 * 27).mapToObj(Place::spelled).toArray(String[]::new);

  private final String file;
  private final String sheet;

  /** What is said instead of an address; empty where there is one. */
  private final String words;

  /** 0 for A. */
  private final int column;

  /** From 1; 0 where there is no address. */
  private final int row;

  private final String heading;

  /**
   * A place told in words.
   *
   * @param file the file's name without its folder
   * @param sheet the sheet's name
   * @param cell the cell's address, such as "C3", or a row such as "row 3"
   * @param heading the heading of the cell's column
   */
  public Place(String file, String sheet, String cell, String heading) {
    int letters = 0;
    int column = 0;
    while (letters < cell.length() && letters < 3 && isWithin(cell.charAt(letters), 'A', 'Z')) {
      column = column * 26 + cell.charAt(letters) - 'A' + 1;
      letters++;
    }
    int row = letters == 0 ? 0 : number(cell, letters);
    this.file = file;
    this.sheet = sheet;
    this.words = row == 0 ? cell : "";
    this.column = row == 0 ? 0 : column - 1;
    this.row = row;
    this.heading = heading;
  }

  private Place(Place sheet, int column, int row, String heading) {
    this.file = sheet.file;
    this.sheet = sheet.sheet;
    this.words = "";
    this.column = column;
    this.row = row;
    this.heading = heading;
  }

  private static int number(String cell, int from) {
    int digits = cell.length() - from;
    if (digits < 1 || digits > 9 || cell.charAt(from) == '0') {
      return 0;
    }
    int number = 0;
    for (int i = from; i < cell.length(); i++) {
      if (!isWithin(cell.charAt(i), '0', '9')) {
        return 0;
      }
      number = number * 10 + cell.charAt(i) - '0';
    }
    return number;
  }

  private static boolean isWithin(char c, char first, char last) {
    return first <= c && c <= last;
  }

  /** A whole file. */
  public static Place ofFile(String file) {
    return new Place(file, "", "", "");
  }

  /** A whole sheet of a file. */
  public static Place ofSheet(String file, String sheet) {
    return new Place(file, sheet, "", "");
  }

  /**
   * A cell of the same sheet.
   *
   * @param column 0 for A
   * @param row from 1
   * @param heading the heading of its column
   */
  public Place cell(int column, int row, String heading) {
    return new Place(this, column, row, heading);
  }

  /** The file's name without its folder. */
  public String file() {
    return file;
  }

  /** The sheet's name. */
  public String sheet() {
    return sheet;
  }

  /** The cell's address, such as "C3", or a row such as "row 3". */
  public String cell() {
    return row == 0 ? words : letters(column) + row;
  }

  /** The heading of the cell's column. */
  public String heading() {
    return heading;
  }

  /** The same sheet and file without cell and heading. */
  public Place wholeSheet() {
    return ofSheet(file, sheet);
  }

  /** A column's letters: 0 is A, 26 is AA. */
  public static String letters(int column) {
    return column < LETTERS.length ? LETTERS[column] : spelled(column);
  }

  private static String spelled(int column) {
    String letter = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? letter : spelled(column / 26 - 1) + letter;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place place
        && row == place.row
        && column == place.column
        && words.equals(place.words)
        && heading.equals(place.heading)
        && sheet.equals(place.sheet)
        && file.equals(place.file);
  }

  @Override
  public int hashCode() {
    return Objects.hash(file, sheet, words, column, row, heading);
  }

  @Override
  public String toString() {
    String text = file;
    if (!sheet.isEmpty()) {
      text += " › " + sheet;
    }
    String cell = cell();
    if (!cell.isEmpty()) {
      text += "!" + cell;
    }
    if (!heading.isEmpty()) {
      text += " (" + heading + ")";
    }
    return text;
  }
}
