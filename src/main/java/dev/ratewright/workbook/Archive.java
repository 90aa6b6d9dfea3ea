package dev.ratewright.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The file of a workbook, always the same bytes for the same workbook: nothing in it tells when it
 * was written. Being a file and not a stream it needs no data descriptors, which some readers
 * refuse.
 */
final class Archive extends ZipArchiveOutputStream {
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Twice as fast as the usual 6, for files a tenth larger. */
  private static final int LEVEL = 3;

  Archive(Path file) throws IOException {
    super(file);
    setLevel(LEVEL);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    // Zip holds local time, so the instant is chosen to read the same in every time zone.
    entry.setTime(ENTRY_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    super.putArchiveEntry(entry);
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

  /** Writes a workbook. */
  static void save(XSSFWorkbook book, Path file) throws IOException {
    try (Archive archive = new Archive(file)) {
      book.write(archive);
    }
  }
}
