package dev.ratewright.template;

import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Block;
import dev.ratewright.document.Document;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template filled in for a creator leaves no blank where nothing is known. */
final class FilledTemplatesTest {
  @TempDir private Path folder;

  private Document filled(Sample creator, String locale, String... lines) {
    Portfolio portfolio =
        new Texts(folder).with("media-kit.md", lines).open(locale).value().orElseThrow();
    return portfolio.document(
        DocumentKind.MEDIA_KIT,
        Appraisal.of(creator.build(), YearMonth.of(2026, 10), Sample.RATES),
        Optional.empty(),
        Sample.RATES);
  }

  private List<Block> blocks(Sample creator, String... lines) {
    return filled(creator, "", lines).blocks();
  }

  private static Block.Prose prose(String... paragraphs) {
    return new Block.Prose(List.of(paragraphs));
  }

  @Test
  void fields_stand_in_the_agencys_own_sentences() {
    assertThat(
            blocks(
                creator(48_200).bio("I cook.\nDaily."),
                "{creator.name} ({creator.handle}) has {audience.followers}",
                "on {creator.platform} in {period.month}.",
                "",
                "- {creator.bio}",
                "- a [link](https://example.org)"))
        .containsExactly(
            prose(
                "Mara Okafor (@mara.cooks) has 48.2K on TikTok in October 2026.",
                "• I cook.",
                "Daily.",
                "• a link (https://example.org)"));
  }

  @Test
  void a_paragraph_goes_with_a_field_that_has_no_data() {
    assertThat(blocks(creator(48_200), "She lives in {creator.country}.", "", "She cooks."))
        .containsExactly(prose("She cooks."));
  }

  @Test
  void a_section_goes_with_its_heading_and_its_words_where_nothing_it_asks_for_is_known() {
    String[] lines = {"## Work", "Brands she worked for:", "{{work}}", "## Rules", "No gambling."};
    assertThat(blocks(creator(48_200), lines))
        .containsExactly(new Block.Section("Rules", List.of(prose("No gambling."))));
    assertThat(blocks(creator(48_200).deal("In-feed video", "2026-09-02", "900"), lines).getFirst())
        .isInstanceOfSatisfying(Block.Section.class, work -> assertThat(work.content()).hasSize(2));
  }

  @Test
  void columns_and_pages_without_data_go_too() {
    String[] lines = {
      "{{columns}}",
      "{{work}}",
      "{{column}}",
      "{{channels}}",
      "{{end}}",
      "{{page More}}",
      "All about it:",
      "{{audience}}"
    };
    assertThat(blocks(creator(48_200), lines)).isEmpty();
  }

  @Test
  void one_thing_may_stand_for_another_that_is_not_known() {
    String[] lines = {
      "{{when creator.bio, work}}", "Known.", "{{otherwise}}", "{{stats}}", "{{end}}"
    };
    assertThat(blocks(creator(48_200).bio("I cook."), lines)).containsExactly(prose("Known."));
    assertThat(blocks(creator(48_200), lines).getFirst()).isInstanceOf(Block.Stats.class);
  }

  @Test
  void words_of_a_roster_are_never_taken_for_fields() {
    assertThat(blocks(creator(48_200).bio("{creator.name} {{stats}} *hi*"), "{creator.bio}"))
        .containsExactly(prose("{creator.name} {{stats}} *hi*"));
  }

  @Test
  void numbers_and_months_follow_the_place_and_an_agencys_own_words_the_programs() {
    new Texts(folder).with("labels-de.yaml", "about: Wer ich bin");
    String[] lines = {
      "{label.about}, {label.rates}: {audience.followers}, {audience.engagement}, {price.from},"
          + " {period.month}"
    };
    Sample mara = creator(1_248_200).engagement("0.0743");
    Document german = filled(mara, "de-DE", lines);
    assertThat(german.language()).isEqualTo("de");
    assertThat(german.blocks())
        .containsExactly(
            prose("Wer ich bin, Preise: 1,25 Mio., 7,4\u00A0%, 200\u00A0$, Oktober 2026"));
    assertThat(filled(mara, "ja-JP", lines).blocks())
        .containsExactly(prose("プロフィール, 料金: 125万, 7.4%, $200, 2026年10月"));
    assertThat(filled(mara, "pt-BR", lines).blocks())
        .containsExactly(prose("Sobre, Preços: 1,25 mi, 7,4%, $\u00A0200, outubro de 2026"));
  }
}
