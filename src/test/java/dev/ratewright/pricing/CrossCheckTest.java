package dev.ratewright.pricing;

import static dev.ratewright.Sample.RATES;
import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ratewright.Sample;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Expr;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CrossCheckTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  private static List<CrossCheck> checks(Sample sample) {
    Creator creator = sample.build();
    return CrossCheck.all(creator, RateCard.of(creator, RATES), RATES, OCTOBER);
  }

  private static CrossCheck.Finding finding(CrossCheck.Kind kind, Sample sample) {
    return checks(sample).stream()
        .filter(check -> check.kind() == kind)
        .findFirst()
        .orElseThrow()
        .finding();
  }

  private static CrossCheck.Compared compared(CrossCheck.Kind kind, Sample sample) {
    return (CrossCheck.Compared) finding(kind, sample);
  }

  private static String unknown(CrossCheck.Kind kind, Sample sample) {
    return ((CrossCheck.Unknown) finding(kind, sample)).reason();
  }

  /** With the engagement that is usual at 100,000 followers, a video costs 1,500. */
  private static Sample typical() {
    return creator(100_000).engagement("0.055");
  }

  @ParameterizedTest(name = "{0}: {1} to {3}, each {4}, {5} times, {6}")
  @CsvSource({
    // 40,000 views: 40 thousands at 10, 25, 50; 1,500 a video is 37.50 a thousand
    "VIEWS, 400, 1000, 2000, 37.5, 1.5, AGREES",
    "FAIR_CPM, 400, 1000, 2000, 37.5, 1.5, AGREES",
    // 5,500 responses at 0.05, 0.16, 0.50
    "FAIR_CPE, 275, 880, 2750, 0.272727, 1.704545, AGREES",
    "FAIR_CPV, 400, 880, 2000, 0.0375, 1.704545, AGREES",
    "MEDIA_VALUE, 128, 240, 400, 37.5, 6.25, COMPARISON"
  })
  void a_price_is_held_against_views_and_responses(
      CrossCheck.Kind kind,
      String low,
      String expected,
      String high,
      double each,
      double times,
      CrossCheck.Verdict verdict) {
    CrossCheck.Compared found = compared(kind, typical().averageViews(40_000));
    assertThat(found.target().value()).isEqualByComparingTo("1500");
    assertThat(found.says().low().value()).isEqualByComparingTo(low);
    assertThat(found.says().expected().value()).isEqualByComparingTo(expected);
    assertThat(found.says().high().value()).isEqualByComparingTo(high);
    assertThat(found.each().orElseThrow().value().doubleValue()).isCloseTo(each, within(0.000_001));
    assertThat(found.times().value().doubleValue()).isCloseTo(times, within(0.000_001));
    assertThat(found.verdict()).isEqualTo(verdict);
    assertThat(found.reasons()).isEmpty();
  }

  @Test
  void views_count_up_to_the_followers_where_they_are_paid_by_a_creators_cpm() {
    Sample viral = typical().averageViews(250_000);
    assertThat(compared(CrossCheck.Kind.VIEWS, viral).says().expected().value())
        .isEqualByComparingTo("2500");
    assertThat(compared(CrossCheck.Kind.MEDIA_VALUE, viral).says().expected().value())
        .isEqualByComparingTo("1500");
  }

  @ParameterizedTest(name = "{0} followers: CPM {1}")
  @CsvSource({
    "1000, 30",
    "9999, 30",
    "10000, 25",
    "99999, 25",
    "100000, 25",
    "500000, 18",
    "1000000, 18",
    "10000000, 15"
  })
  void a_tier_without_a_cpm_takes_that_of_the_nearest_smaller_one(long followers, String cpm) {
    CrossCheck.Compared found =
        compared(CrossCheck.Kind.VIEWS, creator(followers).averageViews(1_000));
    assertThat(found.says().expected().value()).isEqualByComparingTo(cpm);
  }

  @ParameterizedTest(name = "{0} for the same: {1}")
  @CsvSource({
    "3000.01, BELOW",
    "3000, AGREES",
    "2999.99, AGREES",
    "750.01, AGREES",
    "750, AGREES",
    "749.99, ABOVE"
  })
  void it_is_flagged_when_more_than_twice_away(String fee, CrossCheck.Verdict verdict) {
    Sample sample = typical().deal("In-feed video", "2026-09-01", fee);
    assertThat(compared(CrossCheck.Kind.DEALS, sample).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0} views: {1} by the middle, {2} by the band")
  @CsvSource({
    "30001, AGREES, AGREES",
    "30000, AGREES, AGREES", // 750.00
    "29999, ABOVE, AGREES",
    "15001, ABOVE, AGREES",
    "15000, ABOVE, AGREES", // 0.05 a view make 750.00
    "14999, ABOVE, ABOVE"
  })
  void within_a_fair_band_any_price_will_do(
      long views, CrossCheck.Verdict middle, CrossCheck.Verdict band) {
    Sample sample = typical().averageViews(views);
    assertThat(compared(CrossCheck.Kind.VIEWS, sample).verdict()).isEqualTo(middle);
    assertThat(compared(CrossCheck.Kind.FAIR_CPV, sample).verdict()).isEqualTo(band);
    assertThat(compared(CrossCheck.Kind.FAIR_CPM, sample).verdict()).isEqualTo(band);
  }

  @Test
  void own_deals_count_for_a_year_once_agreed_each_for_its_deliverable() {
    Sample sample =
        typical()
            .deal("In-feed video", "2025-11-01", "900")
            .deal(" in-feed VIDEO", "2026-10-31", "1300")
            .deal(Deal.State.SIGNED, "2026-03-01", "1100", "", "")
            .deal(Deal.State.OVERDUE, "2026-04-01", "2000", "", "")
            .deal(Deal.State.PROPOSED, "2026-04-01", "9000", "", "")
            .deal(Deal.State.CANCELLED, "2026-04-01", "9000", "100", "")
            .deal("In-feed video", "2025-10-31", "9000")
            .deal("In-feed video", "2026-11-01", "9000")
            .deal("Story", "2026-06-01", "300")
            .deal("Story", "2026-06-01", "400")
            .deal("Story", "2026-06-01", "800")
            .deal("Billboard", "2026-06-01", "800")
            .deal("", "2026-06-01", "800");
    List<CrossCheck> deals =
        checks(sample).stream().filter(c -> c.kind() == CrossCheck.Kind.DEALS).toList();
    assertThat(deals.stream().map(CrossCheck::deliverable))
        .containsExactly("In-feed video", "Story", "Billboard", "");
    CrossCheck.Compared video = (CrossCheck.Compared) deals.get(0).finding();
    assertThat(video.says().figures().stream().map(Expr::value).map(BigDecimal::intValueExact))
        .containsExactly(900, 1200, 2000);
    assertThat(video.says().expected().working()).isEqualTo("$1,200.00 median of 4 closed deals");
    CrossCheck.Compared story = (CrossCheck.Compared) deals.get(1).finding();
    assertThat(story.says().expected().value()).isEqualByComparingTo("400");
    assertThat(story.target().value()).isEqualByComparingTo("450");
    assertThat(deals.get(2).finding())
        .isEqualTo(
            new CrossCheck.Unknown(
                "1 closed deal of a deliverable that the rate book does not have"));
    assertThat(deals.get(3).finding())
        .isEqualTo(new CrossCheck.Unknown("1 closed deal without a deliverable in the roster"));
  }

  @Test
  void what_is_not_known_is_said() {
    assertThat(unknown(CrossCheck.Kind.VIEWS, typical())).isEqualTo("average views not known");
    assertThat(unknown(CrossCheck.Kind.FAIR_CPV, typical().averageViews(0)))
        .isEqualTo("no average views");
    assertThat(unknown(CrossCheck.Kind.FAIR_CPE, creator(100_000)))
        .isEqualTo("engagement not known");
    assertThat(unknown(CrossCheck.Kind.FAIR_CPE, creator(100_000).engagement("0")))
        .isEqualTo("no engagement");
    assertThat(unknown(CrossCheck.Kind.DEALS, typical()))
        .isEqualTo("no closed deals of In-feed video in the 12 months to 2026-10");
    assertThat(unknown(CrossCheck.Kind.DEALS, typical().deal("In-feed video", "2025-06-03", "900")))
        .isEqualTo(
            "no closed deals of In-feed video in the 12 months to 2026-10; the newest is of"
                + " 2025-06-03");
    assertThat(unknown(CrossCheck.Kind.DEALS, typical().deal("In-feed video", "2026-06-03", "0")))
        .isEqualTo("it comes to $0.00");
    assertThat(unknown(CrossCheck.Kind.VIEWS, creator(820).averageViews(400)))
        .isEqualTo("no price: needs 1,000 followers, has 820");
  }

  /** The same, in binary arithmetic and another order of steps. */
  @Test
  void a_second_calculation_comes_to_the_same() {
    Random random = new Random(515);
    int flagged = 0;
    int compared = 0;
    double[][] edges = {{1e3, 30}, {1e4, 25}, {5e5, 18}, {1e7, 15}};
    for (int i = 0; i < 5_000; i++) {
      long followers = (long) Math.pow(10, 3 + 5 * random.nextDouble());
      long views = 1 + random.nextLong(2 * followers);
      int rate = 1 + random.nextInt(200);
      Sample sample =
          creator(followers).averageViews(views).engagement(BigDecimal.valueOf(rate, 3).toString());
      double[] fees = random.doubles(1 + random.nextInt(6), 50, 90_000).map(Math::rint).toArray();
      for (double fee : fees) {
        sample.deal("In-feed video", "2026-08-0" + (1 + random.nextInt(9)), "" + (long) fee);
      }
      double cpm = 0;
      for (double[] edge : edges) {
        cpm = followers >= edge[0] ? edge[1] : cpm;
      }
      Arrays.sort(fees);
      double median = (fees[(fees.length - 1) / 2] + fees[fees.length / 2]) / 2;
      double responses = followers * rate / 1000.0;
      for (CrossCheck check : checks(sample)) {
        CrossCheck.Compared found = (CrossCheck.Compared) check.finding();
        double[] says =
            switch (check.kind()) {
              case VIEWS -> scaled(Math.min(views, followers) / 1000.0, 10, cpm, 50);
              case FAIR_CPM -> scaled(views / 1000.0, 10, cpm, 50);
              case FAIR_CPE -> scaled(responses, .05, .16, .5);
              case FAIR_CPV -> scaled((double) views, .01, .022, .05);
              case MEDIA_VALUE -> scaled(views / 1000.0, 3.2, 6, 10);
              case DEALS -> scaled(1, fees[0], median, fees[fees.length - 1]);
            };
        for (int end = 0; end < 3; end++) {
          assertThat(found.says().figures().get(end).value().doubleValue())
              .isCloseTo(says[end], within(0.005_000_1));
        }
        double target = found.target().value().doubleValue();
        boolean band = check.kind().name().startsWith("FAIR");
        double above = target / (band ? says[2] : says[1]);
        double below = (band ? says[0] : says[1]) / target;
        if (Math.abs(above - 2) > 0.01 && Math.abs(below - 2) > 0.01) {
          boolean apart = check.kind() != CrossCheck.Kind.MEDIA_VALUE && (above > 2 || below > 2);
          assertThat(found.flagged()).as("%s of creator %d", check.kind(), i).isEqualTo(apart);
          assertThat(found.reasons().isEmpty()).isEqualTo(!apart);
          flagged += apart ? 1 : 0;
          compared++;
        }
      }
    }
    assertThat(flagged).isBetween(compared / 10, compared * 9 / 10);
  }

  private static double[] scaled(double by, double low, double expected, double high) {
    return new double[] {by * low, by * expected, by * high};
  }
}
