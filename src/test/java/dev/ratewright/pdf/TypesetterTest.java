package dev.ratewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TypesetterTest {
  private static final Style BODY = Style.regular(10, Color.BLACK);

  private final Typesetter type = new Typesetter(ReadBack.FONTS);

  @Test
  void japanese_is_broken_between_characters() {
    assertThat(texts(type.wrap("山田太郎と愉快な仲間たち", BODY, 50))).containsExactly("山田太郎と", "愉快な仲間", "たち");
  }

  @Test
  void korean_without_blanks_still_fits_its_line() {
    assertThat(type.wrap("가나다라마바사아자차카타파하", BODY, 40))
        .hasSizeGreaterThan(2)
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(40.1f));
  }

  @Test
  void a_word_wider_than_its_line_is_broken_and_nothing_is_lost() {
    List<Line> lines = type.wrap("an Unpronounceablyextraordinarilylongword here", BODY, 60);

    assertThat(String.join("", texts(lines)))
        .isEqualTo("an Unpronounceablyextraordinarilylongword here");
    assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(60.1f));
  }

  @Test
  void joined_letters_are_measured_joined() {
    float joined = type.line("بببب", BODY).width();
    float apart = 4 * type.line("ب", BODY).width();

    assertThat(joined).isLessThan(apart * 0.8f);
  }

  @Test
  void an_emoji_of_several_parts_is_one_glyph_wide() {
    assertThat(type.line("👩‍🚀", BODY).width()).isEqualTo(type.line("🚀", BODY).width());
  }

  @Test
  void words_of_a_hebrew_line_stand_from_right_to_left() {
    Line line = type.line("נועה כהן", BODY);

    assertThat(line.leftwards()).isTrue();
    assertThat(line.words().get(0).atom().text()).isEqualTo("נועה");
    assertThat(line.words().get(0).x()).isGreaterThan(line.words().get(2).x());
  }

  @Test
  void a_blank_at_the_end_of_a_line_is_kept_for_readers_and_not_measured() {
    List<Line> lines = type.wrap("one two", BODY, 25);

    assertThat(texts(lines)).containsExactly("one ", "two");
    assertThat(lines.get(0).width()).isEqualTo(type.line("one", BODY).width());
  }

  @Test
  void a_short_text_is_spread_evenly_over_its_lines() {
    assertThat(texts(type.balanced("average views, last 30 videos", BODY, 115)))
        .containsExactly("average views, ", "last 30 videos");
  }

  @Test
  void line_ends_and_control_characters_are_blanks() {
    assertThat(type.line(" a\n\tb\u0000c ", BODY).text()).isEqualTo("a b c");
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }
}
