package dev.ratewright.pricing;

import static dev.ratewright.Sample.RATES;
import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.domain.Creator;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a price and a cross-check are far apart, in words. */
final class LikelyReasonTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  /** With the engagement that is usual at 100,000 followers, a video costs 1,500. */
  private static Sample typical() {
    return creator(100_000).engagement("0.055");
  }

  private static List<String> reasons(CrossCheck.Kind kind, Sample sample) {
    Creator creator = sample.build();
    return CrossCheck.all(creator, RateCard.of(creator, RATES), RATES, OCTOBER).stream()
        .filter(check -> check.kind() == kind)
        .map(check -> ((CrossCheck.Compared) check.finding()).reasons())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void low_views_for_the_size_are_a_likely_reason() {
    assertThat(reasons(CrossCheck.Kind.VIEWS, typical().averageViews(12_000)))
        .containsExactly("low views for the size: 12,000 average views are 12 % of the followers");
    assertThat(
            reasons(
                CrossCheck.Kind.VIEWS,
                creator(1_000_000).engagement("0.035").averageViews(1_000_000)))
        .containsExactly("the tier's rate is above what the views of all followers are worth");
  }

  @Test
  void a_rate_that_no_views_of_the_followers_would_pay_is_a_likely_reason() {
    assertThat(
            reasons(
                CrossCheck.Kind.VIEWS,
                creator(1_000_000).engagement("0.035").averageViews(300_000)))
        .containsExactly(
            "the tier's rate is above what the views of all followers are worth",
            "low views for the size: 300,000 average views are 30 % of the followers");
    // At a CPM of 50 they would, since twice 50,000 is more than 50,000.
    assertThat(
            reasons(
                CrossCheck.Kind.FAIR_CPM,
                creator(1_000_000).engagement("0.035").averageViews(300_000)))
        .containsExactly("low views for the size: 300,000 average views are 30 % of the followers");
    // 100,000 for 35,000 responses at 0.50 at most
    assertThat(
            reasons(
                CrossCheck.Kind.FAIR_CPE, creator(1_000_000).engagement("0.035").niche("Finance")))
        .containsExactly(
            "the tier's rate is above what such engagement is worth: 3.5 %, usual 3.5 %",
            "the target has niche Finance × 2");
  }

  /** At a quarter of the usual engagement, a video costs 525. */
  private static Sample ignored() {
    return creator(100_000).engagement("0.01");
  }

  @Test
  void a_viral_outlier_is_a_likely_reason() {
    assertThat(reasons(CrossCheck.Kind.VIEWS, ignored().averageViews(200_000)))
        .containsExactly(
            "high views for the size: 200,000 average views are 200 % of the followers");
    assertThat(reasons(CrossCheck.Kind.VIEWS, ignored().averageViews(200_001)))
        .containsExactly("viral outlier: 200,001 average views are 200 % of the followers");
    Sample month =
        ignored()
            .averageViews(90_000)
            .did("2026-07", "Video views=100000")
            .did("2026-08", "Video views=120000")
            .did("2026-09", "Video views=80000")
            .did("2026-10", "Video views=5000000");
    assertThat(reasons(CrossCheck.Kind.VIEWS, month))
        .containsExactly(
            "viral outlier: 1,325,000 views in the average month, 110,000 in the median one");
  }

  @Test
  void stale_deals_are_a_likely_reason() {
    Sample april = typical().deal("In-feed video", "2026-04-29", "400");
    assertThat(reasons(CrossCheck.Kind.DEALS, april.deal("In-feed video", "2026-01-03", "400")))
        .containsExactly("stale deals: the newest is of 2026-04-29, over 6 months ago");
    assertThat(reasons(CrossCheck.Kind.DEALS, typical().deal("In-feed video", "2026-04-30", "400")))
        .containsExactly("one deal alone says little");
  }

  @Test
  void what_the_target_has_and_the_check_has_not_is_a_likely_reason() {
    assertThat(
            reasons(
                CrossCheck.Kind.DEALS,
                creator(100_000)
                    .niche("Finance")
                    .country("India")
                    .deal("In-feed video", "2026-09-30", "400")
                    .deal("In-feed video", "2026-10-03", "400")))
        .containsExactly(
            "engagement unknown: the target counts the usual one",
            "the target has niche Finance × 2");
    assertThat(
            reasons(
                CrossCheck.Kind.FAIR_CPE,
                creator(100_000).engagement("0.001").minimumFee("5000").averageViews(30_000)))
        .containsExactly(
            "the minimum fee stands in for the target",
            "low engagement for the size: 0.1 %, usual 5.5 %");
    assertThat(
            reasons(
                CrossCheck.Kind.DEALS,
                typical()
                    .deal("In-feed video", "2026-09-30", "400")
                    .deal("In-feed video", "2026-10-03", "400")))
        .containsExactly("none that the figures tell");
  }
}
