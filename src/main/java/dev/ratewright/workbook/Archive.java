package dev.ratewright.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The file of a workbook, always the same bytes for the same workbook: nothing in it tells when it
 * was written. Where POI writes a sheet without rows, it puts in ours. Being a file and not a
 * stream it needs no data descriptors, which some readers refuse.
 */
final class Archive extends ZipArchiveOutputStream {
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final String NO_ROWS = "<sheetData/>";

  /** Twice as fast as the usual 6, for files a tenth larger. */
  static final int LEVEL = 3;

  private final Map<String, PackedRows> rows;
  private ZipArchiveEntry entry = new ZipArchiveEntry("");

  /** What POI writes of the sheet being written; null outside of a sheet. */
  private @Nullable ByteArrayOutputStream around;

  /**
   * Begins one.
   *
   * @param rows those of each sheet, by the name of its part
   */
  Archive(Path file, Map<String, PackedRows> rows) throws IOException {
    super(file);
    this.rows = rows;
    setLevel(LEVEL);
  }

  /** The name of a sheet's part in the file. */
  static String part(XSSFSheet sheet) {
    return sheet.getPackagePart().getPartName().getName().substring(1);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry begun) throws IOException {
    // Zip holds local time, so the instant is chosen to read the same in every time zone.
    begun.setTime(ENTRY_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    entry = begun;
    if (rows.containsKey(begun.getName())) {
      around = new ByteArrayOutputStream();
    } else {
      super.putArchiveEntry(begun);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (around == null) {
      super.write(bytes, from, length);
    } else {
      around.write(bytes, from, length);
    }
  }

  @Override
  public void closeArchiveEntry() throws IOException {
    PackedRows packed = rows.get(entry.getName());
    ByteArrayOutputStream written = around;
    if (packed == null || written == null) {
      super.closeArchiveEntry();
      return;
    }
    around = null;
    String xml = written.toString(StandardCharsets.UTF_8);
    int at = xml.indexOf(NO_ROWS);
    if (at < 0) {
      throw new IllegalStateException("POI wrote rows into " + entry.getName());
    }
    String before = xml.substring(0, at) + "<sheetData>";
    packed.write(this, entry, before, "</sheetData>" + xml.substring(at + NO_ROWS.length()));
  }

  /**
   * Gives a workbook its title, author and date.
   *
   * @param date stands for the time of writing
   */
  static void describe(XSSFWorkbook book, String title, String author, LocalDate date) {
    POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
    Optional<Date> day = Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setTitle(title);
    core.setCreator(author);
    core.setLastModifiedByUser(author);
    core.setCreated(day);
    core.setModified(day);
    book.getProperties().getExtendedProperties().setApplication("Ratewright");
  }
}
