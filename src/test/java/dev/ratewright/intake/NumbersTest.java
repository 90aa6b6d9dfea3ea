package dev.ratewright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.domain.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  private static final Numbers COUNT = Numbers.of("followers", Unit.COUNT);
  private static final Numbers FACTOR = Numbers.of("factor", Unit.FACTOR);
  private static final String OPEN = "? write it without separators and letters";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          155.3M        | 155300000
          12,4K         | 12400
          1.2m          | 1200000
          29.0b         | 29000000000
          0.89k         | 890
          3,3 Mio       | 3300000
          3,3 Mio.      | 3300000
          1.2 million   | 1200000
          1,2 Mrd       | 1200000000
          2,5 млн       | 2500000
          12 тыс.       | 12000
          12,4к         | 12400
          12,4К         | 12400
          1,2М          | 1200000
          3 тис.        | 3000
          1 миллиард    | 1000000000
          1.2万         | 12000
          3.4萬         | 34000
          1.5億         | 150000000
          1.5亿         | 150000000
          12만          | 120000
          1.2억         | 120000000
          2.5 lakh      | 250000
          1.2 crore     | 12000000
          3L            | 300000
          4Cr           | 40000000
          2,28,00,000   | 22800000
          2,28,000      | 228000
          1.234.567     | 1234567
          1 234 567     | 1234567
          1,234,567     | 1234567
          1'234'567     | 1234567
          1’234’567     | 1234567
          1\u00A0234\u00A0567   | 1234567
          1\u202F234\u202F567   | 1234567
          1\u2009234            | 1234
          +1200         | 1200
          1.2E+06       | 1200000
          1,2E+06       | 1200000
          5e3           | 5000
          ١٢٣٤          | 1234
          ١٬٢٣٤٬٥٦٧     | 1234567
          १२३४          | 1234
          １２，３４５   | 12345
          ۱۲٫۵K         | 12500
          48,200        | 48200
          48.200        | 48200
          1200.0        | 1200
          007           | 7
          \u200E1200\u200F      | 1200
          """)
  void a_count_is_read_in_every_form(String written, String value) {
    assertThat(WrittenColumn.of(COUNT, "Followers").read(written)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          about 20k          | ? write 20000
          20k+               | ? write 20000
          ~20k               | ? write 20000
          >1,5M              | ? write 1500000
          10k-15k            | ?
          20-30              | ?
          1 or 2             | ?
          K                  | ?
          1.2.K              | ?
          12.                | ?
          1,23,4             | ? its digits are not grouped in thousands; write it without separators
          1,2345,678         | ? its digits are not grouped in thousands; write it without separators
          0,123,456          | ? its digits are not grouped in thousands; write it without separators
          12.345.67          | ? its digits are not grouped in thousands; write it without separators
          1,23,456.789.000   | ? its digits are not grouped in thousands; write it without separators
          1.5                | ?
          -5                 | ?
          −5k                | ?
          (5)                | ?
          1٢                 | ?
          10²                | ?
          ½                  | ?
          12 %               | ?
          $12                | ?
          1234567890123456789| ?
          1e99               | ?
          1e999              | ?
          0x1F               | ?
          #N/A               | ?
          12 mil             | ? 12000 or 12000000? write it without separators and letters
          1,234K             | ? 1234000 or 1234? write it without separators and letters
          1.234 million      | ? 1234000 or 1234000000? write it without separators and letters
          """)
  void what_may_be_no_count_or_several_is_asked(String written, String hint) {
    assertThat(WrittenColumn.of(COUNT, "Followers").read(written)).containsExactly(hint);
  }

  @Test
  void other_cells_settle_what_a_comma_means() {
    assertThat(WrittenColumn.of(COUNT, "").read("1,234K", "1.5M"))
        .containsExactly("1234000", "1500000");
    assertThat(WrittenColumn.of(COUNT, "").read("1,234K", "1,5M"))
        .containsExactly("1234", "1500000");
    assertThat(WrittenColumn.of(COUNT, "").read("1,234K", "1,234,567"))
        .containsExactly("1234000", "1234567");
    assertThat(WrittenColumn.of(COUNT, "").read("1,234K", "56,789"))
        .containsExactly("1234000", "56789");
    assertThat(WrittenColumn.of(FACTOR, "").read("1.234", "2,5")).containsExactly("1234", "2.5");
  }

  @Test
  void cells_that_contradict_each_other_settle_nothing() {
    assertThat(WrittenColumn.of(COUNT, "").read("1,234K", "1.5M", "1,5M"))
        .containsExactly("? 1234000 or 1234" + OPEN, "1500000", "1500000");
  }

  @Test
  void where_texts_hold_fractions_three_digits_are_no_proof_of_thousands() {
    assertThat(WrittenColumn.of(COUNT, "").read("12.345", "1234.5")).containsExactly("?", "?");
    assertThat(WrittenColumn.of(COUNT, "").read("12,345", "1234.5")).containsExactly("12345", "?");
  }

  @Test
  void the_owners_answer_settles_what_the_cells_leave_open() {
    List<String> asked = List.of("1,234K", "1.234");
    String[] cells = asked.toArray(String[]::new);
    assertThat(WrittenColumn.of(FACTOR, "", Content.DOT_DECIMALS).read(cells))
        .containsExactly("1234000", "1.234");
    assertThat(WrittenColumn.of(FACTOR, "", Content.COMMA_DECIMALS).read(cells))
        .containsExactly("1234", "1234");
    assertThat(FACTOR.answers()).contains(Content.DOT_DECIMALS, Content.COMMA_DECIMALS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          N/A | n/a | NA | - | – | — | nan | NaN | null | none | undefined | unknown | ? | tbd | TBA | k.A. | /
          """)
  void what_says_that_nothing_is_known_is_no_value(
      org.junit.jupiter.params.aggregator.ArgumentsAccessor written) {
    for (Object word : written.toList()) {
      Cell cell = Cell.text(word.toString());
      assertThat(COUNT.unknown(cell)).as(word.toString()).isTrue();
      assertThat(Days.day().unknown(cell)).isTrue();
      assertThat(Hours.inMonth("LIVE hours").unknown(cell)).isTrue();
      assertThat(Words.oneOf(List.of("Beauty"), v -> v).unknown(cell)).isTrue();
      assertThat(Words.handle().unknown(cell)).isFalse();
    }
  }

  @Test
  void a_text_may_say_none_and_mean_it() {
    Content<String> text = Words.text(Content.Look.TEXT);
    assertThat(WrittenColumn.of(text, "Name").read("Nan", "none", "?", "N/A", "-", "—", "/"))
        .containsExactly("Nan", "none", "?", "unknown", "unknown", "unknown", "unknown");
    assertThat(WrittenColumn.of(Words.oneOf(List.of("None"), v -> v), "").read("none", "n/a"))
        .containsExactly("None", "unknown");
  }

  @Test
  void a_typed_number_is_what_it_is() {
    assertThat(WrittenColumn.of(COUNT, "").read("=1234", "=1.5", "=-2", "=%50"))
        .containsExactly("1234", "?", "?", "?");
  }
}
