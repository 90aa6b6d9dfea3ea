package dev.ratewright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.domain.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileLinkTest {
  private static final String SHORT =
      "a short link does not tell the handle; open it and copy the handle";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://www.tiktok.com/@mara.cooks?lang=en        | TIKTOK    | mara.cooks
          tiktok.com/@mara.cooks/video/123                  | TIKTOK    | mara.cooks
          HTTPS://M.TikTok.com/@Mara.Cooks/                 | TIKTOK    | Mara.Cooks
          //www.tiktok.com/@mara                            | TIKTOK    | mara
          https://www.tiktok.com/%40mara                    | TIKTOK    | mara
          instagram.com/mara.cooks/                         | INSTAGRAM | mara.cooks
          https://www.instagram.com/mara?igsh=abc%3D        | INSTAGRAM | mara
          https://youtube.com/@mara                         | YOUTUBE   | mara
          https://www.youtube.com/@%E5%B1%B1%E7%94%B0/shorts | YOUTUBE  | 山田
          twitch.tv/mara                                    | TWITCH    | mara
          x.com/mara                                        | X         | mara
          https://twitter.com/mara/status/1                 | X         | mara
          https://de-de.facebook.com/mara.cooks             | FACEBOOK  | mara.cooks
          https://www.snapchat.com/add/mara                 | SNAPCHAT  | mara
          https://www.pinterest.com/mara/                   | PINTEREST | mara
          https://www.linkedin.com/in/mara-okafor-123/      | LINKEDIN  | mara-okafor-123
          https://www.threads.net/@mara                     | THREADS   | mara
          """)
  void a_link_tells_platform_and_handle(String link, Platform platform, String handle) {
    assertThat(ProfileLink.of(link))
        .hasValueSatisfying(
            found -> {
              assertThat(found.platform()).contains(platform);
              assertThat(found.handle()).contains(handle);
              assertThat(found.flaw()).isEmpty();
            });
    assertThat(WrittenColumn.of(Words.handle(), "Handle").read(link)).containsExactly("@" + handle);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.youtube.com/channel/UCabc",
        "https://www.youtube.com/watch?v=abc",
        "https://www.instagram.com/p/Cabc/",
        "https://www.tiktok.com/discover/mara",
        "https://www.tiktok.com/",
        "https://www.tiktok.com",
        "facebook.com/profile.php?id=1",
        "https://www.facebook.com/groups/mara",
        "https://www.tiktok.com/@%ZZ",
        "https://www.tiktok.com/@"
      })
  void a_link_that_does_not_tell_the_handle_says_so(String link) {
    assertThat(WrittenColumn.of(Words.handle(), "Handle").read(link))
        .containsExactly("? that link does not tell the handle; write the handle");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://vm.tiktok.com/ZMabc/", "vt.tiktok.com/ZSabc", "https://youtu.be/a"})
  void a_short_link_is_not_followed(String link) {
    assertThat(WrittenColumn.of(Words.handle(), "Handle").read(link)).containsExactly("? " + SHORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/@mara",
        "https://tiktok.com@example.org/@mara",
        "https://tiktok.com.example.org/@mara",
        "https://nottiktok.com/@mara",
        "mara.cooks/videos"
      })
  void a_link_elsewhere_tells_nothing(String link) {
    assertThat(WrittenColumn.of(Words.handle(), "Handle").read(link))
        .containsExactly("? a link to no platform that is known; write the handle");
  }

  @Test
  void a_handle_with_periods_is_no_link() {
    assertThat(
            WrittenColumn.of(Words.handle(), "Handle")
                .read("mara.cooks", "@ben.bakes", " @cyn ", "@ dee", "@\u200Eeve\u200E", "nan"))
        .containsExactly("@mara.cooks", "@ben.bakes", "@cyn", "@dee", "@eve", "@nan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"@ada/films", "ma\u200Bra", "two words", "@@mara", "https://www.tiktok.com/@a b"})
  void what_is_neither_handle_nor_link_is_none(String written) {
    assertThat(WrittenColumn.of(Words.handle(), "Handle").read(written)).containsExactly("?");
  }
}
