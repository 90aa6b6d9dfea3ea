package dev.ratewright.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a template is said with its line, all at once. */
final class TemplateProblemsTest {
  @TempDir private Path folder;

  private List<String> problems(String... lines) {
    return new Texts(folder).with("media-kit.md", lines).problems();
  }

  @Test
  void unknown_fields_and_blocks_are_answered_with_those_most_like_them() {
    assertThat(
            problems(
                "{{hero}}",
                "{{stat}}",
                "",
                "I am {creator.nam}",
                "and {Audience}.",
                "",
                "{{chart earnings}}",
                "{{work 0}}",
                "{{terms 3}}",
                "{{when creator.boi}}",
                "{{end}}"))
        .containsExactly(
            "media-kit.md › line 2: found \"{{stat}}\", expected one of stats …",
            "media-kit.md › line 4: found \"{creator.nam}\", expected one of creator.name …",
            "media-kit.md › line 4: found \"{Audience}\", expected one of audience.as-of …",
            "media-kit.md › line 7: found \"{{chart earnings}}\", expected one of chart age" + " …",
            "media-kit.md › line 8: found {{work 0}}, expected {{work}} with a number from 1 to 99",
            "media-kit.md › line 9: found {{terms 3}}, expected {{terms}}",
            "media-kit.md › line 10: found \"creator.boi\", expected one of creator.bio …");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "creator.net",
        "creator.commission",
        "creator.minimum-fee",
        "price.floor",
        "price.low",
        "creator.income",
        "deal.fee",
        "price.high"
      })
  void what_is_internal_has_no_field(String name) {
    assertThat(problems("Only {" + name + "}")).hasSize(1).first().asString().contains(name);
  }

  @Test
  void what_is_opened_must_be_closed() {
    assertThat(problems("{{columns}}", "{{stats}}", "{{end}}", "{{when work}}", "{{work}}"))
        .containsExactly(
            "media-kit.md › line 1: found columns without a second one, expected {{column}} and"
                + " {{end}}",
            "media-kit.md › line 4: found {{when}} without an end, expected {{end}} below it");
    assertThat(problems("{{columns}}", "{{column}}", "{{page}}", "{{stats}}"))
        .containsExactly(
            "media-kit.md › line 3: found a page within columns, expected {{end}} before it",
            "media-kit.md › line 1: found columns without end, expected {{column}} and {{end}}");
    assertThat(problems("{{end}}", "{{column}}", "{{stats"))
        .containsExactly(
            "media-kit.md › line 1: found {{end}} where nothing is open, expected {{columns}} or"
                + " {{when …}} above it",
            "media-kit.md › line 2: found {{column}} where nothing is open, expected {{columns}}"
                + " above it",
            "media-kit.md › line 3: found \"{{stats\", expected one of stats …");
  }

  @Test
  void an_include_must_be_there_and_must_not_come_back_to_itself() {
    new Texts(folder).with("one.md", "{{include two}}").with("two.md", "{{include one}}");
    assertThat(problems("{{include one}}", "{{include thre}}"))
        .containsExactly(
            "two.md › line 1: found a circle: one.md → two.md → one.md, expected templates that"
                + " end",
            "media-kit.md › line 2: found \"thre\", expected one of one …");
  }

  /** Each of twenty files includes the next one twice: a million times the last. */
  @Test
  void includes_do_not_multiply_without_end() {
    Texts texts = new Texts(folder).with("end.md", "Once more.", "");
    for (int i = 0; i < 20; i++) {
      String next = i == 19 ? "end" : "bomb" + (i + 1);
      texts.with("bomb" + i + ".md", "{{include " + next + "}}", "{{include " + next + "}}");
    }
    assertThat(problems("{{include bomb0}}"))
        .containsExactly(
            "end.md › line 1: found more than 2000 parts, expected a template of a few pages");
  }

  @Test
  void markdown_that_documents_have_no_place_for_is_not_dropped() {
    assertThat(problems("*Hi* there", "", "![me](me.png)", "", "> so", "", "1. one"))
        .allMatch(text -> text.contains("expected headings, paragraphs, lists with -"))
        .extracting(text -> text.replaceFirst(", expected.*", ""))
        .containsExactly(
            "media-kit.md › line 1: found words between * or _",
            "media-kit.md › line 3: found a picture",
            "media-kit.md › line 5: found a line that begins with >",
            "media-kit.md › line 7: found a numbered list");
  }

  @Test
  void a_file_that_is_no_text_or_far_too_long_is_refused() {
    Texts texts = new Texts(folder);
    assertThat(texts.with("media-kit.md", new byte[] {(byte) 0xC3, 0x28}).problems())
        .contains("media-kit.md: found text that is not UTF-8, expected a text (save it as UTF-8)");
    byte[] long_ = "a".repeat(1 << 19).getBytes(StandardCharsets.UTF_8);
    assertThat(texts.with("media-kit.md", long_).problems())
        .contains("media-kit.md: found more than 256 kilobytes, expected a text");
    assertThat(texts.with("media-kit.md", "").problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("media-kit.md: found nothing");
  }

  @Test
  void an_agencys_own_words_are_checked_too() {
    new Texts(folder)
        .with(
            "labels-en.yaml",
            "about: Who I am",
            "abuot: x",
            "followers: people",
            "large-numbers: many");
    assertThat(problems("{{hero}}"))
        .containsExactly(
            "labels-en.yaml › line 2: found \"abuot\", expected one of about …",
            "labels-en.yaml › line 3: found \"people\", expected a text with all that the program"
                + " fills in, as in \"{platform} followers\"",
            "labels-en.yaml › line 4: found \"many\", expected a text with all that the program"
                + " fills in, as in \"1000000000 {count}B, 1000000 {count}M, 1000 {count}K\"");
  }
}
