package dev.ratewright.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook with a roster of any size, written as Excel writes one and without building a model of
 * it, which would take minutes. Handles are all different; names, headlines and bios repeat as they
 * do among real people; every cell is filled.
 */
final class LargeRoster {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** Formats in the order of the cell styles: as it comes, 0.00 %, a day. */
  private static final String STYLES =
      "<styleSheet xmlns=\"%s\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/>".formatted(MAIN)
          + "<xf numFmtId=\"14\"/></cellXfs></styleSheet>";

  private final boolean shared;
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final StringBuilder xml = new StringBuilder();
  private int column;
  private int row;

  private LargeRoster(boolean shared) {
    this.shared = shared;
  }

  /**
   * Writes a roster.
   *
   * @param rows creators, below one row of headings
   * @param shared whether texts stand in the shared table, as Excel writes them, or in their cells
   */
  static void write(Path file, int rows, boolean shared) throws IOException {
    new LargeRoster(shared).write(file, rows);
  }

  private void write(Path file, int rows) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      part(zip, "[Content_Types].xml", contentTypes());
      part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations(
              "worksheet", "worksheets/sheet1.xml",
              "styles", "styles.xml",
              "sharedStrings", "sharedStrings.xml"));
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, OFFICE)
              + "<sheet name=\"Creators\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
      part(zip, "xl/styles.xml", STYLES);
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      xml.append(HEAD).append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetData>");
      line(() -> LargeRosterLine.HEADINGS.forEach(this::text));
      for (int i = 0; i < rows; i++) {
        LargeRosterLine line = new LargeRosterLine(i);
        line(() -> line.write(this));
        flush(zip, 1 << 16);
      }
      xml.append("</sheetData></worksheet>");
      flush(zip, 0);
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      xml.append(HEAD).append("<sst xmlns=\"").append(MAIN).append("\">");
      for (String text : texts.keySet()) {
        xml.append("<si><t>").append(text).append("</t></si>");
        flush(zip, 1 << 16);
      }
      xml.append("</sst>");
      flush(zip, 0);
    }
  }

  private void line(Runnable cells) {
    row++;
    column = 0;
    xml.append("<row r=\"").append(row).append("\" spans=\"1:20\">");
    cells.run();
    xml.append("</row>");
  }

  /** A text that needs no escaping. */
  void text(String text) {
    cell();
    if (shared) {
      int index = texts.computeIfAbsent(text, t -> texts.size());
      xml.append(" t=\"s\"><v>").append(index).append("</v></c>");
    } else {
      xml.append(" t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    }
  }

  /** A number in the digits the file is to hold. */
  void number(String digits, int style) {
    cell();
    if (style > 0) {
      xml.append(" s=\"").append(style).append('"');
    }
    xml.append("><v>").append(digits).append("</v></c>");
  }

  private void cell() {
    xml.append("<c r=\"").append((char) ('A' + column++)).append(row).append('"');
  }

  private void flush(OutputStream out, int above) throws IOException {
    if (xml.length() > above) {
      out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
      xml.setLength(0);
    }
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
  }

  private static String relations(String... typesAndTargets) {
    String packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
    StringBuilder relations = new StringBuilder();
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      relations.append(
          "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
              .formatted(i / 2 + 1, OFFICE, typesAndTargets[i], typesAndTargets[i + 1]));
    }
    return "<Relationships xmlns=\"" + packaged + "\">" + relations + "</Relationships>";
  }

  private static String contentTypes() {
    StringBuilder types = new StringBuilder();
    Consumer<List<String>> add =
        pair ->
            types.append(
                "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>"
                    .formatted(pair.get(0), TYPE, pair.get(1)));
    add.accept(List.of("workbook", "sheet.main"));
    add.accept(List.of("worksheets/sheet1", "worksheet"));
    add.accept(List.of("styles", "styles"));
    add.accept(List.of("sharedStrings", "sharedStrings"));
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\""
        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
        + types
        + "</Types>";
  }
}
