package dev.ratewright.pdf;

import dev.ratewright.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A printed document as PDFBox sees it.
 *
 * @param printed what the press said
 * @param bytes the file
 */
@SuppressWarnings("ArrayRecordComponent") // read, never compared
record ReadBack(Printed printed, byte[] bytes) {
  static final Fonts FONTS = Fonts.load();

  /** A letter on a page, in points from the page's top left corner. */
  record Letter(int page, String text, float left, float right, float baseline) {}

  static ReadBack of(Document document) {
    return of(document, Brand.standard());
  }

  static ReadBack of(Document document, Brand brand) {
    return of(document, new Press(brand, FONTS));
  }

  static ReadBack of(Document document, Press press) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Printed printed = press.print(document, out, Kits.DAY);
      return new ReadBack(printed, out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDDocument open() throws IOException {
    return Loader.loadPDF(bytes);
  }

  /** All text, blanks and line ends as single blanks. */
  String text() throws IOException {
    try (PDDocument pdf = open()) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  String text(int page) throws IOException {
    try (PDDocument pdf = open()) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(pdf).replaceAll("\\s+", " ");
    }
  }

  int pages() throws IOException {
    try (PDDocument pdf = open()) {
      return pdf.getNumberOfPages();
    }
  }

  List<Letter> letters() throws IOException {
    List<Letter> letters = new ArrayList<>();
    try (PDDocument pdf = open()) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          if (!text.getUnicode().isBlank()) {
            letters.add(
                new Letter(
                    getCurrentPageNo(),
                    text.getUnicode(),
                    text.getXDirAdj(),
                    text.getXDirAdj() + text.getWidthDirAdj(),
                    text.getYDirAdj()));
          }
        }
      }.getText(pdf);
    }
    return letters;
  }

  /** The structure a screen reader follows, as "role" or "role: description", in reading order. */
  List<String> structure() throws IOException {
    try (PDDocument pdf = open()) {
      List<String> roles = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), roles);
      return roles;
    }
  }

  private static void collect(PDStructureNode node, List<String> roles) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String alt = element.getAlternateDescription();
        roles.add(element.getStructureType() + (alt == null ? "" : ": " + alt));
        collect(element, roles);
      }
    }
  }

  /** The texts that go along with glyphs which are no characters, in the order they are drawn. */
  List<String> actualTexts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (PDDocument pdf = open()) {
      for (PDPage page : pdf.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        extractor.getMarkedContents().forEach(content -> collect(content, texts));
      }
    }
    return texts;
  }

  private static void collect(PDMarkedContent content, List<String> texts) {
    if (content.getActualText() != null) {
      texts.add(content.getActualText());
    }
    for (Object inner : content.getContents()) {
      if (inner instanceof PDMarkedContent nested) {
        collect(nested, texts);
      }
    }
  }

  /** The names of all fonts, each with whether its file is embedded. */
  List<String> fonts() throws IOException {
    List<String> fonts = new ArrayList<>();
    try (PDDocument pdf = open()) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          fonts.add(font.getName().substring(7) + (font.isEmbedded() ? "" : " not embedded"));
        }
      }
    }
    return fonts.stream().distinct().sorted().toList();
  }
}
