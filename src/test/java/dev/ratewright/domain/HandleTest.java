package dev.ratewright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {
  @ParameterizedTest(name = "{0} is the handle {1}, whose files are called {2}")
  @CsvSource({
    "@Mara.Cooks, @Mara.Cooks, Mara.Cooks",
    "mara_cooks-2, @mara_cooks-2, mara_cooks-2",
    "@.blue_devil, @.blue_devil, @.blue_devil",
    "con, @con, @con",
    "Nul.jpg, @Nul.jpg, @Nul.jpg",
    "연남동, @연남동, 연남동"
  })
  void a_handle_names_files_that_every_system_allows(String written, String handle, String file) {
    assertThat(Handle.of(written).orElseThrow()).hasToString(handle);
    assertThat(Handle.of(written).orElseThrow().fileName()).isEqualTo(file);
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(
      strings = {"", "@", ".", "..", "../up", "a/b", "a\\b", "a:b", "a b", "a\nb", "@@a", "a*"})
  void what_could_lead_elsewhere_is_no_handle(String written) {
    assertThat(Handle.of(written)).isEmpty();
  }

  @Test
  void two_spellings_of_one_creator_have_one_key() {
    assertThat(Handle.of("Mara").orElseThrow().key())
        .isEqualTo(Handle.of("mARA").orElseThrow().key());
    assertThat(Handle.of("ΑΣ").orElseThrow().key()).isEqualTo(Handle.of("ασ").orElseThrow().key());
  }

  @Test
  void a_handle_is_short_enough_for_a_file_name() {
    assertThat(Handle.of("𠀀".repeat(32))).isPresent();
    assertThat(Handle.of("𠀀".repeat(33))).isEmpty();
  }
}
