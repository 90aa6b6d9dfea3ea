package dev.ratewright.intake.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/** What a zip file that is no readable workbook holds, told by the names in it. */
enum ZipContents {
  OPEN_DOCUMENT(
      "mimetype",
      "a LibreOffice or OpenDocument file (.ods, perhaps)",
      "open it in LibreOffice and save it as Excel 2007-365 (.xlsx)"),
  NUMBERS("Index/Document.iwa", "a file of Apple Numbers", "in Numbers, File › Export To › Excel"),
  OLD_NUMBERS("Index.zip", "a file of Apple Numbers", "in Numbers, File › Export To › Excel"),
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
  OTHER("", "a zip file that holds no workbook", "unpack it and give the workbook inside");

  private final String telling;
  private final String found;
  private final String hint;

  ZipContents(String telling, String found, String hint) {
    this.telling = telling;
    this.found = found;
    this.hint = hint;
  }

  /** What the file holds; empty where its directory cannot be read. */
  static Optional<ZipContents> look(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipContents each : values()) {
        if (zip.getEntry(each.telling) != null) {
          return Optional.of(each);
        }
      }
      return Optional.of(OTHER);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** What to call it. */
  String found() {
    return found;
  }

  /** What its owner can do. */
  String hint() {
    return hint;
  }
}
