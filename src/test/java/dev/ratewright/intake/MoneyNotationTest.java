package dev.ratewright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Place;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyNotationTest {
  private static final Numbers FEE = Numbers.of("fee", Unit.MONEY);

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
          1 200 kr         | ? SEK or NOK or DKK or ISK? write the currency's code into the cell
          1 200 SEK        | 1200 SEK
          ¥900             | ? JPY or CNY? write the currency's code into the cell
          $1,200 CAD       | 1200 CAD
          C$1,200          | 1200 CAD
          1,2 Mio €        | 1200000 EUR
          Rp 1.500.000     | 1500000 IDR
          Rs. 500          | ? INR or PKR? write the currency's code into the cell
          """)
  void other_money_is_read_or_asked_where_its_sign_is_that_of_several(
      String written, String amount) {
    assertThat(WrittenColumn.of(FEE, "Fee").read(written)).containsExactly(amount);
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
        .containsExactly("500 EUR", "1200.5 EUR", "3 EUR");
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
    assertThat(WrittenColumn.of(FEE, "Fee (SEK)").read("500 kr")).containsExactly("500 SEK");
    assertThat(WrittenColumn.of(FEE, "Fee (CAD)").read("$500")).containsExactly("500 CAD");
  }

  @Test
  void the_owner_may_name_the_currency() {
    assertThat(WrittenColumn.of(FEE, "Fee", "EUR").read("=500", "$1"))
        .containsExactly("500 EUR", "? the heading says EUR and the cell $");
    assertThat(FEE.answers()).contains("EUR", "USD", "dot decimals");
  }

  @Test
  void a_typed_amount_has_the_currency_of_its_format() {
    WrittenColumn<?> column = WrittenColumn.of(FEE, "Fee");
    assertThat(column.value(Cell.number(BigDecimal.TEN, Cell.Form.money("EUR")))).isPresent();
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

  @Test
  void a_row_of_a_currency_settles_bare_amounts_and_signs_of_several() {
    Manner canada = new Manner("Fee").in(new Currency("CAD"));
    assertThat(currency("500", canada)).isEqualTo("CAD");
    assertThat(currency("$500", canada)).isEqualTo("CAD");
    assertThat(currency("US$ 500", canada)).isEqualTo("USD");
    assertThat(currency("500 EUR", canada)).isEqualTo("EUR");
    assertThat(currency("500 kr", new Manner("Fee").in(new Currency("NOK")))).isEqualTo("NOK");
    assertThat(currency("$500", new Manner("Fee").in(new Currency("EUR")))).isEqualTo("USD");
    assertThat(currency("500", new Manner("Fee (GBP)").in(new Currency("EUR")))).isEqualTo("GBP");
  }

  private static String currency(String written, Manner manner) {
    Place place = new Place("roster.xlsx", "Deals", "C2", "Fee");
    return FEE.read(Cell.text(written), place, manner).orElseThrow().currency().code();
  }
}
