package dev.ratewright.clearance;

import dev.ratewright.workbook.Branding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * All that a workbook says, seen or not: cells of every sheet with their formulas, and each text
 * and each attribute of every other part, so comments, names, properties, links, lists of choices,
 * headers and footers too. Attributes that are nothing but a number are layout. What the agency
 * itself has put on its template, and lies here unchanged, says nothing: its logo, the words that
 * describe it, header and footer.
 */
final class WorkbookText {
  private static final String SHEETS = "xl/worksheets/";
  private static final String SHARED = "xl/sharedStrings.xml";
  private static final List<String> OWN_PLACES =
      List.of(", oddHeader", ", oddFooter", ", cNvPr descr");
  private static final String STYLES = "xl/styles.xml";

  private final List<Passage> passages = new ArrayList<>();

  private final Branding branding;

  private WorkbookText(Branding branding) {
    this.branding = branding;
  }

  /** Everything a workbook says, part by part. */
  static List<Passage> read(Path file, Branding branding) throws IOException {
    WorkbookText text = new WorkbookText(branding);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      text.read(zip);
    } catch (XMLStreamException damaged) {
      throw new IOException(file.getFileName() + " cannot be read back", damaged);
    }
    return text.withoutTheAgencysOwn();
  }

  private void read(ZipFile zip) throws IOException, XMLStreamException {
    SharedTexts shared = new SharedTexts();
    CellKinds kinds = new CellKinds();
    with(zip, SHARED, shared::read);
    with(zip, STYLES, kinds::read);
    for (ZipEntry part : Collections.list(zip.entries())) {
      String name = part.getName();
      passages.add(Passage.of("the name of a part", name));
      if (name.startsWith(SHEETS) && name.endsWith(".xml")) {
        SheetText sheet = new SheetText(name, shared, kinds);
        with(zip, name, sheet::read);
        passages.addAll(sheet.passages());
      } else if (isXml(name) && !name.equals(SHARED)) {
        with(zip, name, xml -> XmlText.read(name, xml, true, passages));
      } else if (!isXml(name) && !part.isDirectory()) {
        byte[] bytes = zip.getInputStream(part).readAllBytes();
        if (branding.picture().filter(logo -> Arrays.equals(logo, bytes)).isEmpty()) {
          passages.add(Passage.of(name, new String(bytes, StandardCharsets.ISO_8859_1)));
        }
      }
    }
    shared.unused().forEach(text -> passages.add(Passage.of(SHARED + ", no cell's", text)));
  }

  private List<Passage> withoutTheAgencysOwn() {
    List<String> own = branding.words().stream().map(Passage::plain).toList();
    return own.isEmpty() ? passages : passages.stream().map(p -> without(own, p)).toList();
  }

  private static Passage without(List<String> own, Passage passage) {
    if (OWN_PLACES.stream().noneMatch(passage.place()::endsWith)) {
      return passage;
    }
    String text = passage.text();
    for (String words : own) {
      text = text.replace(words, " ");
    }
    return Passage.of(passage.place(), text);
  }

  private static boolean isXml(String part) {
    return part.endsWith(".xml") || part.endsWith(".rels") || part.endsWith(".vml");
  }

  /** What is done with the XML of a part. */
  private interface Part {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  private static void with(ZipFile zip, String name, Part part)
      throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      part.read(XmlText.open(in));
    }
  }
}
