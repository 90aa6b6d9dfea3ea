package dev.ratewright.intake.xls;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.excel.Damage;
import dev.ratewright.intake.excel.Harmful;
import dev.ratewright.problem.Place;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A workbook of Excel 97-2003 (.xls). All its cells are read when it is opened and held compactly;
 * the file itself is closed again at once. Chart and macro sheets are as if they were not there.
 */
public final class XlsBook implements Book {
  /** Bytes. A sheet of 65,536 rows and 20 columns takes about 20 million. */
  private static final long MOST_BYTES = 64L << 20;

  private static final int MOST_CELLS = 6_000_000;
  private static final int WORKSHEET = 0x0010;

  private final String name;
  private final Globals globals = new Globals();
  private final Map<String, Cells> sheets = new LinkedHashMap<>();
  private final Map<String, Cells> hidden = new LinkedHashMap<>();

  private XlsBook(String name) {
    this.name = name;
  }

  /**
   * Reads a workbook.
   *
   * @param passwords asked only if the workbook is protected by a password
   * @throws Unreadable if it is damaged, too old, too large, or does not open with the password
   */
  public static XlsBook open(Path file, Passwords passwords) throws Unreadable {
    XlsBook book = new XlsBook(Book.nameOf(file));
    Place place = Place.ofFile(book.name);
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw Damage.tooLarge(place, "an .xls of more than 64 MB", "at most that, or an .xlsx");
      }
      book.read(file, passwords);
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Damage.of(place, "a damaged workbook (.xls)", e);
    }
    if (book.sheets.isEmpty()) {
      throw Damage.noSheet(book.name);
    }
    return book;
  }

  private void read(Path file, Passwords passwords) throws IOException {
    if (FileMagic.valueOf(file.toFile()) != FileMagic.OLE2) {
      try (InputStream bare = new BufferedInputStream(Files.newInputStream(file))) {
        read(bare, passwords);
      }
      return;
    }
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = container.getRoot();
      // A file for both Excel 95 and 97 has two; Book is the older one.
      String stream = root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book";
      try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(stream))) {
        read(in, passwords);
      }
    }
  }

  private void read(InputStream in, Passwords passwords) throws Unreadable, Harmful {
    Records records = Records.open(in, name, passwords);
    globals.read(records);
    // Sheets are stored in another order than their tabs where their owner has moved them.
    BoundSheetRecord[] stored = BoundSheetRecord.orderByBofPosition(globals.tabs());
    Map<BoundSheetRecord, Cells> read = new LinkedHashMap<>();
    int left = MOST_CELLS;
    for (BoundSheetRecord tab : stored) {
      Place place = Place.ofSheet(name, tab.getSheetname());
      int next = records.next();
      while (next != Records.BEGIN) {
        if (next == -1) {
          throw Damage.of(place, "no contents for this sheet", null);
        }
        next = records.next();
      }
      RecordInputStream begin = records.in();
      begin.readUShort();
      boolean worksheet = begin.readUShort() == WORKSHEET;
      Cells cells = new SheetRecords(records, globals, place).read(left);
      left -= cells.count();
      if (worksheet) {
        read.put(tab, cells);
      }
    }
    for (BoundSheetRecord tab : globals.tabs()) {
      Cells cells = read.get(tab);
      if (cells != null) {
        boolean out = tab.isHidden() || tab.isVeryHidden();
        (out ? hidden : sheets).put(tab.getSheetname(), cells);
      }
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> sheets() {
    return List.copyOf(sheets.keySet());
  }

  @Override
  public List<String> hiddenSheets() {
    return List.copyOf(hidden.keySet());
  }

  @Override
  public Rows rows(String sheet) {
    Cells cells = sheets.containsKey(sheet) ? sheets.get(sheet) : hidden.get(sheet);
    if (cells == null) {
      throw new IllegalArgumentException("no sheet " + sheet + " among " + sheets());
    }
    return new XlsRows(Place.ofSheet(name, sheet), cells, globals);
  }

  /** Nothing to close: all cells are in memory. */
  @Override
  public void close() {}
}
