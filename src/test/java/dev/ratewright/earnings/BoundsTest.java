package dev.ratewright.earnings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Dollars;
import dev.ratewright.Sample;
import dev.ratewright.domain.AccountType;
import dev.ratewright.domain.Expr;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is unusual about an estimate, and what it does not change. */
class BoundsTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  private static Earning.Estimated earned(IncomeStream stream, String... figures) {
    Sample grown =
        Sample.creator(48_200)
            .age(27)
            .views30(310_000)
            .country("United States")
            .account(AccountType.PERSONAL)
            .did("2026-10", figures);
    return (Earning.Estimated) Statement.earned(stream, grown.build(), OCTOBER, Sample.RATES);
  }

  @ParameterizedTest
  @CsvSource({"9998,below the smallest payout of $50.00", "10000,''", "0,''"})
  void an_amount_below_the_smallest_payout_says_so(String diamonds, String caution) {
    // At half a cent each.
    assertThat(earned(new LiveGifts(), "LIVE diamonds=" + diamonds).caution()).isEqualTo(caution);
  }

  @ParameterizedTest
  @CsvSource({"0.98,true", "0.99,false", "189.99,false", "190,true"})
  void a_price_of_a_series_that_may_not_be_asked_is_said(String price, boolean outside) {
    Earning.Estimated series = earned(new Series(), "Series sales=200", "Series price=" + price);
    assertThat(series.caution())
        .isEqualTo(outside ? "the price is outside the $0.99 to $189.99 that may be asked" : "");
  }

  @ParameterizedTest
  @CsvSource({"2,$419.30", "3,$539.10", "4,$539.10"})
  void too_few_posts_for_subscribers_lose_the_bonus_share(String posts, String high) {
    // 100 × 5.99 × 70 %, or × 90 % with the bonus.
    Expr amount =
        earned(new LiveSubscriptions(), "LIVE subscribers=100", "Subscriber-only posts=" + posts)
            .amount()
            .high();
    assertThat(Dollars.text(amount.value())).isEqualTo(high);
  }

  @Test
  void an_unknown_number_of_posts_loses_nothing() {
    Expr amount = earned(new LiveSubscriptions(), "LIVE subscribers=100").amount().high();
    assertThat(Dollars.text(amount.value())).isEqualTo("$539.10");
  }
}
