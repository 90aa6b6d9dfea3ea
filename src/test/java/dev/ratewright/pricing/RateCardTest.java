package dev.ratewright.pricing;

import static dev.ratewright.Sample.RATES;
import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ratewright.Dollars;
import dev.ratewright.Sample;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateCardTest {

  private static RateCard card(Sample sample) {
    return RateCard.of(sample.build(), RATES);
  }

  private static BigDecimal base(Sample sample) {
    return card(sample).base().orElseThrow().value();
  }

  private static Price price(RateCard card, String deliverable) {
    return card.prices().stream()
        .filter(p -> p.deliverable().name().equals(deliverable))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> band(RateCard card, String deliverable) {
    Price.Quoted quoted = (Price.Quoted) price(card, deliverable);
    return quoted.band().figures().stream().map(e -> Dollars.text(e.value())).toList();
  }

  @ParameterizedTest(name = "{0} followers cost {1}")
  @CsvSource({
    "1000, 50.00",
    "10000, 250.00",
    "100000, 1500.00",
    "500000, 10000.00",
    "1000000, 50000.00",
    "10000000, 100000.00"
  })
  void the_edges_of_the_tier_table_come_out_as_written(long followers, String rate) {
    assertThat(base(creator(followers))).isEqualTo(rate);
  }

  @Test
  void ten_percent_on_100_000_followers_is_181_818_effective_followers_at_3_034_85() {
    RateCard card = card(creator(100_000).engagement("0.10"));
    assertThat(card.audience().orElseThrow().followers().text()).isEqualTo("181,818");
    assertThat(card.base().orElseThrow().value()).isEqualTo("3034.85");
  }

  @Test
  void one_percent_on_500_000_followers_is_held_at_a_quarter_of_them_at_1_951_30() {
    RateCard card = card(creator(500_000).engagement("0.01"));
    assertThat(card.audience().orElseThrow().followers().text()).isEqualTo("125,000");
    assertThat(card.base().orElseThrow().value()).isEqualTo("1951.30");
  }

  @Test
  void attentive_followers_are_worth_more_than_many_who_look_away() {
    assertThat(base(creator(100_000).engagement("0.10")))
        .isGreaterThan(base(creator(500_000).engagement("0.01")));
  }

  @Test
  void the_geometric_middle_of_a_tier_costs_the_geometric_middle_of_its_rates() {
    // 31,623 is the middle of 10,000 and 100,000 rounded up to a whole follower, which is worth
    // about a third of a cent: 612.3758 before rounding, where the middle itself gives 612.3724.
    assertThat(base(creator(31_623)).doubleValue())
        .isCloseTo(Math.sqrt(250 * 1500.0), within(0.01));
    assertThat(base(creator(31_623))).isEqualTo("612.38");
  }

  @Test
  void above_the_table_the_rate_grows_on_with_the_slope_of_the_tier_below() {
    // From 1M to 10M the rate doubles, so it doubles again from 10M to 100M.
    assertThat(base(creator(100_000_000))).isEqualTo("200000.00");
  }

  @Test
  void an_effective_audience_below_the_table_costs_what_its_lowest_edge_costs() {
    assertThat(base(creator(1_200).engagement("0.01"))).isEqualTo("50.00");
  }

  @Test
  void a_second_way_to_the_base_rate_gives_the_same_cents() {
    double[][] tiers = {
      {1e3, 50, 1e4, 250},
      {1e4, 250, 1e5, 1500},
      {1e5, 1500, 5e5, 1e4},
      {5e5, 1e4, 1e6, 5e4},
      {1e6, 5e4, 1e7, 1e5}
    };
    Random random = new Random(20261123);
    for (int i = 0; i < 2_000; i++) {
      long followers = (long) Math.pow(10, 3 + random.nextDouble() * 4);
      double[] tier = tiers[0];
      for (double[] candidate : tiers) {
        tier = candidate[0] <= followers ? candidate : tier;
      }
      double way = Math.log(followers / tier[0]) / Math.log(tier[2] / tier[0]);
      double rate = Math.exp(Math.log(tier[1]) + way * Math.log(tier[3] / tier[1]));
      assertThat(base(creator(followers)).doubleValue())
          .as("%d followers", followers)
          .isCloseTo(rate, within(0.0051));
    }
  }

  @Test
  void a_price_never_falls_as_followers_or_engagement_rise() {
    BigDecimal last = BigDecimal.ZERO;
    for (long followers = 1_000; followers < 60_000_000; followers += followers / 50) {
      BigDecimal rate = base(creator(followers));
      assertThat(rate).as("%d followers", followers).isGreaterThanOrEqualTo(last);
      last = rate;
    }
    last = BigDecimal.ZERO;
    for (int permille = 1; permille < 300; permille++) {
      String share = BigDecimal.valueOf(permille, 3).toPlainString();
      BigDecimal rate = base(creator(48_200).engagement(share));
      assertThat(rate).as("engagement %s", share).isGreaterThanOrEqualTo(last);
      last = rate;
    }
  }

  @Test
  void the_niche_multiplies_the_base_and_the_deliverable_multiplies_that() {
    RateCard card = card(creator(100_000).niche("Finance"));
    assertThat(card.video().orElseThrow().value()).isEqualTo("3000.00");
    // 3,000 × 1.35 = 4,050 and its band 3,037.50 and 5,670, up to the next 100
    assertThat(band(card, "Video 1-3 min")).containsExactly("$3,100.00", "$4,100.00", "$5,700.00");
  }

  @ParameterizedTest(name = "{0} followers are quoted {1}")
  @CsvSource({
    "3000, $110.00", // 108.02 up to the next 5
    "31623, $625.00", // 612.38 up to the next 25
    "200000, '$3,400.00'", // 3,395.94 up to the next 100
    "900000, '$39,500.00'" // 39,146.75 up to the next 500
  })
  void quoted_prices_are_rounded_up_by_the_rows_of_the_rate_book(long followers, String quoted) {
    assertThat(band(card(creator(followers)), "In-feed video").get(1)).isEqualTo(quoted);
  }

  @Test
  void a_minimum_fee_wins_over_a_lower_result_and_the_price_says_so() {
    RateCard card = card(creator(10_000).minimumFee("300"));
    assertThat(band(card, "In-feed video")).containsExactly("$300.00", "$300.00", "$350.00");
    assertThat(((Price.Quoted) price(card, "In-feed video")).atMinimum()).isTrue();
  }

  @Test
  void a_minimum_fee_below_the_result_changes_only_the_low_end() {
    RateCard card = card(creator(10_000).minimumFee("240"));
    assertThat(band(card, "In-feed video")).containsExactly("$240.00", "$250.00", "$350.00");
    assertThat(((Price.Quoted) price(card, "In-feed video")).atMinimum()).isFalse();
  }

  @Test
  void a_minimum_fee_does_not_apply_to_extras() {
    RateCard card = card(creator(10_000).minimumFee("300"));
    assertThat(band(card, "Link in bio").get(1)).isEqualTo("$40.00"); // 37.50 up to the next 5
  }

  @Test
  void below_1_000_followers_only_services_have_a_price() {
    RateCard card = card(creator(820));
    assertThat(card.tier().name()).isEqualTo("Emerging");
    assertThat(band(card, "UGC video")).containsExactly("$150.00", "$200.00", "$300.00");
    assertThat(price(card, "In-feed video"))
        .isEqualTo(
            new Price.Unpriced(RATES.deliverables().getFirst(), "needs 1,000 followers, has 820"));
  }

  @Test
  void unknown_engagement_leaves_the_audience_as_it_is() {
    EffectiveAudience audience = card(creator(48_200)).audience().orElseThrow();
    assertThat(audience.followers().value()).isEqualTo("48200");
    assertThat(audience.factor()).isEmpty();
  }

  @ParameterizedTest(name = "usual engagement at {0} followers is {1}")
  @CsvSource({
    "500, 9 %",
    "1000, 9 %",
    "100000, 5.5 %",
    "31623, 6.5 %",
    "10000000, 2.5 %",
    "90000000, 2.5 %"
  })
  void usual_engagement_is_interpolated_between_rows_and_flat_outside(
      long followers, String usual) {
    EffectiveAudience audience =
        EffectiveAudience.of(creator(followers).engagement("0.05").build().audience(), RATES);
    assertThat(audience.usual().orElseThrow().text()).isEqualTo(usual);
  }

  @Test
  void every_layer_of_a_price_can_be_printed() {
    Named video = card(creator(100_000).engagement("0.10").niche("Finance")).video().orElseThrow();
    assertThat(Named.steps(video).stream().map(s -> s.working() + " = " + s.of().working()))
        .containsExactly(
            "5.5 % usual engagement at this size = 5.5 % usual",
            "1.8182 of the usual engagement = 10 % engagement ÷ (5.5 % usual engagement at this size)",
            "181,818 effective followers = 100,000 followers × 1.8182 of the usual engagement",
            "$3,034.85 base rate = $1,500.00 at the lower edge × (181,818 effective followers ÷"
                + " 100,000 followers) ^ (ln($10,000.00 at the upper edge ÷ $1,500.00 at the lower"
                + " edge) ÷ (ln(500,000 followers ÷ 100,000 followers)))",
            "$6,069.70 rate with niche = $3,034.85 base rate × 2 for Finance",
            "$6,069.70 rate with platform = $6,069.70 rate with niche × 1 for TikTok");
  }

  @Test
  void low_is_never_above_target_and_target_never_above_high() {
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      long followers = (long) Math.pow(10, 2 + random.nextDouble() * 6);
      Sample sample = creator(followers).engagement("0." + (1 + random.nextInt(99)));
      if (random.nextBoolean()) {
        sample.minimumFee("" + random.nextInt(5_000));
      }
      for (Price price : card(sample).prices()) {
        if (price instanceof Price.Quoted quoted) {
          assertThat(quoted.band().figures().stream().map(Expr::value)).isSorted();
        }
      }
    }
  }
}
