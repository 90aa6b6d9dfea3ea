package dev.ratewright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentNotationTest {
  private static final Numbers ENGAGEMENT =
      new Numbers("engagement", Unit.PERCENT, BigDecimal.ZERO, BigDecimal.TEN);
  private static final Numbers COMMISSION = Numbers.share("commission");

  private static String asked(String points, String fraction) {
    return "? format the column as a percentage, or say in a mapping whether it holds points ("
        + points
        + " %) or fractions ("
        + fraction
        + " %)";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          15%           | 0.15
          7.5 %         | 0.075
          7,5%          | 0.075
          %15           | 0.15
          7.5 percent   | 0.075
          7.5pct        | 0.075
          7,5 Prozent   | 0.075
          ٧٫٥٪          | 0.075
          ７.５％        | 0.075
          7,5\u00A0%    | 0.075
          1,234%        | 0.01234
          0.5%          | 0.005
          120%          | 1.2
          =%6.4         | 0.064
          """)
  void a_percent_sign_says_what_is_meant(String written, String value) {
    assertThat(WrittenColumn.of(ENGAGEMENT, "Engagement").read(written)).containsExactly(value);
  }

  @Test
  void bare_numbers_all_below_the_clear_bound_are_fractions() {
    assertThat(WrittenColumn.of(ENGAGEMENT, "").read("=0.05", "0,12", "=0.25", "=0"))
        .containsExactly("0.05", "0.12", "0.25", "0");
    assertThat(WrittenColumn.of(COMMISSION, "").read("=0.2", "=0.99"))
        .containsExactly("0.2", "0.99");
  }

  @Test
  void bare_numbers_all_above_1_are_points() {
    assertThat(WrittenColumn.of(ENGAGEMENT, "").read("=7.5", "12,25", "=0"))
        .containsExactly("0.075", "0.1225", "0");
  }

  @Test
  void where_both_stand_in_one_column_all_are_asked() {
    assertThat(WrittenColumn.of(ENGAGEMENT, "").read("=7.5", "=0.075"))
        .containsExactly(asked("7.5", "750"), asked("0.075", "7.5"));
    assertThat(WrittenColumn.of(ENGAGEMENT, "").read("=0.032", "=0.05", "=1.5"))
        .containsExactly(asked("0.032", "3.2"), asked("0.05", "5"), asked("1.5", "150"));
  }

  @Test
  void what_no_fraction_can_be_makes_all_above_1_points() {
    assertThat(WrittenColumn.of(ENGAGEMENT, "").read("=7.5", "=0.075", "=12"))
        .containsExactly("0.075", asked("0.075", "7.5"), "0.12");
    assertThat(WrittenColumn.of(COMMISSION, "").read("=20", "=0.2"))
        .containsExactly("0.2", asked("0.2", "20"));
  }

  @Test
  void what_is_below_1_and_not_clear_is_asked_with_all_its_column() {
    assertThat(WrittenColumn.of(ENGAGEMENT, "").read("=0.5", "=0.05"))
        .containsExactly(asked("0.5", "50"), asked("0.05", "5"));
    assertThat(WrittenColumn.of(COMMISSION, "").read("=1")).containsExactly(asked("1", "100"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ER %", "ER (%)", "Engagement in percent", "ER pct", "Rate in Prozent"})
  void a_heading_that_says_percent_makes_bare_numbers_points(String heading) {
    assertThat(WrittenColumn.of(ENGAGEMENT, heading).read("=7.5", "=0.5"))
        .containsExactly("0.075", "0.005");
    assertThat(WrittenColumn.of(ENGAGEMENT, heading).read("=0.5", "=0.05"))
        .containsExactly(asked("0.5", "50"), asked("0.05", "5"));
  }

  @Test
  void percent_signs_in_a_column_do_not_change_its_bare_numbers() {
    assertThat(WrittenColumn.of(ENGAGEMENT, "").read("7.5%", "=%8", "=0.05"))
        .containsExactly("0.075", "0.08", "0.05");
    assertThat(WrittenColumn.of(ENGAGEMENT, "").read("7.5%", "=%8", "=5"))
        .containsExactly("0.075", "0.08", "0.05");
  }

  @Test
  void the_owners_answer_settles_all_bare_numbers() {
    assertThat(WrittenColumn.of(ENGAGEMENT, "", "points").read("=7.5", "=0.5", "0.05"))
        .containsExactly("0.075", "0.005", "0.0005");
    assertThat(WrittenColumn.of(ENGAGEMENT, "ER %", "fractions").read("=1.5", "=0.5", "3%"))
        .containsExactly("1.5", "0.5", "0.03");
    assertThat(ENGAGEMENT.answers()).contains("points", "fractions");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-5%", "2000%", "5‰", "%", "5%%", "about 5%", "5% or 6%", "=-0.1", "=%1001"})
  void what_is_no_share_is_none(String written) {
    assertThat(WrittenColumn.of(ENGAGEMENT, "").read(written)).first().asString().startsWith("?");
  }
}
