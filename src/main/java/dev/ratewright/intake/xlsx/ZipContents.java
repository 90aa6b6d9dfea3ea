package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;

/** What a zip file that is no readable workbook holds, told by the names in it. */
enum ZipContents {
  OPEN_DOCUMENT(
      "mimetype",
      "a LibreOffice or OpenDocument file (.ods, perhaps)",
      "open it in LibreOffice and save it as Excel 2007-365 (.xlsx)"),
  NUMBERS(
      "Index/Document.iwa",
      "a file of Apple Numbers",
      "in Numbers, choose File › Export To › Excel, which saves it as .xlsx"),
  OLD_NUMBERS(
      "Index.zip",
      "a file of Apple Numbers",
      "in Numbers, choose File › Export To › Excel, which saves it as .xlsx"),
  BINARY_WORKBOOK(
      "xl/workbook.bin", "a binary workbook (.xlsb)", "open it in Excel and save it as .xlsx"),
  WORD("word/document.xml", "a Word document", "give the workbook itself, saved as .xlsx in Excel"),
  POWER_POINT(
      "ppt/presentation.xml",
      "a PowerPoint presentation",
      "give the workbook itself, saved as .xlsx in Excel"),
  DAMAGED_WORKBOOK(
      "xl/workbook.xml",
      "a damaged workbook",
      "open it in Excel, let it repair the file, and save it again"),
  OTHER(
      "",
      "a zip file that holds no workbook",
      "unpack it and give the workbook inside, saved as .xlsx");

  private final String telling;
  private final String found;
  private final String hint;

  ZipContents(String telling, String found, String hint) {
    this.telling = telling;
    this.found = found;
    this.hint = hint;
  }

  /** The words for a zip file that cannot be opened as a workbook. */
  static Unreadable unreadable(Place file, Archive parts) {
    for (ZipContents each : values()) {
      if (parts.holds(each.telling)) {
        return unreadable(file, each.found, each.hint);
      }
    }
    return unreadable(file, OTHER.found, OTHER.hint);
  }

  /** The words for a zip file whose directory cannot be read. */
  static Unreadable cutOff(Place file) {
    return unreadable(
        file,
        "a zip file that is cut off or damaged",
        "the download or copy was cut short: fetch the file again");
  }

  private static Unreadable unreadable(Place file, String found, String hint) {
    return new Unreadable(Problem.error(file, found, "an Excel workbook (.xlsx)", hint));
  }
}
