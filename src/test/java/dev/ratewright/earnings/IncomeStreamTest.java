package dev.ratewright.earnings;

import static dev.ratewright.Sample.RATES;
import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Dollars;
import dev.ratewright.Sample;
import dev.ratewright.domain.AccountType;
import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.RateBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IncomeStreamTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  private static Earning earned(IncomeStream stream, Creator creator) {
    return Statement.earned(stream, creator, OCTOBER, RATES);
  }

  private static List<String> band(Earning earning) {
    return ((Earning.Estimated) earning)
        .amount().figures().stream().map(e -> Dollars.text(e.value())).toList();
  }

  private static String reason(Earning earning) {
    return ((Earning.None) earning).reason();
  }

  /** A creator who meets every condition. */
  private static Sample grown() {
    return creator(48_200)
        .age(27)
        .views30(310_000)
        .country("United States")
        .account(AccountType.PERSONAL);
  }

  @Test
  void every_stream_that_exists_is_on_the_statement() {
    assertThat(IncomeStreams.ALL.stream().<Class<?>>map(Object::getClass))
        .containsExactlyInAnyOrder(IncomeStream.class.getPermittedSubclasses());
  }

  @Test
  void a_million_qualified_views_earn_500_to_2_000() {
    Creator creator = grown().month("2026-10", "", "1000000", "", "", "", "", "").build();
    assertThat(band(earned(new CreatorRewards(), creator)))
        .containsExactly("$500.00", "$1,000.00", "$2,000.00");
  }

  @Test
  void sponsored_views_earn_no_rewards() {
    Creator creator = grown().month("2026-10", "", "1000000", "200000", "", "", "", "").build();
    assertThat(band(earned(new CreatorRewards(), creator)))
        .containsExactly("$400.00", "$800.00", "$1,600.00");
  }

  @Test
  void rewards_from_all_views_say_that_they_may_be_too_high() {
    Creator creator = grown().month("2026-10", "1000000", "", "", "", "", "", "").build();
    Earning.Estimated earning = (Earning.Estimated) earned(new CreatorRewards(), creator);
    assertThat(band(earning)).containsExactly("$500.00", "$1,000.00", "$2,000.00");
    assertThat(earning.caution()).isEqualTo("only all views known, so it may be too high");
  }

  @Test
  void rewards_need_followers_views_and_age_and_the_reason_names_all_that_is_missing() {
    Creator creator =
        creator(8_200)
            .age(17)
            .views30(99_999)
            .month("2026-10", "", "5000", "", "", "", "", "")
            .build();
    assertThat(reason(earned(new CreatorRewards(), creator)))
        .isEqualTo(
            "needs 10,000 followers, has 8,200; and 100,000 views in the last 30 days, has 99,999;"
                + " and 18 years of age, has 17");
  }

  @Test
  void in_south_korea_rewards_begin_at_19() {
    Sample young = creator(48_200).age(18).views30(310_000).country("South Korea");
    assertThat(reason(earned(new CreatorRewards(), young.build())))
        .isEqualTo("needs 19 years of age, has 18");
    Sample younger = creator(48_200).age(17).views30(310_000).country("south korea");
    assertThat(reason(earned(new CreatorRewards(), younger.build())))
        .isEqualTo("needs 19 years of age, has 17");
    assertThat(reason(earned(new CreatorRewards(), young.country("Japan").build())))
        .isEqualTo("no views recorded for 2026-10");
  }

  @Test
  void an_unknown_fact_is_no_refusal_but_is_said() {
    Creator creator =
        creator(48_200)
            .views30(310_000)
            .country("USA")
            .account(AccountType.PERSONAL)
            .month("2026-10", "", "100000", "", "", "", "", "")
            .build();
    Earning.Estimated earning = (Earning.Estimated) earned(new CreatorRewards(), creator);
    assertThat(earning.caution()).isEqualTo("years of age not known, condition taken as met");
  }

  @Test
  void a_month_without_a_row_is_a_reason_and_not_a_zero() {
    assertThat(reason(earned(new CreatorRewards(), grown().build())))
        .isEqualTo("no views recorded for 2026-10");
  }

  @Test
  void a_hundred_subscribers_at_5_99_before_the_change_earned_299_50() {
    Creator creator = grown().month("2025-10", "", "", "", "100", "5.99", "", "").build();
    Earning earning =
        Statement.earned(new LiveSubscriptions(), creator, YearMonth.of(2025, 10), RATES);
    assertThat(band(earning)).containsExactly("$299.50", "$299.50", "$299.50");
  }

  @Test
  void a_thousand_subscribers_at_4_99_since_the_change_earn_3_493_and_4_491_with_the_bonus() {
    Creator creator = grown().month("2026-10", "", "", "", "1000", "4.99", "", "").build();
    assertThat(band(earned(new LiveSubscriptions(), creator)))
        .containsExactly("$3,493.00", "$3,493.00", "$4,491.00");
  }

  @Test
  void the_bonus_share_is_only_for_creators_large_enough_for_it() {
    Creator creator =
        creator(5_000)
            .age(27)
            .views30(50_000)
            .month("2026-10", "", "", "", "1000", "4.99", "", "")
            .build();
    assertThat(band(earned(new LiveSubscriptions(), creator)))
        .containsExactly("$3,493.00", "$3,493.00", "$3,493.00");
  }

  @Test
  void a_rate_that_a_creator_does_not_need_need_not_be_in_force() {
    RateBook later =
        Sample.ratesWith(
            "LIVE subscriptions,price,US dollars,6,6,6,2027-01-01,,",
            "Brand deals,commission,percent,20%,20%,20%,2027-01-01,,",
            "LIVE gifts,diamonds per coin,factor,0.5,0.5,0.5,2027-01-01,,");
    Creator creator =
        grown()
            .commission("0.15")
            .month("2026-10", "", "", "", "100", "5.99", "2500", "")
            .deal(Deal.State.PAID, "2026-10-02", "1000", "", "")
            .build();
    assertThat(band(Statement.earned(new LiveSubscriptions(), creator, OCTOBER, later)).getFirst())
        .isEqualTo("$419.30");
    assertThat(band(Statement.earned(new LiveGifts(), creator, OCTOBER, later)).getFirst())
        .isEqualTo("$12.50");
    Earning.Actual deals =
        (Earning.Actual) Statement.earned(new BrandDeals(), creator, OCTOBER, later);
    assertThat(deals.settled().value()).isEqualTo("850.00");
  }

  @Test
  void without_a_price_of_their_own_a_subscription_costs_what_the_rate_book_says() {
    Creator creator = grown().month("2026-10", "", "", "", "100", "", "", "").build();
    assertThat(band(earned(new LiveSubscriptions(), creator)).getFirst()).isEqualTo("$419.30");
  }

  @Test
  void a_subscription_of_6_after_a_store_fee_of_30_percent_and_half_and_half_is_2_10() {
    RateBook book =
        Sample.ratesWith(
            "LIVE subscriptions,price,US dollars,6,6,6,2022-05-01,,",
            "LIVE subscriptions,store fee,percent,30%,30%,30%,2022-05-01,,",
            "LIVE subscriptions,share,percent,50%,50%,50%,2022-05-01,,",
            "LIVE subscriptions,bonus share,percent,50%,50%,50%,2022-05-01,,");
    Creator creator = grown().month("2026-10", "", "", "", "1", "", "420", "").build();
    assertThat(band(Statement.earned(new LiveSubscriptions(), creator, OCTOBER, book)))
        .containsOnly("$2.10");
    // which is 420 diamonds
    assertThat(band(earned(new LiveGifts(), creator))).containsOnly("$2.10");
  }

  @Test
  void a_hundred_thousand_views_at_40_cents_to_a_dollar_earn_40_to_100() {
    RateBook book = Sample.ratesWith("Creator Rewards,RPM,US dollars,0.4,0.7,1,2022-05-01,,");
    Creator creator = grown().month("2026-10", "", "100000", "", "", "", "", "").build();
    assertThat(band(Statement.earned(new CreatorRewards(), creator, OCTOBER, book)))
        .containsExactly("$40.00", "$70.00", "$100.00");
  }

  @Test
  void before_any_rate_was_in_force_there_is_a_reason() {
    Creator creator = grown().month("2022-04", "", "", "", "100", "", "", "").build();
    assertThat(
            reason(
                Statement.earned(new LiveSubscriptions(), creator, YearMonth.of(2022, 4), RATES)))
        .isEqualTo("the rate book has no LIVE subscriptions price for 2022-04");
  }

  @Test
  void a_gift_of_5_000_coins_is_2_500_diamonds_and_12_50() {
    Creator creator = grown().month("2026-10", "", "", "", "", "", "", "5000").build();
    assertThat(band(earned(new LiveGifts(), creator))).containsOnly("$12.50");
  }

  @Test
  void diamonds_are_never_halved_again_and_win_over_coins() {
    Creator creator = grown().month("2026-10", "", "", "", "", "", "2500", "999999").build();
    assertThat(band(earned(new LiveGifts(), creator))).containsOnly("$12.50");
  }

  @Test
  void deals_are_net_of_commission_and_settled_stays_apart_from_pending() {
    Creator creator =
        grown()
            .deal(Deal.State.PAID, "2026-10-02", "1800", "", "2026-10-20")
            .deal(Deal.State.OVERDUE, "2026-10-03", "100", "", "")
            .deal(Deal.State.SIGNED, "2026-10-28", "500", "", "")
            .deal(Deal.State.PROPOSED, "2026-10-29", "9999", "", "")
            .deal(Deal.State.CANCELLED, "2026-10-30", "4000", "1000", "")
            .deal(Deal.State.PAID, "2026-09-30", "7777", "", "")
            .build();
    Earning.Actual earning = (Earning.Actual) earned(new BrandDeals(), creator);
    assertThat(earning.settled().value()).isEqualTo("1440.00");
    assertThat(earning.pending().value()).isEqualTo("1280.00"); // (100 + 500 + 1,000) × 80 %
  }

  @Test
  void a_paid_kill_fee_is_settled_and_the_creators_own_commission_counts() {
    Creator creator =
        grown()
            .commission("0.15")
            .deal(Deal.State.CANCELLED, "2026-10-30", "4000", "1000", "2026-11-02")
            .build();
    Earning.Actual earning = (Earning.Actual) earned(new BrandDeals(), creator);
    assertThat(earning.settled().value()).isEqualTo("850.00");
    assertThat(earning.pending().value()).isEqualTo("0.00");
  }

  @Test
  void proposed_deals_are_no_income() {
    Creator creator = grown().deal(Deal.State.PROPOSED, "2026-10-29", "9999", "", "").build();
    assertThat(reason(earned(new BrandDeals(), creator)))
        .isEqualTo("only proposed deals in 2026-10");
  }

  @Test
  void an_amount_explains_itself() {
    Creator creator = grown().month("2026-10", "", "412000", "12000", "", "", "", "").build();
    Earning.Estimated earning = (Earning.Estimated) earned(new CreatorRewards(), creator);
    assertThat(earning.amount().expected().working())
        .isEqualTo("(412,000 qualified views − 12,000 sponsored views) ÷ 1,000 × $1.00 RPM");
  }

  @Test
  void the_streams_of_a_statement_add_up_by_a_second_calculation() {
    Random random = new Random(42);
    for (int i = 0; i < 500; i++) {
      long views = random.nextLong(50_000_000);
      long sponsored = random.nextLong(views + 1);
      long subscribers = random.nextLong(20_000);
      long diamonds = random.nextLong(9_000_000);
      long fee = random.nextLong(100_000);
      Creator creator =
          grown()
              .month(
                  "2026-10",
                  "",
                  "" + views,
                  "" + sponsored,
                  "" + subscribers,
                  "5.99",
                  "" + diamonds,
                  "")
              .deal(Deal.State.PAID, "2026-10-02", "" + fee, "", "")
              .build();
      Statement statement = Statement.of(creator, OCTOBER, RATES);
      BigDecimal expected =
          cents((views - sponsored) / 1000.0)
              .add(cents(subscribers * 5.99 * 0.7))
              .add(cents(diamonds * 0.005));
      assertThat(statement.estimated().expected().value()).isEqualByComparingTo(expected);
      assertThat(statement.settled().value()).isEqualByComparingTo(cents(fee * 0.8));
      assertThat(statement.pending().value()).isEqualByComparingTo("0");
      Band band = statement.estimated();
      assertThat(band.figures().stream().map(Expr::value)).isSorted();
    }
  }

  private static BigDecimal cents(double dollars) {
    return BigDecimal.valueOf(Math.round(dollars * 1e6), 6).setScale(2, RoundingMode.HALF_UP);
  }
}
