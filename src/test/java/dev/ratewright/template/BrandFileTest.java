package dev.ratewright.template;

import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Document;
import dev.ratewright.pdf.Brand;
import dev.ratewright.pdf.Fonts;
import dev.ratewright.pdf.Press;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BrandFileTest {
  @TempDir private Path folder;

  @Test
  void the_file_as_it_is_written_is_the_programs_own_look() {
    Texts texts = new Texts(folder).with("brand.yaml", TemplateFiles.own("brand.yaml"));
    assertThat(texts.open("").value().orElseThrow().brand()).isEqualTo(Brand.standard());
  }

  @Test
  void paper_colours_and_footer_are_the_agencys() throws IOException {
    Texts texts =
        new Texts(folder)
            .with("brand.yaml", "colours:", "  dark: 10332B", "paper: letter", "footer: Nook Ltd");
    Portfolio portfolio = texts.open("").value().orElseThrow();
    assertThat(portfolio.brand().dark().getRGB() & 0xFFFFFF).isEqualTo(0x10332B);
    Document kit = kit(portfolio);
    assertThat(kit.footer()).endsWith("Estimates, not guarantees. Nook Ltd");
    Path file = folder.resolve("kit.pdf");
    new Press(portfolio.brand(), Fonts.load()).print(kit, file, LocalDate.of(2026, 10, 31));
    try (PDDocument read = Loader.loadPDF(file.toFile())) {
      assertThat(read.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
    }
  }

  @Test
  void what_is_wrong_is_said_with_what_is_right() {
    assertThat(
            new Texts(folder)
                .with(
                    "brand.yaml",
                    "colours:",
                    "  acent: F4555F",
                    "  dark: #182039",
                    "  haze: blue",
                    "paper: A5")
                .problems())
        .containsExactly(
            "brand.yaml › line 2: found \"colours.acent\", expected one of colours.accent …",
            "brand.yaml › line 3: found \"\", expected six hexadecimal digits, such as \"F4555F\""
                + " (behind a # everything is a comment: use quotes)",
            "brand.yaml › line 4: found \"blue\", expected six hexadecimal digits, such as"
                + " \"F4555F\"",
            "brand.yaml › line 5: found \"A5\", expected A4 or Letter");
  }

  @Test
  void its_fonts_are_files_beside_it_and_nowhere_else() throws IOException {
    Texts texts =
        new Texts(folder)
            .with("Foo.ttf", font("NotoSans-Regular"))
            .with("Cff.otf", "OTTO and the rest")
            .with("brand.yaml", "fonts:", "  regular: Foo.ttf");
    assertThat(texts.open("").value().orElseThrow().fonts().regular().orElseThrow().name())
        .isEqualTo("Foo.ttf");
    assertThat(texts.open("").value().orElseThrow().fonts().bold()).isEmpty();
    for (String elsewhere : List.of("../Foo.ttf", "https://example.org/Foo.ttf", "None.ttf")) {
      assertThat(texts.with("brand.yaml", "fonts:", "  bold: " + elsewhere).problems())
          .containsExactly(
              "brand.yaml › line 2: found \""
                  + elsewhere
                  + "\", expected a font's file beside brand.yaml");
    }
    assertThat(texts.with("brand.yaml", "fonts:", "  bold: Cff.otf").problems())
        .containsExactly(
            "brand.yaml › line 2: found \"Cff.otf\", an OpenType font with CFF outlines, expected a"
                + " font with TrueType outlines (.ttf) (many foundries give the same font as"
                + " .ttf)");
  }

  private static byte[] font(String name) throws IOException {
    try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + name + ".ttf")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @Test
  void its_address_stands_where_brands_look_for_it_and_its_words_in_place_of_the_programs() {
    Portfolio portfolio =
        new Texts(folder)
            .with(
                "brand.yaml",
                "contact:",
                "  name: Nook",
                "  email: hello@nook.example",
                "  phone: +44 20 7946 0123",
                "  web: https://www.nook.example/",
                "labels:",
                "  packages: House parcels")
            .with("media-kit.md", "## {label.packages}", "About.", "", "{{contact}}")
            .open("de-DE")
            .value()
            .orElseThrow();
    Document kit = kit(portfolio);
    assertThat(kit.author()).isEqualTo("Nook");
    assertThat(kit.footer())
        .endsWith(" Nook · hello@nook.example · +44 20 7946 0123 · nook.example");
    assertThat(BlockDump.of(kit))
        .contains("House parcels", "hello@nook.example", "mailto:hello@nook.example")
        .contains("+44 20 7946 0123", "words: nook.example", "url: https://www.nook.example/");
  }

  private static Document kit(Portfolio portfolio) {
    return portfolio.document(
        DocumentKind.MEDIA_KIT,
        Appraisal.of(creator(48_200).build(), YearMonth.of(2026, 10), Sample.RATES),
        Optional.empty(),
        Sample.RATES);
  }

  @Test
  void an_address_that_leads_nowhere_and_a_word_that_no_document_has_are_said() {
    assertThat(
            new Texts(folder)
                .with(
                    "brand.yaml",
                    "contact:",
                    "  email: hello",
                    "  phone: call us",
                    "  web: http://nook.example",
                    "logo: ../logo.png",
                    "labels:",
                    "  term: House rules",
                    "  as-of: Today")
                .problems())
        .containsExactly(
            "brand.yaml › line 2: found \"hello\", expected an address such as hello@example.org",
            "brand.yaml › line 3: found \"call us\", expected a telephone number such as +44 20 7946"
                + " 0123",
            "brand.yaml › line 4: found \"http://nook.example\", expected an address such as"
                + " https://example.org",
            "brand.yaml › line 7: found \"term\", expected one of terms …",
            "brand.yaml › line 8: found \"Today\", expected a text with all that the program fills in,"
                + " as in \"Data as of {day}.\"",
            "brand.yaml › line 5: found \"../logo.png\", expected a picture's file beside brand.yaml");
  }

  @Test
  void its_logo_is_a_picture_beside_it() throws IOException {
    BufferedImage mark = new BufferedImage(300, 90, BufferedImage.TYPE_INT_ARGB);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(mark, "png", png);
    Texts texts =
        new Texts(folder)
            .with("logo.png", png.toByteArray())
            .with("cut.png", Arrays.copyOf(png.toByteArray(), 60))
            .with("brand.yaml", "logo: logo.png", "contact:", "  name: Nook");
    assertThat(texts.open("es").value().orElseThrow().brand().logo().orElseThrow().description())
        .isEqualTo("Logotipo de Nook");
    assertThat(texts.with("brand.yaml", "logo: cut.png").problems())
        .containsExactly(
            "brand.yaml › line 1: found \"cut.png\", which is damaged or of a kind that cannot be"
                + " read, expected a JPEG or PNG picture");
  }
}
