package dev.ratewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScriptsTest {
  @ParameterizedTest
  @CsvSource({
    "Zoë Łukasz Dvořák, Inter-Bold",
    "Ελένη Παπαδοπούλου, Inter-Bold",
    "Ольга Шевченко, Inter-Bold",
    "Nguyễn Thị Ánh, Inter-Bold",
    "נועה בן עמי, NotoSansHebrew-Bold",
    "ليلى عبد الرحمن, NotoSansArabic-Bold",
    "سمر حداد, NotoSansArabic-Bold",
    "อรทัย ใจดี, NotoSansThai-Bold",
    "山田太郎, WenQuanYiMicroHei-Common",
    "周明月, WenQuanYiMicroHei-Common",
    "龘龖, WenQuanYiMicroHei-Rare",
    "한국어 이름, WenQuanYiMicroHei-Hangul",
    "𝕊𝕥𝕣𝕒𝕪 𝕜𝕚𝕕𝕤, NotoSansMath-Regular",
    "ʟʏʀɪᴄᴏ, NotoSans-Bold",
    "𓆩Q𓆪, NotoSansEgyptianHieroglyphs-Regular",
    "Ada ✨, NotoEmoji-Regular"
  })
  void a_name_is_read_back_as_typed_from_an_embedded_font(String name, String font)
      throws IOException {
    ReadBack kit = ReadBack.of(Kits.named(name));

    assertThat(kit.printed().missing()).isEmpty();
    assertThat(Normalizer.normalize(kit.text(1), Normalizer.Form.NFKC))
        .contains(Normalizer.normalize(name, Normalizer.Form.NFKC));
    assertThat(kit.fonts()).contains(font).noneMatch(used -> used.endsWith("not embedded"));
  }

  @ParameterizedTest
  @CsvSource({
    "अनुष्का, NotoSansDevanagari-Bold",
    "श्रीवास्तव, NotoSansDevanagari-Bold",
    "ஸ்ரீநிவாசன், NotoSansTamil-Regular",
    "👩‍🚀, NotoEmoji-Regular",
    "👍🏽, NotoEmoji-Regular",
    "🇳🇴, NotoEmoji-Regular"
  })
  void letters_that_melt_into_one_shape_carry_their_text_along(String name, String font)
      throws IOException {
    ReadBack kit = ReadBack.of(Kits.named(name));

    assertThat(kit.printed().missing()).isEmpty();
    assertThat(kit.actualTexts()).contains(name);
    assertThat(kit.fonts()).contains(font);
  }
}
