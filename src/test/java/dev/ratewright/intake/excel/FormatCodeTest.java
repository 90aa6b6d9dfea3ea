package dev.ratewright.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatCodeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          General                       | PLAIN
          GENERAL                       | PLAIN
          0.00E+00                      | PLAIN
          #,##0.00                      | PLAIN
          0%                            | PERCENT
          0.0 %;[Red]-0.0 %             | PERCENT
          0.0"%"                        | PLAIN
          0.0\\%                        | PLAIN
          0;0%                          | PLAIN
          yyyy-mm-dd                    | DATE
          m/d/yy h:mm                   | DATE
          [$-409]d-mmm                  | DATE
          [$-F800]dddd, mmmm dd, yyyy   | DATE
          [$-411]ggge"年"m"月"d"日"      | DATE
          mmm                           | DATE
          mm                            | DATE
          DD.MM.YYYY                    | DATE
          dd\\.mm\\.yyyy;@              | DATE
          0.0"d"                        | PLAIN
          0.0\\d                        | PLAIN
          0.0_d                         | PLAIN
          0*d                           | PLAIN
          [Red]0                        | PLAIN
          [Red][<0]0.0                  | PLAIN
          [$USD] #,##0                  | PLAIN
          [$kr.-406] #,##0              | PLAIN
          #,##0 "days"                  | PLAIN
          h:mm AM/PM                    | PLAIN
          mm:ss                         | PLAIN
          [h]:mm                        | PLAIN
          [mm]:ss.0                     | PLAIN
          "unfinished                   | PLAIN
          [unfinished d                 | PLAIN
          @                             | PLAIN
          """)
  void only_letters_that_excel_fills_in_count(String code, FormatCode meaning) {
    assertThat(FormatCode.of(code)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource({
    "0, PLAIN", "2, PLAIN", "9, PERCENT", "10, PERCENT", "14, DATE", "17, DATE", "18, PLAIN",
    "21, PLAIN", "22, DATE", "31, DATE", "32, PLAIN", "46, PLAIN", "49, PLAIN", "57, DATE"
  })
  void built_in_formats_are_known_by_number(int id, FormatCode meaning) {
    assertThat(FormatCode.builtIn(id)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1900-01-01",
    "59, 1900-02-28",
    "61, 1900-03-01",
    "45000.999999, 2023-03-15",
    "2958465, 9999-12-31"
  })
  void days_are_counted_as_excel_counts_them(BigDecimal serial, LocalDate date) {
    assertThat(DateSystem.FROM_1900.date(serial)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({"-1", "0", "0.5", "60", "2958466", "1E+30"})
  void a_day_that_never_was_is_no_date(BigDecimal serial) {
    assertThat(DateSystem.FROM_1900.date(serial)).isNull();
  }

  @Test
  void the_other_system_ends_in_9999_too() {
    assertThat(DateSystem.FROM_1904.date(new BigDecimal(2957003))).isEqualTo("9999-12-31");
    assertThat(DateSystem.FROM_1904.date(new BigDecimal(2957004))).isNull();
  }
}
