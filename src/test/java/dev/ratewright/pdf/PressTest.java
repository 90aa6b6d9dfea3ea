package dev.ratewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.document.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

final class PressTest {
  @Test
  void a_kit_is_read_back_with_its_name_its_figures_and_its_rates() throws IOException {
    ReadBack kit = ReadBack.of(Kits.full(Optional.empty()));

    assertThat(kit.text(1))
        .contains(
            "MEDIA KIT · OCTOBER 2026", "Ada Moreno", "@ada.moreno", "412K", "TikTok followers")
        .contains(Kits.BIO)
        .contains("Views per month", "5.4M", "median 3.1M", "Nov May")
        .contains("Likes per video", "13,200", "1 / 2");
    assertThat(kit.text(2))
        .contains("RATES · VALID UNTIL 14 NOVEMBER 2026", "bookings@northlight.example")
        .contains("In-feed video, 1–3 min as above $21,900", "Raw footage $2,400", "2 / 2");
    assertThat(kit.printed()).isEqualTo(new Printed(2, List.of(1), List.of(), List.of()));
  }

  @Test
  void a_kit_names_its_title_author_and_language_and_is_tagged() throws IOException {
    try (PDDocument pdf = ReadBack.of(Kits.full(Optional.empty())).open()) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Ada Moreno, media kit, October 2026");
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Northlight Talent");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(
              new String(
                  pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("<pdfuaid:part>1</pdfuaid:part>");
      assertThat(pdf.getVersion()).isEqualTo(1.7f);
    }
  }

  @Test
  void a_screen_reader_meets_headings_in_order_and_every_chart_with_its_description()
      throws IOException {
    List<String> roles = ReadBack.of(Kits.full(Optional.empty())).structure();

    assertThat(roles.stream().filter(role -> role.matches("H\\d|Figure.*|L|Table")))
        .containsExactly(
            "H1",
            "L",
            "H2",
            "H2",
            "Table",
            "H2",
            "Figure: Views per month, rising to 5.4 million in October.",
            "H2",
            "Figure: Per video: 13,200 likes, 410 comments, 890 shares.",
            "H2",
            "Table",
            "H3",
            "H3");
  }

  @Test
  void rates_that_fit_below_stay_on_the_first_page_under_their_kicker() throws IOException {
    ReadBack kit = ReadBack.of(Kits.bare());

    assertThat(kit.pages()).isEqualTo(1);
    assertThat(kit.text())
        .contains("Rates · valid until 14 November 2026", "bookings@northlight.example", "$4,900")
        .doesNotContain("RATES");
  }

  @Test
  void a_long_table_goes_on_over_pages_under_its_header() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= 70; i++) {
      rows.add(List.of("Deliverable " + i, "", "$" + i));
    }
    Block.Table rates = (Block.Table) Kits.rates("Ada", 1).content().get(0);
    Block.Table table = new Block.Table(rates.columns(), rows);

    ReadBack kit = ReadBack.of(Kits.document("Ada", List.of(table)));

    assertThat(kit.pages()).isEqualTo(3);
    for (int page = 1; page <= 3; page++) {
      assertThat(kit.text(page)).contains("DELIVERABLE INCLUDES RATE");
    }
    assertThat(kit.structure().stream().filter("Table"::equals)).hasSize(1);
    assertThat(kit.structure().stream().filter("TR"::equals)).hasSize(71);
  }

  @Test
  void a_section_that_a_page_has_no_room_for_stands_whole_on_the_next() throws IOException {
    for (int brands = 1; brands <= 30; brands++) {
      Block.Section before = new Block.Section("Before", List.of(Kits.worked(Kits.brands(brands))));
      Block.Section section =
          new Block.Section(
              "Also on",
              List.of(
                  new Block.Table(
                      List.of(new TableColumn("", Role.SUBJECT, 1)),
                      List.of(List.of("YouTube"), List.of("Instagram"), List.of("Twitch")))));
      Block.Columns columns =
          new Block.Columns(
              List.of(before, section),
              List.of(new Block.Section("Other", List.of(Kits.worked(Kits.brands(26))))));

      ReadBack kit = ReadBack.of(Kits.document("Ada", List.of(columns)));

      assertThat(kit.text()).containsOnlyOnce("Also on");
      String page = kit.text(1).contains("Also on") ? kit.text(1) : kit.text(2);
      assertThat(page).contains("Also on", "YouTube", "Instagram", "Twitch");
    }
  }

  @Test
  void the_same_kit_gives_the_same_bytes_from_another_press_and_from_many_threads()
      throws Exception {
    List<Document> kits =
        List.of(
            Kits.full(Optional.empty()),
            Kits.named("ليلى عبد الرحمن"),
            Kits.named("अनुष्का श्रीवास्तव"),
            Kits.named("山田太郎 한국어 👩‍🚀 𝕊𝕥𝕣𝕒𝕪"));
    Press press = new Press(Brand.standard(), Fonts.load());
    List<Callable<byte[]>> tasks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Document kit = kits.get(i % kits.size());
      tasks.add(() -> ReadBack.of(kit, press).bytes());
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<byte[]>> files = threads.invokeAll(tasks);

      for (int i = 0; i < files.size(); i++) {
        byte[] alone = ReadBack.of(kits.get(i % kits.size())).bytes();
        assertThat(files.get(i).get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void another_document_has_another_identity_and_other_letters_before_its_fonts() {
    String one = latin(ReadBack.of(Kits.named("Ada")).bytes());
    String other = latin(ReadBack.of(Kits.named("Bea")).bytes());

    assertThat(id(one)).isNotEqualTo(id(other));
  }

  @Test
  void a_character_that_no_font_has_is_reported_with_its_text() {
    Printed printed = ReadBack.of(Kits.named("Ada \uDB80\uDC01 Moreno")).printed();

    assertThat(printed.missing())
        .containsExactly(new Printed.Missing("Ada \uDB80\uDC01 Moreno", List.of("U+F0001")));
  }

  @Test
  void what_is_missing_leaves_neither_a_heading_nor_a_hole() throws IOException {
    Block.Section nothing =
        new Block.Section(
            "About", List.of(new Block.Prose(List.of(" ")), new Block.Stats(List.of())));
    Block.Section response = new Block.Section("How viewers respond", List.of(Kits.response()));
    ReadBack kit =
        ReadBack.of(
            Kits.document(
                "Ada",
                List.of(
                    new Block.Columns(List.of(nothing), List.of(response)),
                    new Block.Columns(List.of(nothing), List.of()),
                    new Block.NewPage("Rates", "Ada", List.of(), List.of(nothing)))));

    assertThat(kit.text()).doesNotContain("About", "Rates").contains("How viewers respond");
    assertThat(kit.letters().stream().mapToDouble(ReadBack.Letter::left).min().orElse(0))
        .isLessThan(Paper.A4.margin() + 1);
  }

  @Test
  void an_empty_document_is_one_page_with_its_small_print() throws IOException {
    ReadBack nothing = ReadBack.of(Kits.document("Ada", List.of()));

    assertThat(nothing.pages()).isEqualTo(1);
    assertThat(nothing.printed().pages()).isEqualTo(1);
    assertThat(nothing.text()).contains("1 / 1");
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String id(String file) {
    int at = file.indexOf("/ID");
    return file.substring(at, at + 80);
  }
}
