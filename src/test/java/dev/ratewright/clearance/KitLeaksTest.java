package dev.ratewright.clearance;

import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.domain.Creator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;

/** Whatever of a creator's secrets is put into a media kit, wherever it is put, is found. */
final class KitLeaksTest {
  private static final Rectangle SPOT = new Rectangle(40, 40, 90, 60);

  @TempDir private Path folder;

  private interface Change {
    void to(PdfStamper stamper) throws IOException;
  }

  private Desk desk(String bio) {
    Creator nia =
        creator(412_000)
            .named("Nia Brook")
            .bio(bio)
            .engagement("0.0743")
            .minimumFee("1200")
            .markup("1.3")
            .build();
    return new Desk(folder, nia);
  }

  private Path changed(Desk desk, Change change) throws IOException {
    Path changed = folder.resolve("changed.pdf");
    try (OutputStream out = Files.newOutputStream(changed)) {
      PdfReader reader = new PdfReader(Files.readAllBytes(desk.kit()));
      PdfStamper stamper = new PdfStamper(reader, out);
      change.to(stamper);
      stamper.close();
      reader.close();
    }
    return changed;
  }

  private static void write(PdfStamper stamper, String words, int mode) throws IOException {
    PdfContentByte page = stamper.getOverContent(1);
    page.beginText();
    page.setFontAndSize(BaseFont.createFont(), 9);
    page.setTextRenderingMode(mode);
    page.setTextMatrix(40, 20);
    page.showText(words);
    page.endText();
  }

  @Test
  void on_a_page_even_where_it_cannot_be_seen() throws IOException {
    Desk desk = desk("");
    for (String words :
        new String[] {
          "from $1,200", "from 1200", "from $1.2K", "from 1.2K", "at 23.08 %", "x1.3"
        }) {
      assertThat(desk.leaks(changed(desk, s -> write(s, words.replace("x1", "x 1"), 0))))
          .as(words)
          .hasSize(1)
          .first()
          .asString()
          .endsWith("in page 1");
    }
    assertThat(
            desk.leaks(
                changed(desk, s -> write(s, "1,200", PdfContentByte.TEXT_RENDER_MODE_INVISIBLE))))
        .containsExactly("the minimum fee in page 1");
    assertThat(desk.leaks(changed(desk, s -> write(s, "Her Floor is low", 0))))
        .containsExactly("the word \"floor\" in page 1");
    assertThat(desk.leaks(changed(desk, s -> write(s, "see you", 0)))).isEmpty();
  }

  @Test
  void as_a_packet_for_negotiations_that_lies_among_files_for_brands() throws IOException {
    assertThat(desk("").leaks(desk("").packet()))
        .contains(
            "the word \"negotiation packet\" in page 1",
            "the floor of In-feed video in page 1",
            "the agency fee of In-feed video in page 1",
            "the creator's net of In-feed video in page 1",
            "the word \"walk away\" in property Alt",
            "the word \"negotiation packet\" in property Title");
  }

  @Test
  void in_its_properties_and_metadata() throws IOException {
    Desk desk = desk("");
    assertThat(desk.leaks(changed(desk, s -> info(s, "from $1,200"))))
        .containsExactly("the minimum fee in property Subject");
    String packet = "<x:xmpmeta xmlns:x='adobe:ns:meta/'>markup</x:xmpmeta>";
    assertThat(
            desk.leaks(
                changed(desk, s -> s.setXmpMetadata(packet.getBytes(StandardCharsets.UTF_8)))))
        .containsExactly("the word \"markup\" in the metadata, xmpmeta");
  }

  private static void info(PdfStamper stamper, String subject) {
    Map<String, String> info = new HashMap<>(stamper.getReader().getInfo());
    info.put("Subject", subject);
    stamper.setInfoDictionary(info);
  }

  @Test
  void in_a_link_a_note_and_an_enclosed_file() throws IOException {
    Desk desk = desk("");
    String address = "https://example.org/offer/1200";
    assertThat(
            desk.leaks(
                changed(
                    desk,
                    s ->
                        s.addAnnotation(
                            PdfAnnotation.createLink(
                                s.getWriter(),
                                SPOT,
                                PdfAnnotation.HIGHLIGHT_NONE,
                                new PdfAction(address)),
                            1))))
        .containsExactly("the minimum fee in property URI");
    assertThat(
            desk.leaks(
                changed(
                    desk,
                    s ->
                        s.addAnnotation(
                            PdfAnnotation.createText(
                                s.getWriter(), SPOT, "note", "walk away below", false, "Note"),
                            1))))
        .containsExactly("the word \"walk away\" in property Contents");
    byte[] enclosed = "minimum fee".getBytes(StandardCharsets.UTF_8);
    assertThat(
            desk.leaks(changed(desk, s -> s.addFileAttachment("terms", enclosed, "", "terms.txt"))))
        .contains("the word \"minimum fee\" in an enclosed file");
  }

  @Test
  void the_creators_own_words_may_hold_such_words_and_numbers_but_not_the_minimum_fee_in_dollars()
      throws IOException {
    Desk innocent = desk("1,200 recipes, filmed on the kitchen floor. I take art commissions.");
    assertThat(innocent.leaks(innocent.kit())).isEmpty();
    Desk telling = desk("I never work for less than $1,200.");
    assertThat(telling.leaks(telling.kit())).containsExactly("the minimum fee in page 1");
  }

  @Test
  void the_creators_own_words_may_not_tell_what_the_agency_keeps_nor_the_least_without_a_sign()
      throws IOException {
    Desk share = desk("My agency takes 23.08 percent. 23 films a year.");
    assertThat(share.leaks(share.kit())).contains("the agency's markup in page 1");
    Desk least = desk("Never below 1,200. I film at home.");
    assertThat(least.leaks(least.kit())).containsExactly("the minimum fee in page 1");
    Desk innocent = desk("Below the tree line live 1,400 goats. 23.08 % of them are white.");
    assertThat(innocent.leaks(innocent.kit())).isEmpty();
  }
}
