package dev.ratewright.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Link;
import dev.ratewright.document.Chart;
import dev.ratewright.document.Chart.Bar;
import dev.ratewright.document.Document;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The further kinds of block, and what a file tells beside its pages, as PDFBox sees them. */
final class BlocksTest {
  private static final Document SPECIMEN = Specimen.of("Ada Moreno", Optional.empty());

  @Test
  void every_block_is_read_back_with_its_words_and_figures() throws IOException {
    assertThat(ReadBack.of(SPECIMEN).text())
        .contains("United States 52 %", "Other 17 %")
        .contains("Brand deals Gifts Rewards", "September $22K")
        .contains("Women 58 %", "20 % 25–34 15 %")
        .contains("Followers 412K")
        .contains("Savings app, 3 videos and a LIVE", "1.9M views against 1.2M promised")
        .contains("“Delivered early, disclosed properly, and the comments were buyers.”")
        .contains("Launch $34,900 saves 10 %", "1 story with link")
        .contains("@ada.moreno on TikTok", "only words");
  }

  @Test
  void a_screen_reader_meets_every_block_as_what_it_is() throws IOException {
    assertThat(ReadBack.of(SPECIMEN).structure())
        .contains("Figure: 52 % watch in the United States, 16 % in the United Kingdom.")
        .contains("Figure: Gifts and brand deals in three months, growing.")
        .contains("Figure: Women 58 %, men 42 %; most are 25 to 34.")
        .contains("Figure: Followers rose every month.")
        .contains("Figure: Code that opens the profile on TikTok.")
        .containsSubsequence("H2", "H3", "P", "P", "P", "BlockQuote", "P", "P");
  }

  @Test
  void only_safe_addresses_are_links_and_each_belongs_to_its_words() throws IOException {
    try (PDDocument pdf = ReadBack.of(SPECIMEN).open()) {
      List<String> targets = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          String target = ((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI();
          targets.add(annotation.getContents() + " > " + target);
          assertThat(annotation.getStructParent()).isNotNegative();
        }
      }
      assertThat(targets)
          .containsExactlyInAnyOrder(
              "@ada.moreno on TikTok > https://www.tiktok.com/@ada.moreno",
              "Write > mailto:bookings@northlight.example",
              "YouTube > https://www.youtube.com/@ada",
              "@ada.moreno on TikTok > https://www.tiktok.com/@ada.moreno");
      assertThat(references(pdf.getDocumentCatalog().getStructureTreeRoot())).isEqualTo(4);
    }
  }

