package dev.ratewright.pricing;

import static dev.ratewright.Sample.RATES;
import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Platform;
import dev.ratewright.domain.Season;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Niche, region, platform and season, one after the other. */
class LayersTest {
  private static final Creator HUNDRED_THOUSAND = creator(100_000).build();

  private static Worth worth(Creator creator) {
    return RateCard.of(creator, RATES).worth().orElseThrow();
  }

  private static String price(Creator creator, String deliverable) {
    return RateCard.of(creator, RATES).prices().stream()
        .filter(p -> p.deliverable().name().equals(deliverable))
        .map(p -> ((Price.Quoted) p).target().text())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_price_is_printed_layer_by_layer() {
    Creator mara = creator(100_000).engagement("0.10").niche("Finance").country("Germany").build();
    LocalDate day = LocalDate.of(2026, 11, 20);
    assertThat(RateCard.on(mara, day, RATES).worth().orElseThrow().text())
        .isEqualTo(
            "Base at 181,818 effective followers $3,034.85 → niche Finance × 2 = $6,069.70"
                + " → region Western Europe × 0.85 = $5,159.25 → platform TikTok × 1 = $5,159.25"
                + " → season November and December × 1.25 = $6,449.06");
  }

  @ParameterizedTest(name = "{0} in the United States, {1} in Brazil: {2}")
  @CsvSource({"0.6, 0.4, 1260.00", "0.5, 0, 1500.00", "0.01, 0.03, 1050.00", "0, 0.2, 900.00"})
  void regions_weigh_by_their_shares_of_the_audience_that_is_known(
      String states, String brazil, String rate) {
    Creator creator =
        Followed.in(
            HUNDRED_THOUSAND, "United States=" + states, "Brazil=" + brazil, "Elsewhere=0.2");
    assertThat(worth(creator).video().value()).isEqualTo(rate);
  }

  @Test
  void a_region_known_in_part_is_said_with_the_part() {
    Creator creator = Followed.in(HUNDRED_THOUSAND, "US=0.42", "GB=0.2", "Other=0.38");
    assertThat(worth(creator).territory().remark())
        .contains("Region by the 62 % of the audience whose countries are known.");
  }

  @Test
  void without_countries_of_the_audience_the_creators_own_stands_in_and_that_is_said() {
    Worth worth = worth(creator(100_000).country("UK").build());
    assertThat(worth.video().value()).isEqualTo("1425.00");
    assertThat(worth.territory().remark())
        .contains(
            "Countries of the audience unknown, priced for the creator's own (United Kingdom).");
  }

  @Test
  void without_any_country_the_region_changes_nothing_and_that_is_said() {
    for (String country : List.of("", "Los Angeles", "Greenland")) {
      Worth worth = worth(creator(100_000).country(country).build());
      assertThat(worth.video().value()).isEqualTo("1500.00");
      assertThat(worth.territory().remark())
          .contains("Region of the audience unknown, priced at factor 1.");
    }
  }

  @ParameterizedTest(name = "on {0} an in-feed video costs {1}, a longer one {2}")
  @CsvSource({
    "TIKTOK, '$1,500.00', '$2,025.00'",
    "INSTAGRAM, '$1,650.00', '$2,250.00'", // 2,227.50 up to the next 25
    "YOUTUBE, '$1,200.00', '$3,100.00'", // a Short, and 3,037.50 up to the next 100
    "FACEBOOK, '$1,500.00', '$2,025.00'"
  })
  void platforms_have_their_factors_and_shorts_their_own(
      Platform platform, String video, String longer) {
    Creator there = Followed.on(HUNDRED_THOUSAND, platform);
    assertThat(price(there, "In-feed video")).isEqualTo(video);
    assertThat(price(there, "Video 1-3 min")).isEqualTo(longer);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-10-31, 1500.00",
    "2026-11-01, 1875.00",
    "2026-12-31, 1875.00",
    "2027-01-01, 1500.00",
    "2027-02-01, 1650.00",
    "2027-02-14, 1650.00",
    "2027-02-15, 1500.00",
    "2028-02-29, 1500.00"
  })
  void the_season_is_that_of_the_posting_date(LocalDate day, String rate) {
    assertThat(RateCard.on(HUNDRED_THOUSAND, day, RATES).video().orElseThrow().value())
        .isEqualTo(rate);
  }

