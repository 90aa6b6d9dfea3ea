package dev.ratewright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {
  @ParameterizedTest
  @CsvSource({
    "TikTok, TIKTOK",
    "tik tok, TIKTOK",
    "TT, TIKTOK",
    "IG, INSTAGRAM",
    "Insta, INSTAGRAM",
    "YT, YOUTUBE",
    "You Tube, YOUTUBE",
    "fb, FACEBOOK",
    "x, X",
    "Twitter, X",
    "X / Twitter, X",
    "Linked-In, LINKEDIN",
  })
  void a_platform_goes_by_several_names(String name, Platform platform) {
    assertThat(Platform.of(name)).contains(platform);
  }

  @ParameterizedTest
  @CsvSource({"Vimeo", "''", "tik", "xx"})
  void what_is_none_is_not_guessed(String name) {
    assertThat(Platform.of(name)).isEmpty();
  }

  @Test
  void no_name_stands_for_two_platforms() {
    Set<String> names = new HashSet<>();
    for (Platform platform : Platform.values()) {
      assertThat(names.add(platform.words())).isTrue();
      assertThat(Platform.of(platform.words())).contains(platform);
      for (String alias : platform.aliases()) {
        assertThat(names.add(alias)).isTrue();
        assertThat(Platform.of(alias)).contains(platform);
      }
    }
  }
}
