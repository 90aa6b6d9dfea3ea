package dev.ratewright.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook whose rows we write ourselves, as XML and at once, while POI keeps everything around
 * them: a row of POI's takes a hundred times the memory and twice the time. Saved without a trace
 * of the clock.
 */
final class Streamed implements Closeable {
  /** Rows of a sheet up to this many bytes stay in memory. */
  private static final int SMALL = 1 << 20;

  private final XSSFWorkbook book;
  private final Styles styles;
  private final Optional<Path> scratch;
  private final TableFiles tables;
  private @Nullable SharedStringsTable shared;
  private final Map<String, Kept> kept = new LinkedHashMap<>();

  /** A sheet's rows and where their XML is. */
  private record Kept(Rows rows, DeferredFileOutputStream xml) {}

  /**
   * Begins one.
   *
   * @param book what it holds already, without any row
   * @param styles its looks
   * @param scratch an existing folder for its rows until it is saved; empty for a workbook that is
   *     small
   */
  Streamed(XSSFWorkbook book, Styles styles, Optional<Path> scratch) {
    this(book, styles, scratch, TableFiles.none());
  }

  /**
   * Begins one whose tables are written into other files, too.
   *
   * @param tables those files
   */
  Streamed(XSSFWorkbook book, Styles styles, Optional<Path> scratch, TableFiles tables) {
    this.book = book;
    this.styles = styles;
    this.scratch = scratch;
    this.tables = tables;
  }

  /** A small one that people go on writing in. */
  static Streamed template(XSSFWorkbook book, Styles styles) {
    Streamed template = new Streamed(book, styles, Optional.empty());
    template.shared = book.getSharedStringSource();
    return template;
  }

  /** Where else the rows of its tables go. */
  TableFiles tables() {
    return tables;
  }

  /** What is around the rows. */
  XSSFWorkbook xssf() {
    return book;
  }

  /** The workbook's looks. */
  Styles styles() {
    return styles;
  }

  /** Begins a sheet behind the others. */
  Rows sheet(String name) {
    XSSFSheet sheet = book.createSheet(name);
    DeferredFileOutputStream.Builder builder = DeferredFileOutputStream.builder();
    if (scratch.isPresent()) {
      builder.setThreshold(SMALL).setPrefix("rows").setDirectory(scratch.get());
    } else {
      builder.setThreshold(Integer.MAX_VALUE);
    }
    DeferredFileOutputStream xml = builder.get();
    Rows rows = new Rows(sheet, styles, xml, shared);
    kept.put(Archive.part(sheet), new Kept(rows, xml));
    return rows;
  }

  /** Writes it. No row can be begun afterwards. */
  void save(Path file) throws IOException {
    for (Kept each : kept.values()) {
      each.rows().close();
      each.xml().close();
    }
    tables.close();
    styles.finish();
    Stationery.lay(book, styles.house());
    try (Archive archive = new Archive(file, this::copy)) {
      book.write(archive);
    }
  }

  private void copy(String part, OutputStream to) throws IOException {
    Kept rows = kept.get(part);
    if (rows != null) {
      rows.xml().writeTo(to);
    }
  }

  @Override
  public void close() throws IOException {
    for (Kept each : kept.values()) {
      each.xml().close();
      if (!each.xml().isInMemory()) {
        Files.deleteIfExists(each.xml().getPath());
      }
    }
    book.close();
  }
}
