package dev.ratewright.problem;

/**
 * Where in a user's files something stands: {@code roster.xlsx › Creators!C3 (Followers)}. Parts
 * that do not apply are empty.
 *
 * @param file the file's name without its folder
 * @param sheet the sheet's name
 * @param cell the cell's address, such as "C3", or a row such as "row 3"
 * @param heading the heading of the cell's column
 */
public record Place(String file, String sheet, String cell, String heading) {

  /** A whole file. */
  public static Place ofFile(String file) {
    return new Place(file, "", "", "");
  }

  /** A whole sheet of a file. */
  public static Place ofSheet(String file, String sheet) {
    return new Place(file, sheet, "", "");
  }

  /** The same sheet and file without cell and heading. */
  public Place wholeSheet() {
    return ofSheet(file, sheet);
  }

  @Override
  public String toString() {
    String text = file;
    if (!sheet.isEmpty()) {
      text += " › " + sheet;
    }
    if (!cell.isEmpty()) {
      text += "!" + cell;
    }
    if (!heading.isEmpty()) {
      text += " (" + heading + ")";
    }
    return text;
  }
}
