package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Dollars;
import dev.ratewright.Sample;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Income;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {
  private static final RateBook RATES =
      Sample.ratesWithExchange(
          "2026-09,EUR,1.1,,",
          "2026-10,EUR,1.08345,central bank,2026-11-02",
          "2026-10,JPY,0.0067,,",
          "2026-10,IDR,0.000061,,");

  @TempDir Path folder;

  private Creator read(String lines) throws IOException {
    Path roster = Copies.workbook(folder.resolve("roster.xlsx"), lines);
    return Copies.creators(roster, RATES).getFirst();
  }

  private static String shown(Expr amount) {
    return Dollars.text(amount.value()) + " = " + amount.working();
  }

  @Test
  void deals_are_converted_with_the_rate_of_their_month() throws IOException {
    Creator creator =
        read(
            """
            ## Creators
            Handle;Followers
            @ada;1200
            ## Deals
            Handle;Brand;Fee;State;Date;Kill fee
            @ada;Copperleaf;€500;Paid;2026-10-31;
            @ada;Copperleaf;1.200,50 EUR;Paid;2026-09-01;
            @ada;Copperleaf;$100;Cancelled;2026-10-02;JPY 9000
            @ada;Copperleaf;70;Paid;2026-10-02;
            """);
    assertThat(creator.deals().stream().map(deal -> shown(deal.payable())))
        .containsExactly(
            "$541.73 = €500.00 fee × $1.08345 for 1 EUR", // 541.725, half up
            "$1,320.55 = €1,200.50 fee × $1.10 for 1 EUR",
            "$60.30 = ¥9,000.00 kill fee × $0.0067 for 1 JPY",
            "$70.00 = $70.00 fee");
  }

  @Test
  void a_currency_in_the_heading_holds_for_bare_amounts() throws IOException {
    Creator creator =
        read(
            """
            ## Creators
            Handle;Followers
            @ada;1200
            ## Income
            Handle;Month;Stream;Amount (EUR);State;Note
            @ada;2026-10;Series;-40;Settled;refund
            ## Activity
            Handle;Month;Series sales;Series price (IDR)
            @ada;2026-10;3;150000
            """);
    assertThat(creator.incomes().stream().map(Income::amount).map(ExchangeTest::shown))
        .containsExactly("−$43.34 = −€40.00 refund × $1.08345 for 1 EUR");
    assertThat(
            creator.activities().getFirst().get(Sample.measure("Series price")).map(p -> shown(p)))
        .contains("$9.15 = IDR 150,000.00 price of the Series × $0.000061 for 1 IDR");
    assertThat(
            creator.activities().getFirst().get(Sample.measure("Series sales")).map(Expr::working))
        .contains("3 Series sold in the app");
  }

  @Test
  void there_and_back_is_the_amount_to_half_a_cent() throws IOException {
    Random random = new Random(3);
    StringBuilder lines = new StringBuilder("## Creators\nHandle;Followers\n@ada;1\n## Income\n");
    lines.append("Handle;Month;Stream;Amount;State");
    List<BigDecimal> written = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(20_000_000) - 5_000_000, 2);
      written.add(amount);
      lines.append("\n@ada;2026-10;Series;" + amount + " EUR;Settled");
    }
    List<Income> incomes = read(lines.toString()).incomes();
    assertThat(incomes).hasSize(500);
    BigDecimal rate = new BigDecimal("1.08345");
    BigDecimal most = new BigDecimal("0.005").divide(rate, MathContext.DECIMAL64);
    for (int i = 0; i < 500; i++) {
      BigDecimal back = incomes.get(i).amount().value().divide(rate, MathContext.DECIMAL64);
      assertThat(back.subtract(written.get(i)).abs())
          .isLessThanOrEqualTo(most.add(new BigDecimal("1E-9")));
    }
  }

  @Test
  void a_cleaned_copy_keeps_the_currency_in_the_cell() throws IOException {
    Path roster =
        Copies.workbook(
            folder.resolve("roster.xlsx"),
            """
            ## Creators
            Handle;Followers
            @ada;1200
            ## Deals
            Handle;Brand;Fee (EUR);State;Date
            @ada;Copperleaf;500;Paid;2026-10-31
            @ada;Copperleaf;€700,50;Paid;2026-10-31
            """);
    Path copy = folder.resolve("copy.xlsx");
    Copies.fix(roster, copy);
    assertThat(Copies.rows(copy, "Deals"))
        .containsSubsequence(
            "@ada | Copperleaf | 500 EUR | Paid | 2026-10-31",
            "@ada | Copperleaf | 700.50 EUR | Paid | 2026-10-31");
    assertThat(Copies.creators(copy, RATES).getFirst().deals().stream().map(d -> shown(d.fee())))
        .containsExactlyElementsOf(
            Copies.creators(roster, RATES).getFirst().deals().stream()
                .map(d -> shown(d.fee()))
                .toList());
  }

  @Test
  void what_a_currency_was_worth_does_not_grow_stale() {
    assertThat(RATES.stale(LocalDate.of(2028, 12, 31)))
        .isNotEmpty()
        .noneMatch(old -> old.figure().unit() == Unit.EXCHANGE);
  }
}
