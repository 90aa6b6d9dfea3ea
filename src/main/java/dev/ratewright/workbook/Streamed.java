package dev.ratewright.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final XSSFWorkbook book;
  private final Styles styles;
  private final Optional<Path> scratch;
  private final TableFiles tables;
  private @Nullable SharedStringsTable shared;
  private final List<Rows> sheets = new ArrayList<>();
  private final Map<String, PackedRows> packed = new LinkedHashMap<>();

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
    PackedRows xml = new PackedRows(scratch);
    Rows rows = new Rows(sheet, styles, xml.in(), shared);
    sheets.add(rows);
    packed.put(Archive.part(sheet), xml);
    return rows;
  }

  /** Writes it. No row can be begun afterwards. */
  void save(Path file) throws IOException {
    for (Rows each : sheets) {
      each.close();
    }
    for (PackedRows each : packed.values()) {
      each.finish();
    }
    tables.close();
    styles.finish();
    Stationery.lay(book, styles.house());
    try (Archive archive = new Archive(file, packed)) {
      book.write(archive);
    }
  }

  @Override
  public void close() throws IOException {
    for (PackedRows each : packed.values()) {
      each.close();
    }
    book.close();
  }
}
