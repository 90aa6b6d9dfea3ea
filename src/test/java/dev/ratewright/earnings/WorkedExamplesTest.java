package dev.ratewright.earnings;

import static dev.ratewright.Sample.RATES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Dollars;
import dev.ratewright.Sample;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every stream beside amounts worked out by hand. */
class WorkedExamplesTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  private static Sample grown() {
    return Sample.creator(48_200).age(27).views30(310_000);
  }

  private static Earning earned(String stream, Creator creator, YearMonth month) {
    return Statement.of(creator, month, RATES).lines().stream()
        .filter(line -> line.stream().name().equals(stream))
        .map(Statement.Line::earning)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no stream " + stream));
  }

  private static String shown(Earning earning) {
    return switch (earning) {
      case Earning.Estimated estimated ->
          estimated.amount().figures().stream()
              .map(Expr::value)
              .map(Dollars::text)
              .distinct()
              .collect(Collectors.joining(" "));
      case Earning.Actual actual -> Dollars.text(actual.settled().value()) + " settled";
      case Earning.None none -> none.reason();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Creator Rewards | Qualified views=1000000                       | $500.00 $1,000.00 $2,000.00
          LIVE gifts      | LIVE coins=5000                               | $12.50
          LIVE gifts      | LIVE diamonds=420                             | $2.10
          Series          | Series sales=10;Series price=5                | $35.00
          Series          | Series sales=10                               | $35.00 $70.00
          Series          | Series web sales=10;Series price=10           | $94.10
          Series          | Series sales=1;Series web sales=1;Series price=10 | $16.41
          Series          | Series price=10                               | no Series sales recorded for 2026-10
          Product links   | Link sales=2000;Link commission=0.08          | $160.00
          Product links   | Link sales=2000;Link commission=0.08;Link refunds=200 | −$40.00
          Shop affiliate  | Shop sales=50;Shop commission=0.1             | $5.00
          Shop affiliate  | Shop refunds=12.34                            | −$12.34
          Shop affiliate  | Shop sales=50                                 | the rate book has no Shop affiliate commission for a creator without a niche for 2026-10
          LIVE shopping   | LIVE sales=300;LIVE commission=0.2;LIVE refunds=5 | $55.00
          Own store       | Store sales=1000;Store cost of goods=400      | $540.00
          Own store       | Store sales=1000;Store platform discount=100;Store tax=80;Store refunds=50;Store cost of goods=400;Store shipping=60 | $428.80
          Own store       | Store sales=100;Store refunds=300;Store cost of goods=0 | −$206.00
          YouTube videos  | YouTube ad revenue=1000                       | $550.00
          YouTube Shorts  | Shorts pool=1000                              | $450.00
          YouTube Shorts  | Shorts views=1000000                          | $10.00 $40.00 $60.00
          Other channels  | Other income=812.5                            | $812.50 settled
          Other channels  | Other views=20000;Other RPM=1.5               | $30.00
          Other channels  | Other views=20000                             | no RPM given for other channels, and none is usual
          Merchandise     | Merch units=10;Merch price=28;Merch unit cost=12;Merch unit shipping=4;Merch unit fees=2 | $100.00
          Merchandise     | Merch units=10;Merch price=28                 | $56.00 $92.40 $112.00
          Merchandise     | Merch units=10                                | no price given for the 10 units sold
          Own business    | Business revenue=1000;Business cost=1300      | −$300.00 settled
          Own business    | Business cost=1300                            | a cost and no revenue of their own business in 2026-10
          """)
  void what_a_creator_did_comes_to_what_a_hand_works_out(
      String stream, String figures, String amounts) {
    Creator creator = grown().did("2026-10", figures.split(";")).build();
    assertThat(shown(earned(stream, creator, OCTOBER))).isEqualTo(amounts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Shop affiliate | Beauty  | Shop sales=100      | $12.00 $17.00 $25.00
          LIVE shopping  | Tech    | LIVE sales=100      | $8.00 $10.00 $12.00
          Product links  | Food    | Link sales=100      | $10.00 $12.00 $15.00
          Product links  | Comedy  | Link sales=100      | the rate book has no Shop affiliate commission for Comedy for 2026-10
          YouTube videos | Finance | YouTube views=1000  | $10.00 $16.00 $26.00
          YouTube videos | Gaming  | YouTube views=2000  | $1.00 $4.00 $8.00
          YouTube Shorts | Finance | Shorts views=10000  | $3.50 $4.00 $4.50
          YouTube Shorts | Gaming  | Shorts views=10000  | $0.10 $0.40 $0.60
          """)
  void rates_of_the_own_niche_count_before_those_of_all(
      String stream, String niche, String figures, String amounts) {
    Creator creator = grown().niche(niche).did("2026-10", figures.split(";")).build();
    assertThat(shown(earned(stream, creator, OCTOBER))).isEqualTo(amounts);
  }

  @Test
  void the_fund_pays_until_rewards_do_and_never_both() {
    Creator creator =
        grown()
            .rewardsSince("2023-12")
            .did("2023-11", "Video views=100000")
            .did("2023-12", "Video views=100000")
            .build();
    YearMonth before = YearMonth.of(2023, 11);
    YearMonth since = YearMonth.of(2023, 12);
    assertThat(shown(earned("Creator Fund", creator, before))).isEqualTo("$2.00 $3.00 $4.00");
    assertThat(shown(earned("Creator Rewards", creator, before)))
        .isEqualTo("paid by the Creator Fund instead");
    assertThat(shown(earned("Creator Fund", creator, since)))
        .isEqualTo("paid by Creator Rewards instead");
    assertThat(shown(earned("Creator Rewards", creator, since)))
        .isEqualTo("$50.00 $100.00 $200.00");
  }

  @Test
  void an_own_store_without_its_cost_of_goods_says_that_it_may_be_too_high() {
    Creator creator = grown().did("2026-10", "Store sales=1000").build();
    assertThat(((Earning.Estimated) earned("Own store", creator, OCTOBER)).caution())
        .isEqualTo("cost of goods not given, so it may be too high");
  }

  @Test
  void every_amount_says_how_it_comes_about() {
    Creator creator =
        grown()
            .did("2026-10", "Shop sales=5400", "Shop commission=0.1", "Shop refunds=38.5")
            .build();
    Earning.Estimated shop = (Earning.Estimated) earned("Shop affiliate", creator, OCTOBER);
    assertThat(shop.amount().expected().working())
        .isEqualTo(
            "($5,400.00 shop sales with commission × 10 % shop commission"
                + " − $38.50 shop commission taken back)");
  }
}
