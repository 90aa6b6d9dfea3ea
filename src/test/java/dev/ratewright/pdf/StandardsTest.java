package dev.ratewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.document.Block;
import dev.ratewright.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Files held against their standards by veraPDF. */
final class StandardsTest {
  private static Stream<Document> documents(Path folder) throws IOException {
    Path photo = Photos.jpeg(folder.resolve("portrait.jpg"), 600, 600);
    return Stream.of(
        Specimen.of("Ada Moreno", Optional.of(photo)),
        Specimen.of("ليلى عبد الرحمن", Optional.empty()),
        Specimen.of("山田太郎 한국어", Optional.empty()),
        Specimen.of("✨Stray 👩‍🚀 kids अनुष्का", Optional.empty()),
        Specimen.excess(),
        Specimen.packet("Ada Moreno"),
        Kits.document(
            "A letter", List.of(new Block.Section("One", List.of(Kits.worked(Kits.brands(2)))))));
  }

  @Test
  void every_document_follows_pdf_ua_1(@TempDir Path folder) throws IOException {
    Press press = new Press(Brand.standard(), ReadBack.FONTS);

    assertThat(documents(folder))
        .allSatisfy(document -> assertThat(broken(document, press, PDFAFlavour.PDFUA_1)).isEmpty());
  }

  @Test
  void an_archival_document_follows_pdf_a_2a_as_well(@TempDir Path folder) throws IOException {
    Press press = new Press(Brand.standard(), ReadBack.FONTS, Standard.ARCHIVAL);

    assertThat(documents(folder))
        .allSatisfy(
            document -> {
              assertThat(broken(document, press, PDFAFlavour.PDFA_2_A)).isEmpty();
              assertThat(broken(document, press, PDFAFlavour.PDFUA_1)).isEmpty();
            });
  }

  /** The rules a file breaks; a file without the archive's mark breaks some of PDF/A. */
  @Test
  void the_validator_finds_what_is_missing() throws Exception {
    Press press = new Press(Brand.standard(), ReadBack.FONTS);

    assertThat(broken(Kits.bare(), press, PDFAFlavour.PDFA_2_A))
        .anyMatch(rule -> rule.contains("OutputIntent"));
  }

  private static List<String> broken(Document document, Press press, PDFAFlavour flavour)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    press.print(document, out, Kits.DAY);
    return Validated.broken(out.toByteArray(), flavour);
  }
}
