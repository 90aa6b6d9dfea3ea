package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthsTest {
  /**
   * Measured in Liberation Sans and, for what that lacks, Noto and Droid; in digits of the first.
   * Signs that are joined are one picture where there is a font for it.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0123456789 | 10
          Mara Okafor | 9.99
          WAVE | 5.30
          山田太郎 | 7.19
          박준호 | 5.40
          ﾔﾏﾀﾞ | 3.60
          é́ | 1.00
          → | 1.80
          ★ | 1.61
          ❤️ | 1.51
          😀 | 1.87
          👩🏽‍🍳 | 1.87
          👨‍👩‍👧‍👦 | 1.87
          🇩🇪 | 2.16
          สวัสดีค่ะ | 5.76
          مريم | 3.65
          مَرْيَم | 3.65
          नमस्ते | 3.80
          𝓜𝓪𝓻𝓪 | 4.09
          """)
  void a_text_is_as_wide_as_fonts_have_it(String text, double digits) {
    assertThat(Widths.of(text)).isCloseTo(digits, within(digits * 0.25));
  }
}
