package dev.ratewright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyNotationTest {
  private static final Numbers FEE = Numbers.of("fee", Unit.MONEY);

  private static String foreign(String amount) {
    return "? read as " + amount + "; write it in US dollars";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          $1,200           | 1200
          $ 1.200          | 1200
          US$ 1,200.50     | 1200.5
          1200 USD         | 1200
          USD1,200         | 1200
          usd 1200         | 1200
          1.2k$            | 1200
          $1.2k            | 1200
          1.2k USD         | 1200
          $1,200 USD       | 1200
          $1,200.-         | 1200
          1.200,50         | 1200.5
          1,200            | 1200
          0.005            | 0.005
          $0               | 0
          """)
  void dollars_are_read_in_every_form(String written, String value) {
    assertThat(WrittenColumn.of(FEE, "Fee").read(written)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1.200 €          | 1200 EUR
          € 1.200,50       | 1200.5 EUR
          EUR 1.200        | 1200 EUR
          円2,281,428      | 2281428 JPY
          2,281,428円      | 2281428 JPY
          £900             | 900 GBP
          R$ 1.500,00      | 1500 BRL
          ₹2,28,000        | 228000 INR
          CHF 1'200.–      | 1200 CHF
          1 200 zł         | 1200 PLN
          1 200 kr         | 1200 kr
          1 200 SEK        | 1200 SEK
          ¥900             | 900 ¥
          $1,200 CAD       | 1200 CAD
          C$1,200          | 1200 CAD
          1,2 Mio €        | 1200000 EUR
          Rp 1.500.000     | 1500000 IDR
          Rs. 500          | 500 Rs.
          """)
  void other_money_is_shown_as_it_was_understood(String written, String amount) {
    assertThat(WrittenColumn.of(FEE, "Fee").read(written)).containsExactly(foreign(amount));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$",
        "€",
        "USD",
        "$1,200 €",
        "900 gold",
        "12 mr",
        "$about 5",
        "-$5",
        "$-5",
        "5$5",
        "=%5"
      })
  void what_is_no_amount_is_none(String written) {
    assertThat(WrittenColumn.of(FEE, "Fee").read(written)).containsExactly("?");
  }

  @Test
  void parentheses_make_an_amount_negative() {
    assertThat(WrittenColumn.of(FEE, "Fee").read("(1,200)", "($1,200)", "$(1,200)"))
        .containsExactly(
            "? parentheses make an amount negative", "? parentheses make an amount negative", "?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fee (EUR)", "Fee €", "Fee in EUR", "Fee in euros", "FEE [EUR]"})
  void a_heading_names_the_currency_of_bare_amounts(String heading) {
    assertThat(WrittenColumn.of(FEE, heading).read("=500", "1.200,50", "€3"))
        .containsExactly(foreign("500 EUR"), foreign("1200.5 EUR"), foreign("3 EUR"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Fee (USD)", "Fee $", "Fee in US$", "Fee", "Try all top fees", "Fee (net)"})
  void other_headings_leave_amounts_in_dollars(String heading) {
    assertThat(WrittenColumn.of(FEE, heading).read("=500", "$1")).containsExactly("500", "1");
  }

  @Test
  void a_sign_that_contradicts_its_heading_is_asked() {
    assertThat(WrittenColumn.of(FEE, "Fee (EUR)").read("$500", "500 CHF"))
        .containsExactly(
            "? the heading says EUR and the cell $", "? the heading says EUR and the cell CHF");
    assertThat(WrittenColumn.of(FEE, "Fee (EUR/USD)").read("=500", "$500"))
        .containsExactly("? EUR or USD? write the currency into the cell", "500");
  }

  @Test
  void a_heading_settles_a_sign_that_stands_for_several() {
    assertThat(WrittenColumn.of(FEE, "Fee (SEK)").read("500 kr"))
        .containsExactly(foreign("500 SEK"));
    assertThat(WrittenColumn.of(FEE, "Fee (CAD)").read("$500")).containsExactly(foreign("500 CAD"));
  }

  @Test
  void the_owner_may_name_the_currency() {
    assertThat(WrittenColumn.of(FEE, "Fee", "EUR").read("=500", "$1"))
        .containsExactly(foreign("500 EUR"), "? the heading says EUR and the cell $");
    assertThat(FEE.answers()).contains("EUR", "USD", "dot decimals");
  }

  @Test
  void a_typed_amount_has_the_currency_of_its_format() {
    WrittenColumn<?> column = WrittenColumn.of(FEE, "Fee");
    assertThat(column.value(Cell.number(BigDecimal.TEN, Cell.Form.money("EUR")))).isEmpty();
    assertThat(column.value(Cell.number(BigDecimal.TEN, Cell.Form.money("Gold")))).isEmpty();
    assertThat(column.value(Cell.number(BigDecimal.TEN, Cell.Form.money("$")))).isPresent();
    assertThat(column.value(Cell.number(BigDecimal.TEN, Cell.Form.money("USD")))).isPresent();
  }

  @Test
  void one_number_in_two_currencies_is_not_the_same_amount() {
    Cell euros = Cell.number(new BigDecimal("500"), Cell.Form.money("EUR"));
    Cell pounds = Cell.number(new BigDecimal("500"), Cell.Form.money("GBP"));
    Cell plain = Cell.number(new BigDecimal("500"), Cell.Form.PLAIN);
    assertThat(FEE.agree(euros, pounds)).isFalse();
    assertThat(FEE.agree(euros, plain)).isTrue();
  }
}
