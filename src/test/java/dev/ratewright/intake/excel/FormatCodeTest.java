package dev.ratewright.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.intake.Cell;
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
          #,##0 "days"                  | PLAIN
          0.0,,"M"                      | PLAIN
          h:mm AM/PM                    | TIME
          mm:ss                         | TIME
          [h]:mm                        | TIME
          [mm]:ss.0                     | TIME
          [$-F400]h:mm:ss AM/PM         | TIME
          "unfinished                   | PLAIN
          [unfinished d                 | PLAIN
          [                             | PLAIN
          \\                            | PLAIN
          @                             | PLAIN
          """)
  void only_letters_that_excel_fills_in_count(String code, FormatCode.Kind meaning) {
    assertThat(FormatCode.of(code).kind()).isEqualTo(meaning);
    assertThat(FormatCode.of(code).currency()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0"M"            | 155     | "155M"
          0.0" Mio."      | 155.3   | "155.3 Mio."
          #,##0.0\\K      | 12.4    | "12.4K"
          0.0"M"          | 1.234   | "1.2340M"
          General"k"      | -5      | "-5k"
          0,"M"           | 155000  | "155M"
          0.0"万"         | 12.3    | "12.3万"
          0"000"          | 12      | "12000"
          0",000"         | 12      | "12,000"
          0.0"%"          | 7.5     | "7.5%"
          0.0\\%          | 0.5     | "0.5%"
          "$"0.0"k"       | 1.5     | "$ 1.5k"
          0.0,,"M"        | 1200000 | 1200000
          #,##0,\\K       | 1200    | 1200
          0" followers"   | 155     | 155
          0" ♥"           | 155     | 155
          0_M             | 155     | 155
          0*M             | 155     | 155
          [>999]0,"K";0   | 155     | 155
          [>999]0"x";0"M" | 155     | "155 in the format [>999]0"x";0"M""
          [<1000]0;0"M"   | 155     | "155 in the format [<1000]0;0"M""
          [Red]0;-0"M"    | 155     | 155
          0.00E+00        | 155     | 155
          #,##0 "EUR"     | 155     | 155 EUR
          """)
  void words_that_change_a_number_make_it_the_text_its_owner_sees(
      String code, BigDecimal stored, String shown) {
    assertThat(FormatCode.of(code).cell(stored, DateSystem.FROM_1900).shown()).isEqualTo(shown);
  }

  @Test
  void a_format_without_end_is_read_like_any_other() {
    String code = "0\"a\"\\b".repeat(100_000) + "0\"M\"";
    assertThat(FormatCode.of(code).cell(BigDecimal.ONE, DateSystem.FROM_1900).shown())
        .isEqualTo("\"1M\"");
    assertThat(FormatCode.of("\\a".repeat(100_000))).isEqualTo(FormatCode.PLAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          $#,##0.00                     | $
          "$"#,##0;[Red]-"$"#,##0       | $
          ($#,##0.00)                   | $
          [$$-409]#,##0.00              | USD
          [$USD] #,##0                  | USD
          [$$-1009]#,##0.00             | CAD
          [$$-en-CA]#,##0.00            | CAD
          [$$-C09]#,##0                 | AUD
          [$$-80A]#,##0                 | MXN
          [$$-1010409]#,##0             | USD
          [$$]#,##0                     | $
          $#,##0 "CAD"                  | CAD
          #,##0.00 [$€-407]             | EUR
          [$€-2] #,##0                  | EUR
          #,##0.00\\ "€"                | EUR
          #,##0.00 €                    | EUR
          _-* #,##0.00 "€"_-;-* 0       | EUR
          #,##0 "EUR"                   | EUR
          #,##0 "eur"                   | EUR
          [$£-809]#,##0                 | GBP
          [$¥-411]#,##0                 | JPY
          [$¥-804]#,##0                 | CNY
          "¥"#,##0                      | ¥
          #,##0"円"                     | JPY
          [$kr-414] #,##0               | NOK
          [$kr-41D] #,##0               | SEK
          [$kr.-406] #,##0              | DKK
          #,##0 "kr"                    | kr
          #,##0\\ "zł"                  | PLN
          #,##0\\ \\z\\ł               | PLN
          [$R$-416] #,##0.00            | BRL
          "R$"#,##0.00                  | BRL
          [$CHF-807] #,##0.00           | CHF
          [$₹-4009] #,##0               | INR
          [$Gold] #,##0                 | Gold
          #,##0 "€ / $"                 | € $
          """)
  void money_is_told_with_its_currency(String code, String currency) {
    assertThat(FormatCode.of(code))
        .returns(FormatCode.Kind.MONEY, FormatCode::kind)
        .returns(currency, FormatCode::currency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          _-* #,##0.00\\ _€_-            | room for a sign is none
          0;"€"0                        | the sign of negative numbers
          [$-407]#,##0                  | a region alone
          """)
  void what_looks_like_a_currency_and_shows_none_is_plain(String code, String why) {
    assertThat(FormatCode.of(code)).as(why).isEqualTo(FormatCode.PLAIN);
  }

  @ParameterizedTest
  @CsvSource({
    "0, PLAIN", "2, PLAIN", "9, PERCENT", "10, PERCENT", "14, DATE", "17, DATE", "18, TIME",
    "21, TIME", "22, DATE", "31, DATE", "32, TIME", "46, TIME", "49, PLAIN", "57, DATE"
  })
  void built_in_formats_are_known_by_number(int id, FormatCode.Kind meaning) {
    assertThat(FormatCode.builtIn(id).kind()).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 12:00:00",
    "4.99133101851852, 119:47:31",
    "0.000243055555555556, 0:00:21",
    "0, 0:00:00",
    "2958465, 71003160:00:00"
  })
  void a_time_is_what_its_owner_sees(BigDecimal stored, String shown) {
    assertThat(FormatCode.TIME.cell(stored, DateSystem.FROM_1900))
        .isInstanceOf(Cell.Lasting.class)
        .returns(shown, Cell::shown);
  }

  @ParameterizedTest
  @CsvSource({"-0.5", "2958466", "1E+30"})
  void a_time_no_calendar_has_stays_a_number(BigDecimal stored) {
    assertThat(FormatCode.TIME.cell(stored, DateSystem.FROM_1900)).isInstanceOf(Cell.Numeric.class);
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