  private static int references(PDStructureNode node) {
    int count = 0;
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        count += references(element);
      } else if (kid instanceof PDObjectReference) {
        assertThat(((PDStructureElement) node).getStructureType()).isEqualTo("Link");
        count++;
      }
    }
    return count;
  }

  @Test
  void headings_are_bookmarks_below_the_name() throws IOException {
    try (PDDocument pdf = ReadBack.of(SPECIMEN).open()) {
      List<String> bookmarks = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getDocumentOutline(), "", bookmarks);

      assertThat(bookmarks)
          .startsWith("Ada Moreno", "  Audience", "  Where income comes from")
          .contains("  Packages", "  Rates · valid until 14 November 2026", "    Included");
    }
  }

  private static void collect(PDOutlineNode node, String indent, List<String> bookmarks) {
    for (PDOutlineItem item : node.children()) {
      bookmarks.add(indent + item.getTitle());
      collect(item, indent + "  ", bookmarks);
    }
  }

  @Test
  void a_code_is_read_off_the_page_by_a_scanner() throws Exception {
    Document document = Kits.document("Ada", List.of(new Block.Code(Specimen.PROFILE, "Code.")));
    try (PDDocument pdf = ReadBack.of(document).open()) {
      BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 144);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), 400, null, 0, page.getWidth());
      RGBLuminanceSource seen = new RGBLuminanceSource(page.getWidth(), 400, pixels);

      assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen))).getText())
          .isEqualTo(Specimen.PROFILE.url());
    }
  }

  @Test
  void blocks_with_nothing_in_them_leave_no_hole() throws IOException {
    Link nowhere = new Link("Profile", "http://example.com/");
    List<Block> nothing =
        List.of(
            new Chart.Donut("Nothing.", List.of(new Bar("a", 0, "0"))),
            new Chart.StackedBars("Nothing.", List.of("a"), List.of()),
            new Chart.Pyramid("Nothing.", "a", "b", List.of()),
            new Chart.Sparkline("Nothing.", "a", List.of(), ""),
            new Block.Quote(" ", "nobody"),
            new Block.Case("", List.of(), List.of(" ")),
            new Block.Cards(List.of()),
            new Block.Links(List.of(new Link("", "https://example.com/"))),
            new Block.Code(nowhere, "Code."));

    ReadBack kit =
        ReadBack.of(Kits.document("Ada", List.of(new Block.Section("Nothing", nothing))));

    assertThat(kit.text()).startsWith("Data as of");
  }

  @ParameterizedTest
  @EnumSource
  void far_too_much_stays_within_the_margins(Paper paper) throws IOException {
    Brand look = Brand.standard();
    Brand brand =
        new Brand(look.dark(), look.accent(), look.slate(), look.mist(), look.haze(), paper);

    ReadBack excess = ReadBack.of(Specimen.excess(), brand);

    assertThat(excess.letters())
        .allSatisfy(
            letter -> {
              assertThat(letter.left()).isGreaterThan(paper.margin() - 1);
              assertThat(letter.right()).isLessThan(paper.width() - paper.margin() + 1);
              assertThat(letter.baseline()).isBetween(paper.margin(), paper.height() - 20);
            });
  }

  @Test
  void paper_is_known_by_its_name() {
    assertThat(Paper.NAMES)
        .map(Paper::named)
        .containsExactly(Optional.of(Paper.A4), Optional.of(Paper.LETTER));
    assertThat(Paper.named("A5")).isEmpty();
  }

  @Test
  void a_file_tells_its_subject_and_keywords() throws IOException {
    try (PDDocument pdf = ReadBack.of(SPECIMEN).open()) {
      assertThat(pdf.getDocumentInformation().getSubject())
          .isEqualTo("What Ada Moreno makes, who watches and how to book");
      assertThat(pdf.getDocumentInformation().getKeywords()).isEqualTo("media kit, Finance");
      assertThat(pdf.getDocumentInformation().getProducer()).isEqualTo("Ratewright development");
      assertThat(pdf.getDocumentInformation().getCreator()).isEqualTo("Ratewright development");
      assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), UTF_8))
          .contains("<pdf:Producer>Ratewright development</pdf:Producer>");
    }
  }

  @Test
  void a_password_opens_what_nothing_else_does() throws IOException {
    byte[] locked = locked("salt and pepper");

    assertThatThrownBy(() -> Loader.loadPDF(locked)).isInstanceOf(InvalidPasswordException.class);
    try (PDDocument pdf = Loader.loadPDF(locked, "salt and pepper")) {
      assertThat(pdf.getEncryption().getLength()).isEqualTo(256);
      assertThat(new PDFTextStripper().getText(pdf)).contains("Kai Lund");
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
    }
  }

  @Test
  void a_file_for_archives_takes_no_password() {
    Press press = new Press(Brand.standard(), ReadBack.FONTS, Standard.ARCHIVAL);

    assertThatThrownBy(
            () -> press.print(Kits.bare(), OutputStream.nullOutputStream(), Kits.DAY, "salt"))
        .isInstanceOf(IllegalStateException.class);
  }

  private static byte[] locked(String password) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Press press = new Press(Brand.standard(), ReadBack.FONTS);
    press.print(Kits.bare(), out, Kits.DAY, password);
    return out.toByteArray();
  }
}
