package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
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
    WorkbookPart workbook;
    try (PartReader part = container.workbook()) {
      workbook = WorkbookPart.read(part);
    }
    for (WorkbookPart.Tab tab : workbook.tabs()) {
      if (container.isWorksheet(tab.relationship())) {
        (tab.hidden() ? hidden : relationships).put(tab.name(), tab.relationship());
      }
    }
    if (relationships.isEmpty()) {
      throw Damage.noSheet(name);
    }
    dates = workbook.dates();
    try (@Nullable PartReader part = container.related("/sharedStrings")) {
      strings = part == null ? SharedStrings.NONE : SharedStrings.read(part);
    }
    try (@Nullable PartReader part = container.related("/styles")) {
      formats = part == null ? CellFormats.NONE : CellFormats.read(part);
    }
  }

  /**
   * Opens a workbook. It stays open until it is closed.
   *
   * @throws Unreadable if there is no such file, it is no Excel workbook, or it is damaged; the
   *     problem says which, what the file looks like instead, and what to do
   */
  public static XlsxBook open(Path file) throws Unreadable {
    @Nullable Container container = null;
    boolean opened = false;
    try {
      container = Container.open(file);
      XlsxBook book = new XlsxBook(FileKind.nameOf(file), container);
      opened = true;
      return book;
    } catch (RuntimeException e) {
      throw Damage.of(Place.ofFile(FileKind.nameOf(file)), "a damaged workbook", e);
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
