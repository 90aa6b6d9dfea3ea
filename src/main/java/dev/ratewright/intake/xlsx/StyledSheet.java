package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.excel.Damage;
import dev.ratewright.problem.Place;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a workbook looks: its named cell styles, and the pictures, header and footer of one sheet.
 * Cells, formulas and macros are never read.
 *
 * @param file the file's name without its folder
 * @param sheets the names of all its sheets, hidden ones too
 * @param styles by name, in the order of the file
 * @param pictures of the sheet, in the order in which they were put there
 * @param header as the sheet's page set-up has it, with its codes; empty where there is none
 * @param footer the same
 */
public record StyledSheet(
    String file,
    List<String> sheets,
    Map<String, NamedStyle> styles,
    List<Picture> pictures,
    String header,
    String footer) {

  /** Bytes of a picture that are taken in: more are never a logo's. */
  public static final int MOST_BYTES = 4 << 20;

  /**
   * A picture on the sheet.
   *
   * @param name of its file
   * @param words that describe it to those who cannot see it; may be empty
   * @param cropped whether only a part of it is shown
   * @param size in bytes
   * @param bytes of its file; none where it has more than {@link #MOST_BYTES}
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Picture(String name, String words, boolean cropped, long size, byte[] bytes) {}

  /**
   * Opens a workbook and reads how one of its sheets looks.
   *
   * @param file a zip file
   * @throws Unreadable if it holds no Excel workbook, or a damaged or harmful one
   */
  public static StyledSheet read(Path file, String sheet) throws Unreadable {
    String name = Book.nameOf(file);
    try {
      return read(name, Files.newByteChannel(file), sheet);
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Damage.of(Place.ofFile(name), "a file that cannot be opened", e);
    }
  }

  /** The same of a workbook behind a password. */
  public static StyledSheet read(Path file, Passwords passwords, String sheet) throws Unreadable {
    return read(Book.nameOf(file), EncryptedPackage.open(file, passwords), sheet);
  }

  private static StyledSheet read(String file, SeekableByteChannel bytes, String sheet)
      throws Unreadable {
    Place place = Place.ofFile(file);
    try (Container container = Container.open(file, bytes)) {
      List<WorkbookPart.Tab> tabs = container.workbook().tabs();
      Optional<WorkbookPart.Tab> tab =
          tabs.stream().filter(each -> each.name().equalsIgnoreCase(sheet)).findFirst();
      SheetDress dress = new SheetDress(container);
      if (tab.isPresent()) {
        dress.read(tab.get().relationship());
      }
      return new StyledSheet(
          file,
          tabs.stream().map(WorkbookPart.Tab::name).toList(),
          styles(container),
          new ArrayList<>(dress.pictures()),
          dress.header(),
          dress.footer());
    } catch (RuntimeException e) {
      throw Damage.of(place, "a damaged workbook", e);
    }
  }

  private static Map<String, NamedStyle> styles(Container container) throws Unreadable {
    ThemeColours theme;
    try (@Nullable PartReader part = container.theme()) {
      theme = ThemeColours.read(part);
    }
    try (@Nullable PartReader part = container.styles()) {
      return part == null ? Map.of() : NamedStyles.read(part, theme);
    }
  }
}
