package dev.ratewright.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes sample-data: the roster workbook and the portraits of Northlight Talent, an agency that
 * does not exist. The same bytes each time on the same Java.
 */
public final class SampleAgency {
  private static final List<SampleSheet> SHEETS =
      List.of(
          new SampleSheet(
              "Creators",
              "Northlight Talent · roster · October 2026",
              "creators.csv",
              2,
              SampleStyles.DARK),
          new SampleSheet(
              "Channels",
              "Northlight Talent · channels beside TikTok · October 2026",
              "channels.csv",
              2,
              SampleStyles.ACCENT),
          new SampleSheet(
              "Activity",
              "Northlight Talent · activity · August to October 2026",
              "activity.csv",
              2,
              SampleStyles.ACCENT),
          new SampleSheet(
              "Deals",
              "Northlight Talent · deals · July to December 2026",
              "deals.csv",
              3,
              SampleStyles.ACCENT),
          new SampleSheet(
              "Audience",
              "Northlight Talent · audiences · October 2026",
              "audience.csv",
              1,
              SampleStyles.ACCENT),
          new SampleSheet(
              "Highlights",
              "Northlight Talent · work to show · 2026",
              "highlights.csv",
              1,
              SampleStyles.ACCENT));

  private SampleAgency() {}

  /** Writes into the folder named, or into sample-data. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args.length > 0 ? args[0] : "sample-data"));
  }

  /** Writes roster.xlsx and photos into a folder. */
  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("roster.xlsx"), roster());
    SamplePhotos.write(folder.resolve("photos"));
  }

  private static byte[] roster() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      SampleStyles styles = new SampleStyles(book);
      SHEETS.forEach(sheet -> sheet.addTo(book, styles));
      POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
      Optional<Date> saved = Optional.of(Date.from(Instant.parse("2026-10-26T09:00:00Z")));
      core.setCreator("Northlight Talent");
      core.setTitle("Northlight Talent roster");
      core.setCreated(saved);
      core.setModified(saved);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return withFixedTimes(bytes.toByteArray());
    }
  }

  private static byte[] withFixedTimes(byte[] zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      copy(in, out);
    }
    return bytes.toByteArray();
  }

  private static void copy(ZipInputStream in, ZipOutputStream out) throws IOException {
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      ZipEntry copy = new ZipEntry(entry.getName());
      copy.setTimeLocal(LocalDateTime.of(2026, 10, 26, 9, 0));
      out.putNextEntry(copy);
      in.transferTo(out);
      out.closeEntry();
    }
  }
}
