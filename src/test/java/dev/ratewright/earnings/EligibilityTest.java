package dev.ratewright.earnings;

import static dev.ratewright.Sample.RATES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Dollars;
import dev.ratewright.Sample;
import dev.ratewright.domain.AccountType;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final String COUNTRIES =
      "needs the country United States, United Kingdom, Germany, France, Japan, South Korea, Brazil"
          + " or Mexico, has ";

  private static Sample grown() {
    return Sample.creator(48_200)
        .age(27)
        .views30(310_000)
        .country("Germany")
        .account(AccountType.PERSONAL)
        .did("2026-10", "Qualified views=1000");
  }

  private static String said(IncomeStream stream, Creator creator) {
    return switch (Statement.earned(stream, creator, OCTOBER, RATES)) {
      case Earning.Estimated e ->
          e.amount().figures().stream()
                  .map(Expr::value)
                  .map(Dollars::text)
                  .collect(Collectors.joining(" "))
              + (conditions(e).isEmpty() ? "" : " | " + conditions(e));
      case Earning.Actual a -> Dollars.text(a.settled().value()) + " settled";
      case Earning.None none -> none.reason();
    };
  }

  /** What an estimate says of conditions; such small amounts say more, see {@link BoundsTest}. */
  private static String conditions(Earning.Estimated estimate) {
    return estimate.caution().replaceFirst("(; )?below the smallest payout.*", "");
  }

  @ParameterizedTest
  @CsvSource({"KR", "Korea", "USA", "uk", "Deutschland", "Brasil", "México", "日本", "France"})
  void rewards_are_paid_in_an_eligible_country_however_it_is_written(String country) {
    assertThat(said(new CreatorRewards(), grown().country(country).build()))
        .isEqualTo("$0.50 $1.00 $2.00");
  }

  @Test
  void elsewhere_the_reason_names_the_countries_and_the_creators_own() {
    assertThat(said(new CreatorRewards(), grown().country("Sverige").build()))
        .isEqualTo(COUNTRIES + "Sweden");
  }

  @ParameterizedTest
  @CsvSource({"''", "Atlantis", "'Los Angeles, CA'"})
  void a_country_that_is_not_recognised_is_unknown_and_not_no(String country) {
    assertThat(said(new CreatorRewards(), grown().country(country).build()))
        .isEqualTo("$0.50 $1.00 $2.00 | country not known, condition taken as met");
  }

  @Test
  void rewards_are_for_personal_accounts() {
    assertThat(said(new CreatorRewards(), grown().account(AccountType.BUSINESS).build()))
        .isEqualTo("needs the account type Personal, has Business");
  }

  @Test
  void all_that_is_not_known_is_said_together() {
    Creator creator =
        Sample.creator(48_200).views30(310_000).did("2026-10", "Qualified views=1000").build();
    assertThat(said(new CreatorRewards(), creator))
        .isEqualTo(
            "$0.50 $1.00 $2.00 | years of age, country, account type not known, conditions taken as"
                + " met");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Series sales=10;Series price=5 | Series             | $35.00 $35.00 $35.00
          LIVE diamonds=420              | LIVE gifts         | $2.10 $2.10 $2.10
          LIVE subscribers=10            | LIVE subscriptions | $41.93 $41.93 $41.93
          """)
  void what_was_sold_stands_though_a_condition_is_not_met(
      String figures, String stream, String amount) {
    Creator creator =
        Sample.creator(900).age(27).views30(5_000).did("2026-10", figures.split(";")).build();
    String needed = stream.equals("Series") ? "10,000" : "1,000";
    assertThat(said(stream(stream), creator))
        .isEqualTo(amount + " | below the conditions: needs " + needed + " followers, has 900");
  }

  @Test
  void views_were_not_sold_so_below_the_conditions_they_earn_nothing() {
    Creator creator =
        Sample.creator(900).age(27).views30(500_000).did("2026-10", "Qualified views=9000").build();
    assertThat(said(new CreatorRewards(), creator)).isEqualTo("needs 10,000 followers, has 900");
  }

  @Test
  void a_price_alone_is_no_sale() {
    Creator creator =
        Sample.creator(900).age(27).views30(5_000).did("2026-10", "Series price=5").build();
    assertThat(said(new Series(), creator)).isEqualTo("needs 10,000 followers, has 900");
  }

  private static IncomeStream stream(String name) {
    return IncomeStreams.ALL.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }
}
