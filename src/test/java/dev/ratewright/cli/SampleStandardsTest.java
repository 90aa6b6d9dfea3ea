package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.pdf.Validated;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every document of the sample agency, held against its standards by another program. */
class SampleStandardsTest {
  @TempDir Path folder;

  @Test
  void documents_of_all_kinds_follow_pdf_ua_1_and_on_request_pdf_a_2a() throws Exception {
    Screen.run(
        "report",
        Path.of("sample-data", "roster.xlsx").toString(),
        "--kinds",
        "media-kit,media-kit-no-prices,one-sheet,rate-card,negotiation-packet",
        "--pdf-a",
        "--out",
        folder.toString());
    List<Path> documents = documents();
    assertThat(documents).hasSize(5 * 24);
    for (Path document : documents) {
      byte[] pdf = Files.readAllBytes(document);
      assertThat(Validated.broken(pdf, PDFAFlavour.PDFUA_1)).as(document.toString()).isEmpty();
      assertThat(Validated.broken(pdf, PDFAFlavour.PDFA_2_A)).as(document.toString()).isEmpty();
    }
  }

  private List<Path> documents() throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }
}
