package dev.ratewright.template;

import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.document.Block;
import dev.ratewright.domain.Channel;
import dev.ratewright.domain.Highlight;
import dev.ratewright.domain.Highlight.Kind;
import dev.ratewright.domain.Platform;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShowcaseTest {
  private static final Language ENGLISH =
      Labels.read(new TemplateFiles(Optional.empty()), Optional.empty(), problem -> {});
  private static final Highlight CASE =
      new Highlight(
          Kind.CASE_STUDY,
          "One oven, nine loaves",
          "Sold out in a day.",
          "https://northlight.example/loaves",
          Optional.of(LocalDate.of(2026, 6, 18)));
  private static final Highlight SAYING =
      new Highlight(Kind.TESTIMONIAL, "A miller", "“She came back.”", "", Optional.empty());
  private static final Highlight AWARD =
      new Highlight(Kind.AWARD, "Baker of the year", "", "javascript:alert(1)", Optional.empty());

  private static Showcase showcase() {
    return new Showcase(
        Shown.with(
            creator(48_200).build(),
            List.of(
                new Channel(Platform.INSTAGRAM, "mara.cooks", Optional.empty()),
                new Channel(Platform.LINKEDIN, "mara-okafor", Optional.empty()),
                new Channel(Platform.X, "no such handle", Optional.empty())),
            List.of(CASE, SAYING, AWARD)),
        ENGLISH);
  }

  @Test
  void work_is_told_in_its_own_words_and_what_others_said_is_quoted_once() {
    assertThat(showcase().cases(9))
        .containsExactly(
            new Block.Case(
                "One oven, nine loaves",
                List.of(),
                List.of("Sold out in a day.", "Case study, June 2026")),
            new Block.Case("Baker of the year", List.of(), List.of("Award")));
    assertThat(showcase().testimonials(9))
        .containsExactly(new Block.Quote("She came back.", "A miller"));
  }

  @Test
  void links_lead_only_where_an_address_is_certain() {
    assertThat(showcase().links(9))
        .containsExactly(
            new Block.Links(
                List.of(
                    new Block.Link("Instagram", "https://www.instagram.com/mara.cooks"),
                    new Block.Link("One oven, nine loaves", "https://northlight.example/loaves"))));
  }

  @Test
  void the_code_opens_the_profile() {
    assertThat(showcase().code())
        .containsExactly(
            new Block.Code(
                new Block.Link("@mara.cooks on TikTok", "https://www.tiktok.com/@mara.cooks"),
                "Code that opens the profile on TikTok"));
  }
}
