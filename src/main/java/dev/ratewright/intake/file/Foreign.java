package dev.ratewright.intake.file;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.excel.Damage;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.nio.file.Path;

/** The words for files that are nothing we read: what they are, and what their owner can do. */
final class Foreign {
  static final String SAVE_AS = "open it in Excel and save it as .xlsx";
  static final String GIVE = "give the workbook itself, saved as .xlsx in Excel";
  static final String IN_CLOUD = "the placeholder of a file that is in iCloud only";
  static final String FETCH =
      "in Finder, click the cloud beside the file to fetch it, or save it as .xlsx again";

  private static final String UNPACK = "unpack it and give the workbook inside, saved as .xlsx";

  private Foreign() {}

  /** What is found in place of a workbook. */
  static Unreadable file(Path file, String found, String hint) {
    return new Unreadable(
        Problem.error(Place.ofFile(Book.nameOf(file)), found, "an Excel workbook (.xlsx)", hint));
  }

  /**
   * Lets text through.
   *
   * @throws Unreadable for anything else, and for text that is known to hold no rows
   */
  static void refuse(Path file, Head head) throws Unreadable {
    refuseMarkers(file);
    if (head.starts("%PDF")) {
      throw file(file, "a PDF document", GIVE);
    }
    if (isPicture(head)) {
      throw file(file, "a picture", GIVE);
    }
    if (head.starts("\u001F\u008B")) {
      throw file(file, "a gzip file", UNPACK);
    }
    if (head.starts("Rar!") || head.starts("7z\u00BC") || head.starts("BZh")) {
      throw file(file, "a compressed archive", UNPACK);
    }
    if (head.starts("\t\u0000") || head.starts("\t\u0002") || head.starts("\t\u0004")) {
      throw Damage.tooOld(Book.nameOf(file));
    }
    if (head.starts("bplist00")) {
      throw file(file, "a shortcut or setting of macOS", GIVE);
    }
    if (!head.isText()) {
      throw file(file, "data of an unknown kind", GIVE);
    }
    refuseText(file, head.text());
  }

  private static boolean isPicture(Head head) {
    return head.starts("\u0089PNG")
        || head.starts("\u00FF\u00D8\u00FF")
        || head.starts("GIF8")
        || (head.starts("RIFF") && head.at(8) == 'W' && head.at(9) == 'E')
        || (head.starts("\u0000\u0000\u0000") && head.at(4) == 'f' && head.at(5) == 't');
  }

  /** What programs leave beside a workbook under a name made from its own. */
  static void refuseMarkers(Path file) throws Unreadable {
    String name = Book.nameOf(file);
    if (name.startsWith("~$")) {
      throw file(
          file,
          "the marker Excel keeps beside an open workbook",
          give(name.substring("~$".length())));
    }
    if (name.startsWith(".~lock.") && name.endsWith("#")) {
      throw file(
          file,
          "the marker LibreOffice keeps beside an open workbook",
          give(name.substring(".~lock.".length(), name.length() - 1)));
    }
    if (name.startsWith("._")) {
      throw file(
          file, "the companion macOS keeps beside a file", give(name.substring("._".length())));
    }
    if (name.startsWith(".") && name.endsWith(".icloud")) {
      throw file(file, IN_CLOUD, FETCH);
    }
  }

  private static String give(String instead) {
    return "give " + instead + " instead";
  }

  private static void refuseText(Path file, String text) throws Unreadable {
    if (text.startsWith("version https://git-lfs.github.com/spec/")) {
      throw file(
          file,
          "a Git LFS pointer, which only stands for the file",
          "run git lfs pull, or fetch the .xlsx itself");
    }
    if (text.startsWith("{") && (text.contains("docs.google.com") || text.contains("\"doc_id\""))) {
      throw file(
          file,
          "a shortcut to a Google Sheet, without its cells",
          "in Google Sheets, choose File › Download › Microsoft Excel (.xlsx)");
    }
    if (text.startsWith("[internetshortcut]")) {
      throw file(
          file, "a shortcut to a web page", "open it in a browser, and download the .xlsx there");
    }
    if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      throw file(file, "an XML spreadsheet of Excel 2003", SAVE_AS);
    }
    if (isWebPage(text)) {
      throw Book.nameOf(file).endsWith(".xls")
          ? file(file, "a web page named .xls, as many web tools export it", SAVE_AS)
          : file(file, "a web page", SAVE_AS);
    }
    if (text.startsWith("<?xml")) {
      throw file(file, "an XML file", SAVE_AS);
    }
    if (text.startsWith("{\\rtf")) {
      throw file(file, "a text document (.rtf)", GIVE);
    }
  }

  private static boolean isWebPage(String text) {
    return text.startsWith("<!doctype html")
        || text.startsWith("<html")
        || text.startsWith("<table")
        || text.startsWith("<meta")
        || text.startsWith("<style")
        || text.startsWith("mime-version:")
        || (text.startsWith("<?xml") && text.contains("<html"));
  }
}
