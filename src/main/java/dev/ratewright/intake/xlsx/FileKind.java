package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What a file given as a workbook looks like when it is something else. Judged by its first bytes
 * and never by its ending, since the usual mistake is a file renamed to .xlsx.
 */
final class FileKind {
  private static final int HEAD = 4096;
  private static final String AGAIN = "the download or copy was cut short: fetch the file again";
  private static final String SAVE_AS = "open it in Excel and save it as .xlsx";
  private static final String GIVE = "give the workbook itself, saved as .xlsx in Excel";

  private FileKind() {}

  /** The file's name without its folder. */
  static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /**
   * Lets through what begins like a zip file, as every workbook does.
   *
   * @throws Unreadable for anything else, saying what it looks like
   */
  static void refuse(Path file) throws Unreadable {
    if (!Files.exists(file)) {
      throw unreadable(file, "no such file", "check the name and the folder");
    }
    if (Files.isDirectory(file)) {
      throw unreadable(file, "a folder", "name the file inside it");
    }
    String name = nameOf(file);
    if (name.startsWith("~$")) {
      throw unreadable(
          file,
          "the marker Excel keeps beside an open workbook",
          "give " + name.substring(2) + " instead");
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    } catch (AccessDeniedException e) {
      throw unreadable(
          file,
          "a file that may not be opened",
          "close it in Excel, or ask for the right to read it");
    } catch (IOException | RuntimeException e) {
      throw unreadable(
          file, "a file that cannot be opened", "close it in other programs and try again");
    }
    if (head.length == 0) {
      throw unreadable(file, "an empty file of 0 bytes", AGAIN);
    }
    if (!starts(head, "PK")) {
      throw starts(head, "\u00D0\u00CF\u0011\u00E0") ? oldOffice(file) : other(file, head);
    }
  }

  /** The words for a zip file that cannot be opened as a workbook. */
  static Unreadable notAWorkbook(Path file) {
    return ZipContents.look(file)
        .map(kind -> unreadable(file, kind.found(), kind.hint()))
        .orElseGet(() -> unreadable(file, "a zip file that is cut off or damaged", AGAIN));
  }

  /** Files of Office before 2007 share a container with password-protected new ones. */
  private static Unreadable oldOffice(Path file) {
    try (POIFSFileSystem old = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = old.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptionInfo")) {
        return unreadable(
            file,
            "a password-protected workbook",
            "in Excel, File › Info › Protect Workbook › Encrypt with Password, empty the box, save");
      }
      if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        return unreadable(file, "an old workbook of Excel 97-2003 (.xls)", SAVE_AS);
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return unreadable(file, "a Word document (.doc)", GIVE);
      }
      return unreadable(file, "an old Office file that is no workbook", GIVE);
    } catch (IOException | RuntimeException e) {
      return unreadable(file, "an old Office file (.xls, perhaps) that is damaged", SAVE_AS);
    }
  }

  private static Unreadable other(Path file, byte[] head) {
    if (starts(head, "%PDF")) {
      return unreadable(file, "a PDF document", GIVE);
    }
    if (starts(head, "\u0089PNG") || starts(head, "\u00FF\u00D8\u00FF") || starts(head, "GIF8")) {
      return unreadable(file, "a picture", GIVE);
    }
    if (starts(head, "\u001F\u008B") || starts(head, "Rar!") || starts(head, "7z\u00BC")) {
      return unreadable(file, "a compressed archive", "unpack it and give the workbook inside");
    }
    return text(file, head);
  }

  private static Unreadable text(Path file, byte[] head) {
    boolean wide = starts(head, "\u00FF\u00FE") || starts(head, "\u00FE\u00FF");
    String text =
        new String(head, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .strip();
    String lower = text.toLowerCase(Locale.ROOT);
    if (text.indexOf('\0') >= 0) {
      return unreadable(file, "data of an unknown kind", GIVE);
    }
    if (lower.startsWith("<!doctype html")
        || lower.startsWith("<html")
        || lower.startsWith("<table")) {
      return unreadable(file, "a web page", SAVE_AS);
    }
    if (lower.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return unreadable(file, "an XML spreadsheet of Excel 2003", SAVE_AS);
    }
    if (text.indexOf(',') >= 0 || text.indexOf(';') >= 0 || text.indexOf('\t') >= 0) {
      return unreadable(file, "plain text, perhaps CSV", SAVE_AS);
    }
    return unreadable(file, "plain text", SAVE_AS);
  }

  private static boolean starts(byte[] head, String with) {
    byte[] bytes = with.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= bytes.length
        && Arrays.equals(bytes, 0, bytes.length, head, 0, bytes.length);
  }

  private static Unreadable unreadable(Path file, String found, String hint) {
    return new Unreadable(
        Problem.error(Place.ofFile(nameOf(file)), found, "an Excel workbook (.xlsx)", hint));
  }
}
