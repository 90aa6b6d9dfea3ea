package dev.ratewright.clearance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * All that a PDF says, seen or not: the text of its pages in reading order, and each string of
 * every object: title and author, links, alternative texts, notes, fields, scripts; metadata and
 * files that are enclosed.
 */
final class PdfText {
  /** How many lines before a figure may say what it is: a table's row may be wrapped. */
  private static final int BEFORE = 3;

  /** Bytes that tell files apart, which may hold any digit by chance. */
  private static final Set<String> IDENTITY = Set.of("ID", "FileId");

  private final List<List<Passage>> byPage = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();

  private PdfText() {}

  /** Everything a PDF says. */
  static PdfText read(Path file) throws IOException {
    PdfText text = new PdfText();
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
      text.pages(pdf);
      text.objects(pdf);
    }
    return text;
  }

  /** All of it, pages first. */
  List<Passage> all() {
    return Stream.concat(byPage.stream().flatMap(List::stream), passages.stream()).toList();
  }

  /** What stands on each page. */
  List<List<Passage>> byPage() {
    return byPage;
  }

  /** What stands on no page: properties, bookmarks, alternative texts, addresses. */
  List<Passage> elsewhere() {
    return passages;
  }

  private void pages(PDDocument pdf) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSuppressDuplicateOverlappingText(false);
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String place = "page " + page;
      List<Passage> here = new ArrayList<>();
      byPage.add(here);
      String text = stripper.getText(pdf);
      here.add(new Passage(place, Passage.plain(text), List.of(), List.of()));
      List<String> lines = text.lines().map(Passage::plain).toList();
      for (int i = 0; i < lines.size(); i++) {
        List<PrintedFigure> figures = PrintedFigure.in(lines.get(i));
        if (!figures.isEmpty()) {
          String around =
              String.join(
                  " ", lines.subList(Math.max(0, i - BEFORE), Math.min(lines.size(), i + 2)));
          here.add(new Passage(place, "", figures, List.of(around)));
        }
      }
    }
  }

  private void objects(PDDocument pdf) throws IOException {
    strings("the trailer", pdf.getDocument().getTrailer());
    for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
      strings("a property", pdf.getDocument().getObjectFromPool(key).getObject());
    }
  }

  /** The strings within an object; what it refers to comes on its own. */
  private void strings(String place, @Nullable COSBase object) throws IOException {
    if (object == null) {
      return;
    }
    switch (object) {
      case COSString string -> XmlText.add(place, string.getString(), passages);
      case COSArray array -> {
        for (COSBase element : array) {
          strings(place, element);
        }
      }
      case COSDictionary dictionary -> {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
          String name = entry.getKey().getName();
          if (!IDENTITY.contains(name)) {
            strings("property " + name, entry.getValue());
          }
        }
        if (dictionary instanceof COSStream stream) {
          enclosed(stream);
        }
      }
      default -> {}
    }
  }

  /** Metadata, whose schemas have numbers in their names, and files within the file. */
  private void enclosed(COSStream stream) throws IOException {
    COSName type = stream.getCOSName(COSName.TYPE);
    try (InputStream in = stream.createInputStream()) {
      if (COSName.METADATA.equals(type)) {
        XmlText.read("the metadata", XmlText.open(in), false, passages);
      } else if (COSName.EMBEDDED_FILE.equals(type)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        XmlText.add("an enclosed file", text, passages);
      }
    } catch (XMLStreamException damaged) {
      throw new IOException("the metadata cannot be read back", damaged);
    }
  }
}
