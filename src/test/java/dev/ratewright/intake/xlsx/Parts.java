package dev.ratewright.intake.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook zipped from hand-written parts, for what no library would write. */
public final class Parts {
  public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private Parts() {}

  /** A workbook of one sheet, Creators, with these rows. */
  public static Parts ofRows(String rows) {
    return ofSheet(
        "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** A workbook of one sheet, Creators, with this sheet part. */
  public static Parts ofSheet(String sheet) {
    String content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return new Parts()
        .with(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType="
                + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + override("/xl/workbook.xml", content + "sheet.main+xml")
                + override("/xl/worksheets/sheet1.xml", content + "worksheet+xml")
                + override("/xl/sharedStrings.xml", content + "sharedStrings+xml")
                + override("/xl/styles.xml", content + "styles+xml")
                + "</Types>")
        .with("_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml")))
        .with(
            "xl/_rels/workbook.xml.rels",
            relationships(
                relationship(1, "worksheet", "worksheets/sheet1.xml")
                    + relationship(2, "sharedStrings", "sharedStrings.xml")
                    + relationship(3, "styles", "styles.xml")))
        .with("xl/workbook.xml", workbook("<sheet name='Creators' sheetId='1' r:id='rId1'/>"))
        .with("xl/worksheets/sheet1.xml", sheet)
        .strings("")
        .formats("");
  }

  private static String override(String part, String type) {
    return "<Override PartName='" + part + "' ContentType='" + type + "'/>";
  }

  public static String relationships(String all) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + all
        + "</Relationships>";
  }

  public static String relationship(int id, String type, String target) {
    return "<Relationship Id='rId%d' Type='%s/%s' Target='%s'/>"
        .formatted(id, OFFICE, type, target);
  }

  public static String workbook(String sheets) {
    return "<workbook xmlns='"
        + MAIN
        + "' xmlns:r='"
        + OFFICE
        + "'><sheets>"
        + sheets
        + "</sheets></workbook>";
  }

  /** Its shared texts: si elements. */
  public Parts strings(String items) {
    return with("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
  }

  /** Its cell formats from number 0 on, by their codes. */
  public Parts formats(String... codes) {
    StringBuilder formats = new StringBuilder();
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < codes.length; i++) {
      formats.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(164 + i, codes[i]));
      styles.append("<xf numFmtId='%d'/>".formatted(164 + i));
    }
    return with(
        "xl/styles.xml",
        "<styleSheet xmlns='"
            + MAIN
            + "'><numFmts>"
            + formats
            + "</numFmts>"
            + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>"
            + styles
            + "</cellXfs><dxfs><dxf><numFmt numFmtId='164' formatCode='0'/></dxf></dxfs>"
            + "</styleSheet>");
  }

  public Parts with(String part, String xml) {
    parts.put(part, xml);
    return this;
  }

  public Parts without(String part) {
    parts.remove(part);
    return this;
  }

  /** The same with every occurrence in every part replaced. */
  public Parts replacing(String what, String by) {
    parts.replaceAll((part, xml) -> xml.replace(what, by));
    return this;
  }

  /** The same with one part changed. */
  public Parts changing(String part, UnaryOperator<String> change) {
    parts.computeIfPresent(part, (name, xml) -> change.apply(xml));
    return this;
  }

  public Path write(Path file) {
    try {
      return Files.write(file, bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] bytes() {
    return zip(ZipOutputStream.DEFLATED);
  }

  /** Zipped without being packed, so that single characters can be found and changed. */
  public byte[] unpackedBytes() {
    return zip(ZipOutputStream.STORED);
  }

  private byte[] zip(int method) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setMethod(method);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
