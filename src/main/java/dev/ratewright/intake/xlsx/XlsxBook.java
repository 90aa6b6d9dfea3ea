package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.excel.Damage;
import dev.ratewright.intake.excel.DateSystem;
import dev.ratewright.problem.Place;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook (.xlsx or .xlsm, transitional or strict), open for reading. Its shared texts
 * and formats are held in memory; sheets are streamed. Chart sheets and macros are as if they were
 * not there.
 */
public final class XlsxBook implements Book {
  private final String name;
  private final Container container;
  private final Map<String, String> relationships = new LinkedHashMap<>();
  private final Map<String, String> hidden = new LinkedHashMap<>();
  private final DateSystem dates;
  private final SharedStrings strings;
  private final CellFormats formats;

  private XlsxBook(String name, Container container) throws Unreadable {
    this.name = name;
    this.container = container;
    WorkbookPart workbook = container.workbook();
    for (WorkbookPart.Tab tab : workbook.tabs()) {
      if (container.isWorksheet(tab.relationship())) {
        (tab.hidden() ? hidden : relationships).put(tab.name(), tab.relationship());
      }
    }
    if (relationships.isEmpty()) {
      throw Damage.noSheet(name);
    }
    dates = workbook.dates();
    try (@Nullable PartReader part = container.sharedStrings()) {
      strings = part == null ? SharedStrings.NONE : SharedStrings.read(part);
    }
    try (@Nullable PartReader part = container.styles()) {
      formats = part == null ? CellFormats.NONE : CellFormats.read(part);
    }
  }

  /**
   * Opens a workbook. It stays open until it is closed.
   *
   * @param file a zip file
   * @throws Unreadable if it holds no Excel workbook, or a damaged one; the problem says which,
   *     what the file looks like instead, and what to do
   */
  public static XlsxBook open(Path file) throws Unreadable {
    String name = Book.nameOf(file);
    try {
      return open(name, Files.newByteChannel(file));
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Damage.of(Place.ofFile(name), "a file that cannot be opened", e);
    }
  }

  /**
   * Opens a workbook behind a password. Its contents are held in memory, so that they are never on
   * the disk in the clear.
   *
   * @param file a container of Office with an encrypted package in it
   * @throws Unreadable if there is no password, or another one, or it is damaged, or too large
   */
  public static XlsxBook open(Path file, Passwords passwords) throws Unreadable {
    return open(Book.nameOf(file), EncryptedPackage.open(file, passwords));
  }

  private static XlsxBook open(String name, SeekableByteChannel bytes) throws Unreadable {
    @Nullable Container container = null;
    boolean opened = false;
    try {
      container = Container.open(name, bytes);
      XlsxBook book = new XlsxBook(name, container);
      opened = true;
      return book;
    } catch (RuntimeException e) {
      throw Damage.of(Place.ofFile(name), "a damaged workbook", e);
    } finally {
      if (!opened && container != null) {
        container.close();
      }
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> sheets() {
    return List.copyOf(relationships.keySet());
  }

  @Override
  public List<String> hiddenSheets() {
    return List.copyOf(hidden.keySet());
  }

  @Override
  public Rows rows(String sheet) throws Unreadable {
    String relationship = relationships.getOrDefault(sheet, hidden.getOrDefault(sheet, ""));
    if (relationship.isEmpty()) {
      throw new IllegalArgumentException("no sheet " + sheet + " among " + sheets());
    }
    Place place = Place.ofSheet(name, sheet);
    CellValues values = new CellValues(strings.new Cells(), formats, dates);
    return new SheetReader(container, relationship, place, values);
  }

  @Override
  public void close() {
    container.close();
  }
}
