package dev.ratewright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class MarksTest {
  @Test
  void a_word_is_new_once() {
    Marks marks = new Marks();
    for (int i = 0; i < 300_000; i++) {
      assertThat(marks.add(Marks.of("mara." + i))).as("mara.%d", i).isTrue();
    }
    assertThat(marks.add(Marks.of("mara.7"))).isFalse();
    assertThat(marks.holds(Marks.of("mara.299999"))).isTrue();
    assertThat(marks.holds(Marks.of("mara.300000"))).isFalse();
  }

  @Test
  void numbers_that_would_lie_in_one_place_are_told_apart() {
    Marks marks = new Marks();
    LongStream.rangeClosed(1, 1_000).forEach(i -> assertThat(marks.add(i << 54)).isTrue());
    assertThat(LongStream.rangeClosed(1, 1_000).allMatch(i -> marks.holds(i << 54))).isTrue();
    assertThat(marks.add(500L << 54)).isFalse();
  }

  @Test
  void none_is_there_at_first() {
    assertThat(new Marks().isEmpty()).isTrue();
    assertThat(new Marks().holds(Marks.of(""))).isFalse();
  }
}
