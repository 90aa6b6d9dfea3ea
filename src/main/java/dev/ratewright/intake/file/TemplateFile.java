package dev.ratewright.intake.file;

import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.xlsx.StyledSheet;
import java.nio.file.Path;

/** A workbook of an agency's that shows how its other workbooks are to look. */
public final class TemplateFile {
  private static final String NEW = "ratewright new DIR writes one to begin with";

  private TemplateFile() {}

  /**
   * Opens it as warily as a roster, whatever its name ends in, and reads how one sheet looks.
   *
   * @param passwords asked only if the file is protected by a password
   * @throws Unreadable if it is no workbook of today's kind; the problem says what it is instead
   */
  public static StyledSheet open(Path file, Passwords passwords, String sheet) throws Unreadable {
    return switch (FileKind.of(file)) {
      case ZIP -> StyledSheet.read(file, sheet);
      case ENCRYPTED -> StyledSheet.read(file, passwords, sheet);
      case XLS -> throw Foreign.file(file, "a workbook of Excel 97-2003 (.xls)", Foreign.SAVE_AS);
      case TEXT -> throw Foreign.file(file, "text", NEW);
    };
  }
}
