package dev.ratewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ContrastTest {
  @Test
  void black_on_white_is_twenty_one_to_one() {
    assertThat(Contrast.between(Color.BLACK, Color.WHITE)).isCloseTo(21, within(0.01));
  }

  @Test
  void text_reads_well_in_any_brand() {
    Brand standard = Brand.standard();
    for (int colour : new int[] {0x000000, 0xFFFFFF, 0xFFE600, 0x777777, 0x00AEEF, 0xF4555F}) {
      Color any = new Color(colour);
      Brand brand = new Brand(any, any, any, any, standard.haze(), standard.paper());
      assertThat(
              List.of(
                  Contrast.between(brand.text(), Color.WHITE),
                  Contrast.between(brand.remark(), Color.WHITE),
                  Contrast.between(brand.accentInk(), Color.WHITE),
                  Contrast.between(brand.accentOnDark(), any),
                  Contrast.between(brand.textOnDark(), any),
                  Contrast.between(brand.titleOnDark(), any)))
          .allSatisfy(contrast -> assertThat(contrast).isGreaterThanOrEqualTo(4.5));
    }
  }

  @Test
  void a_colour_that_reads_well_is_left_alone() {
    assertThat(Brand.standard().text()).isEqualTo(Brand.standard().dark());
    assertThat(Brand.standard().remark()).isEqualTo(Brand.standard().slate());
  }
}
