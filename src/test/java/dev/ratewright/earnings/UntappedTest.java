package dev.ratewright.earnings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Dollars;
import dev.ratewright.Sample;
import dev.ratewright.domain.AccountType;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.RateBook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UntappedTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  /** The default rate book, and what it has no source for. */
  private static final RateBook FULL =
      Sample.ratesWith(
          "Merchandise,price,US dollars,20,25,30,2022-05-01,,",
          "YouTube videos,monthly views of a follower,factor,1,2,4,2022-05-01,,");

  private static Sample grown() {
    return Sample.creator(48_200)
        .age(27)
        .views30(310_000)
        .country("Mexico")
        .account(AccountType.PERSONAL)
        .niche("Gaming");
  }

  private static List<Untapped> untapped(Creator creator, RateBook book) {
    return Untapped.of(creator, Statement.of(creator, OCTOBER, book), book);
  }

  private static Untapped of(String stream, Creator creator, RateBook book) {
    return untapped(creator, book).stream()
        .filter(u -> u.stream().name().equals(stream))
        .findFirst()
        .orElseThrow(() -> new AssertionError(stream + " is used"));
  }

  private static String shown(Earning earning) {
    return switch (earning) {
      case Earning.Estimated e ->
          e.amount().figures().stream()
              .map(Expr::value)
              .map(Dollars::text)
              .collect(Collectors.joining(" "));
      case Earning.Actual a -> "settled";
      case Earning.None none -> none.reason();
    };
  }

  @Test
  void what_is_used_is_not_untapped_and_nobody_can_join_the_fund() {
    Creator creator =
        grown().did("2026-10", "Video views=310000", "LIVE diamonds=12", "Merch units=3").build();
    assertThat(untapped(creator, Sample.RATES).stream().map(u -> u.stream().name()))
        .containsExactly(
            "LIVE subscriptions",
            "Series",
            "Product links",
            "Shop affiliate",
            "LIVE shopping",
            "Own store",
            "YouTube videos",
            "YouTube Shorts",
            "Other channels",
            "Own business",
            "Brand deals");
  }

  @Test
  void what_could_be_earned_comes_to_what_a_hand_works_out() {
    Creator creator = grown().build();
    Map<String, String> worth = new TreeMap<>();
    untapped(creator, FULL).forEach(u -> worth.put(u.stream().name(), shown(u.worth())));
    assertThat(worth)
        // 48,200 × 0.1 / 0.3 / 0.5 % × 5.99 × 70 / 70 / 90 %
        .containsEntry("LIVE subscriptions", "$202.10 $606.31 $1,299.23")
        // 48,200 × 0.05 / 0.1 / 0.2 % × 5 / 5 / 10 × 70 %
        .containsEntry("Series", "$84.35 $168.70 $674.80")
        // 310,000 ÷ 1,000 × 0.5 / 1 / 2
        .containsEntry("Creator Rewards", "$155.00 $310.00 $620.00")
        // 48,200 × 0.05 / 0.1 / 0.3 % ÷ 12 × 20 / 25 / 30 × 20 / 33 / 40 %
        .containsEntry("Merchandise", "$8.03 $33.14 $144.60")
        // 48,200 × 0.5 / 1 / 2 % × 1 / 2 / 4 ÷ 1,000 × 0.5 / 2 / 4
        .containsEntry("YouTube videos", "$0.12 $1.93 $15.42")
        .containsEntry("Own store", "the rate book has no figure of what followers bring it")
        .containsEntry("Brand deals", "what a deal would bring is on the rate card");
  }

  @Test
  void what_has_no_source_has_no_amount_but_a_reason() {
    Creator creator = grown().build();
    assertThat(shown(of("Merchandise", creator, Sample.RATES).worth()))
        .isEqualTo("the rate book has no Merchandise price for 2026-10");
    assertThat(shown(of("YouTube videos", creator, Sample.RATES).worth()))
        .isEqualTo("the rate book has no YouTube videos monthly views of a follower for 2026-10");
  }

  @Test
  void it_says_how_it_comes_about() {
    Earning worth = of("Merchandise", grown().build(), FULL).worth();
    assertThat(((Earning.Estimated) worth).amount().expected().working())
        .isEqualTo(
            "48,200 followers × 0.1 % share of followers who buy in a year × $25.00 price × 33 %"
                + " margin ÷ 12");
  }

  @Test
  void readiness_tells_what_is_missing_from_what_is_not_known() {
    Creator creator = Sample.creator(8_200).views30(310_000).build();
    Untapped series = of("Series", creator, Sample.RATES);
    assertThat(series.readiness()).isEqualTo(Untapped.Readiness.NOT_YET);
    assertThat(series.missing()).containsExactly("10,000 followers, has 8,200");
    assertThat(series.unknown()).containsExactly("years of age");
    Untapped gifts = of("LIVE gifts", creator, Sample.RATES);
    assertThat(gifts.readiness()).isEqualTo(Untapped.Readiness.UNKNOWN);
    assertThat(of("Own store", creator, Sample.RATES).readiness())
        .isEqualTo(Untapped.Readiness.OPEN);
    assertThat(of("Series", grown().build(), Sample.RATES).readiness())
        .isEqualTo(Untapped.Readiness.READY);
  }

  @Test
  void a_second_calculation_gives_the_same_cents_for_any_creator() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      int followers = random.nextInt(20_000_000) >> random.nextInt(16);
      int views = random.nextInt(90_000_000) >> random.nextInt(16);
      Creator creator = creator(followers, views, 15 + random.nextInt(10));
      double bonus = followers >= 10_000 && views >= 100_000 ? 0.9 : 0.7;
      assertThat(values("LIVE subscriptions", creator))
          .containsExactly(
              cents(followers * 0.001 * 5.99 * 0.7),
              cents(followers * 0.003 * 5.99 * 0.7),
              cents(followers * 0.005 * 5.99 * bonus));
      assertThat(values("Series", creator))
          .containsExactly(
              cents(followers * 0.0005 * 5 * 0.7),
              cents(followers * 0.001 * 5 * 0.7),
              cents(followers * 0.002 * 10 * 0.7));
      assertThat(values("Creator Rewards", creator))
          .containsExactly(cents(views / 2e3), cents(views / 1e3), cents(views / 5e2));
      assertThat(values("Merchandise", creator))
          .containsExactly(
              cents(followers * 0.0005 / 12 * 20 * 0.2),
              cents(followers * 0.001 / 12 * 25 * 0.33),
              cents(followers * 0.003 / 12 * 30 * 0.4));
      assertThat(values("YouTube videos", creator))
          .containsExactly(
              cents(followers * 0.005 * 1 / 1e3 * 0.5),
              cents(followers * 0.01 * 2 / 1e3 * 2),
              cents(followers * 0.02 * 4 / 1e3 * 4));
    }
  }

  @Test
  void the_list_is_ranked_and_bands_rise_and_more_followers_never_promise_less() {
    Random random = new Random(8);
    for (int i = 0; i < 500; i++) {
      int followers = random.nextInt(2_000_000) >> random.nextInt(12);
      int views = random.nextInt(900_000);
      int age = 15 + random.nextInt(10);
      List<Untapped> list = untapped(creator(followers, views, age), FULL);
      Creator larger = creator(followers + 1 + random.nextInt(50_000), views, age);
      assertThat(list.stream().map(u -> !u.isValued())).isSorted();
      assertThat(list.stream().filter(Untapped::isValued).map(Untapped::readiness)).isSorted();
      for (int j = 0; j < list.size(); j++) {
        Untapped each = list.get(j);
        if (j > 0 && list.get(j - 1).readiness() == each.readiness() && each.isValued()) {
          assertThat(expected(each)).isLessThanOrEqualTo(expected(list.get(j - 1)));
        }
        if (each.worth() instanceof Earning.Estimated estimated) {
          List<BigDecimal> band = estimated.amount().figures().stream().map(Expr::value).toList();
          assertThat(band).isSorted();
          List<BigDecimal> more = values(each.stream().name(), larger);
          for (int k = 0; k < band.size(); k++) {
            assertThat(more.get(k)).isGreaterThanOrEqualTo(band.get(k));
          }
        }
      }
    }
  }

  @Test
  void nobody_following_is_nothing_earned() {
    Creator creator = creator(0, 0, 27);
    for (String stream : List.of("LIVE subscriptions", "Series", "Merchandise", "YouTube videos")) {
      assertThat(values(stream, creator))
          .allSatisfy(value -> assertThat(value).isEqualByComparingTo("0"));
    }
  }

  private static BigDecimal expected(Untapped untapped) {
    return untapped.worth() instanceof Earning.Estimated e
        ? e.amount().expected().value()
        : BigDecimal.ONE.negate();
  }

  private static Creator creator(int followers, int views, int age) {
    return Sample.creator(followers).age(age).views30(views).niche("Gaming").build();
  }

  private static List<BigDecimal> values(String stream, Creator creator) {
    Earning worth = of(stream, creator, FULL).worth();
    return ((Earning.Estimated) worth).amount().figures().stream().map(Expr::value).toList();
  }

  /** Rounded as a spreadsheet rounds what doubles come to: by their first 15 digits. */
  private static BigDecimal cents(double dollars) {
    return new BigDecimal(dollars).round(new MathContext(14)).setScale(2, RoundingMode.HALF_UP);
  }
}