  @Test
  void a_season_may_lie_over_new_year() {
    Season first = RATES.markets().seasons().getFirst();
    Season turn =
        new Season("Turn", MonthDay.of(12, 20), MonthDay.of(1, 6), first.factor(), first.origin());
    assertThat(turn.holds(LocalDate.of(2026, 12, 20))).isTrue();
    assertThat(turn.holds(LocalDate.of(2027, 1, 6))).isTrue();
    assertThat(turn.holds(LocalDate.of(2027, 1, 7))).isFalse();
    assertThat(turn.holds(LocalDate.of(2026, 12, 19))).isFalse();
  }

  @Test
  void each_layer_is_rounded_to_the_cent_before_the_next() {
    Random random = new Random(5);
    String[] niches = {"Finance", "Beauty", "Food", "Gaming", "Comedy"};
    String[] factors = {"2", "1.3", "1.15", "0.95", "0.9"};
    for (int i = 0; i < 500; i++) {
      int n = random.nextInt(niches.length);
      Creator creator =
          Followed.on(
              creator(1_000 + random.nextInt(3_000_000)).niche(niches[n]).country("Japan").build(),
              Platform.INSTAGRAM);
      Worth worth = RateCard.on(creator, LocalDate.of(2026, 12, 1), RATES).worth().orElseThrow();
      BigDecimal rate = worth.base().value();
      for (String factor : List.of(factors[n], "0.8", "1.1", "1.25")) {
        rate = rate.multiply(new BigDecimal(factor)).setScale(2, RoundingMode.HALF_UP);
      }
      assertThat(worth.video().value()).isEqualTo(rate);
    }
  }

  @Test
  void at_each_edge_of_a_tier_both_sides_are_within_a_cent_whatever_the_engagement() {
    for (String edge : List.of("10000", "100000", "500000", "1000000", "10000000")) {
      for (int permille = 1; permille < 400; permille += 7) {
        String engagement = BigDecimal.valueOf(permille, 3).toPlainString();
        Creator any = creator(1_000).engagement(engagement).niche("Finance").build();
        BigDecimal at = new BigDecimal(edge);
        BigDecimal hair = new BigDecimal("0.0001");
        // The edge of the followers, and the followers whose effective audience is at the edge.
        BigDecimal inverse = effectively(any, at);
        for (BigDecimal middle : List.of(at, inverse)) {
          BigDecimal below = video(any, middle.subtract(hair));
          BigDecimal above = video(any, middle.add(hair));
          assertThat(above.doubleValue())
              .as("%s at %s", middle, engagement)
              .isCloseTo(below.doubleValue(), within(0.01001));
        }
      }
    }
  }

  private static BigDecimal video(Creator creator, BigDecimal followers) {
    return worth(Followed.by(creator, followers.toPlainString())).video().value();
  }

  /** How many followers are worth so many effective ones, by halving. */
  private static BigDecimal effectively(Creator creator, BigDecimal effective) {
    double low = 1_000;
    double high = 100_000_000;
    for (int i = 0; i < 80; i++) {
      double middle = (low + high) / 2;
      Creator tried = Followed.by(creator, new BigDecimal(middle).toPlainString());
      boolean less = worth(tried).audience().followers().value().compareTo(effective) < 0;
      low = less ? middle : low;
      high = less ? high : middle;
    }
    return new BigDecimal(low).setScale(6, RoundingMode.HALF_UP);
  }

  @Test
  void no_quoted_price_falls_as_followers_or_engagement_rise() {
    rises(i -> creator((long) (1_000 * Math.pow(1.03, i))).engagement("0.05").build(), 360);
    rises(i -> creator(48_200).engagement("0.0" + (100 + i)).build(), 800);
  }

  private static void rises(java.util.function.IntFunction<Creator> creators, int count) {
    List<BigDecimal> before = targets(creators.apply(0));
    for (int i = 1; i < count; i++) {
      List<BigDecimal> now = targets(creators.apply(i));
      for (int d = 0; d < now.size(); d++) {
        assertThat(now.get(d)).as("step %d", i).isGreaterThanOrEqualTo(before.get(d));
      }
      before = now;
    }
    assertThat(before.getFirst()).isGreaterThan(targets(creators.apply(0)).getFirst());
  }

  private static List<BigDecimal> targets(Creator creator) {
    return RateCard.of(creator, RATES).prices().stream()
        .map(p -> ((Price.Quoted) p).target().value())
        .toList();
  }
}
