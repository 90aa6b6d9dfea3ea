package dev.ratewright.intake.file;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The kinds of files that are read. Judged by their first bytes, since names mislead. */
enum FileKind {
  /** A zip file, as every .xlsx and .xlsm is. */
  ZIP,
  /** A container of Office with an encrypted .xlsx in it. */
  ENCRYPTED,
  /** A workbook of Excel 97-2003, in a container of Office or bare. */
  XLS,
  /** Text, perhaps separated by commas. */
  TEXT;

  private static final String AGAIN = "the download or copy was cut short: fetch the file again";

  /**
   * What a file is.
   *
   * @throws Unreadable if it is nothing that can be read; the problem says what it is instead
   */
  static FileKind of(Path file) throws Unreadable {
    refuseWhatIsNoFile(file);
    Head head = head(file);
    if (head.isEmpty()) {
      throw Foreign.file(file, "an empty file of 0 bytes", AGAIN);
    }
    if (head.starts("PK")) {
      return ZIP;
    }
    if (head.starts("\u00D0\u00CF\u0011\u00E0")) {
      return insideContainer(file);
    }
    if (head.starts("\t\u0008")) {
      return XLS;
    }
    Foreign.refuse(file, head);
    return TEXT;
  }

  private static void refuseWhatIsNoFile(Path file) throws Unreadable {
    if (Files.isDirectory(file)) {
      // Numbers can keep a workbook as a folder that its owner sees as a file.
      throw Book.nameOf(file).endsWith(".numbers")
          ? Foreign.file(
              file,
              "a file of Apple Numbers",
              "in Numbers, choose File › Export To › Excel, which saves it as .xlsx")
          : Foreign.file(file, "a folder", "name the file inside it");
    }
    if (!Files.exists(file)) {
      String name = Book.nameOf(file);
      throw Files.exists(file.resolveSibling("." + name + ".icloud"))
          ? Foreign.file(file, Foreign.IN_CLOUD, Foreign.FETCH)
          : Foreign.file(file, "no such file", "check the name and the folder");
    }
    if (!Files.isRegularFile(file)) {
      throw Foreign.file(
          file, "a device or pipe", "save the workbook as .xlsx in a folder, and name that file");
    }
  }

  private static Head head(Path file) throws Unreadable {
    try (InputStream in = Files.newInputStream(file)) {
      return new Head(in.readNBytes(Head.LENGTH));
    } catch (AccessDeniedException e) {
      Foreign.refuseMarkers(file);
      throw Foreign.file(
          file,
          "a file that may not be opened",
          "close it in Excel, ask for the right to read it, or save it as .xlsx elsewhere");
    } catch (IOException | RuntimeException e) {
      Foreign.refuseMarkers(file);
      throw Foreign.file(
          file, "a file that cannot be opened", "close it in other programs and try again");
    }
  }

  /** Files of Office before 2007 share a container with password-protected new ones. */
  private static FileKind insideContainer(Path file) throws Unreadable {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = container.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptionInfo")) {
        return ENCRYPTED;
      }
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw Foreign.file(
            file,
            "a workbook protected by an organisation's rights management",
            "in Excel, remove the protection or label under File › Info and save it as .xlsx");
      }
      if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        return XLS;
      }
      throw root.hasEntryCaseInsensitive("WordDocument")
          ? Foreign.file(file, "a Word document (.doc)", Foreign.GIVE)
          : Foreign.file(file, "an old Office file that is no workbook", Foreign.GIVE);
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Foreign.file(
          file,
          "an old Office file (.xls, perhaps) that is cut off or damaged",
          "fetch it again, or open it in Excel and save it as .xlsx");
    }
  }
}
