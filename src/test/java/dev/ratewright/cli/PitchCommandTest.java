package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.pdf.Validated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Documents about several creators of the sample agency, read by other programs. */
class PitchCommandTest {
  private static final String ROSTER = Path.of("sample-data", "roster.xlsx").toString();
  private static final String FOUR =
      "@chloe.atelier.nuit,@layla.on.route,@haru.no.daidokoro,@pixel.pearl.plays";

  @TempDir private Path folder;

  private Screen run(String command, String... options) {
    List<String> words = new ArrayList<>(List.of(command, ROSTER, "--out", file().toString()));
    words.addAll(List.of(options));
    return Screen.run(words.toArray(String[]::new));
  }

  private Path file() {
    return folder.resolve("pitch.pdf");
  }

  private static String text(PDDocument pdf, int from, int to) throws IOException {
    PDFTextStripper text = new PDFTextStripper();
    text.setStartPage(from);
    text.setEndPage(to);
    return text.getText(pdf);
  }

  @Test
  void a_lookbook_leads_from_its_contents_to_the_page_of_each_creator() throws IOException {
    Screen screen = run("lookbook");
    assertThat(screen.exit()).isZero();
    assertThat(screen.out())
        .contains("Creators   24 read = 24 looked at + 0 rejected + 0 passed over")
        .endsWith("Written    " + file() + ", 24 creators\n");
    try (PDDocument pdf = Loader.loadPDF(file().toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(26);
      assertThat(text(pdf, 1, 1)).contains("Our creators", "24 creators");
      List<String> lines = text(pdf, 2, 2).lines().filter(l -> l.contains("followers")).toList();
      List<PDAnnotation> links = pdf.getPage(1).getAnnotations();
      assertThat(links).hasSize(24);
      for (int i = 0; i < links.size(); i++) {
        PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) links.get(i)).getAction();
        int page = 1 + ((PDPageDestination) action.getDestination()).retrievePageNumber();
        String handle = lines.get(i).replaceFirst(".*?(@[^ ]+).*", "$1");
        assertThat(lines.get(i)).endsWith(" " + page);
        assertThat(text(pdf, page, page)).contains(handle);
      }
    }
  }

  @Test
  void filters_say_who_is_in_it_and_names_give_the_order() throws IOException {
    assertThat(run("lookbook", "--tier", "macro,MICRO", "--niche", "Food,Tech").out())
        .endsWith(", 2 creators\n");
    run("lookbook", "--only", "@kuro.gadget.lab,@bjorn.bakar");
    try (PDDocument pdf = Loader.loadPDF(file().toFile())) {
      assertThat(text(pdf, 1, 9)).containsSubsequence("@kuro.gadget.lab", "@bjorn.bakar", "1,400");
    }
  }

  @Test
  void without_prices_there_is_no_amount_of_money() throws IOException {
    for (String command : List.of("lookbook", "compare")) {
      assertThat(run(command, "--no-prices", "--only", FOUR).exit()).isZero();
      try (PDDocument pdf = Loader.loadPDF(file().toFile())) {
        assertThat(text(pdf, 1, pdf.getNumberOfPages()))
            .contains("@layla.on.route")
            .doesNotContain("$");
      }
    }
  }

  @Test
  void a_comparison_has_the_same_rows_for_all_and_says_what_is_not_known() throws IOException {
    assertThat(run("compare", "--only", FOUR).exit()).isZero();
    try (PDDocument pdf = Loader.loadPDF(file().toFile())) {
      assertThat(text(pdf, 1, pdf.getNumberOfPages()))
          .contains("Followers 3.21M 94.8K 286K 743K")
          .contains("Engagement 2.8 % 5.5 % 5.9 % 4.7 %")
          .contains("In-feed video $95,000 $1,825 $6,600 $37,500")
          .contains("not known");
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "lookbook | --tier | macr | error    --tier: found \"macr\", expected some of Macro, ",
        "lookbook | --niche | Fud | error    --niche: found \"Fud\", expected some of Food, ",
        "lookbook | --only | @nobody | error    roster.xlsx: found no @nobody that can be shown,",
        "lookbook | --tier | Emerging,Mega --niche Tech | 0 creators who are asked for",
        "compare | --only | @kuro.gadget.lab | found 1 creators who are asked for, expected from 2 to 4",
        "compare | --niche | Food,Tech,Luxury | expected from 2 to 4"
      })
  void what_cannot_be_written_is_told_and_nothing_is_written(
      String command, String option, String value, String told) {
    List<String> words = new ArrayList<>(List.of(option));
    words.addAll(List.of(value.split(" ", -1)));
    Screen screen = run(command, words.toArray(String[]::new));
    assertThat(screen.exit()).isEqualTo(Exit.PROBLEMS);
    assertThat(screen.err()).contains(told);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void both_follow_pdf_ua_1_and_pdf_a_2a_with_the_same_bytes_each_time() throws Exception {
    for (String command : List.of("lookbook", "compare")) {
      run(command, "--only", FOUR, "--pdf-a");
      byte[] pdf = Files.readAllBytes(file());
      assertThat(Validated.broken(pdf, PDFAFlavour.PDFUA_1)).as(command).isEmpty();
      assertThat(Validated.broken(pdf, PDFAFlavour.PDFA_2_A)).as(command).isEmpty();
      run(command, "--only", FOUR, "--pdf-a");
      assertThat(Files.readAllBytes(file())).isEqualTo(pdf);
    }
  }
}
