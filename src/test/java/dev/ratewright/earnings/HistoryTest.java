package dev.ratewright.earnings;

import static dev.ratewright.Sample.RATES;
import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Dollars;
import dev.ratewright.Sample;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class HistoryTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  private static History history(Sample sample) {
    Creator creator = sample.build();
    return History.of(creator, Statement.of(creator, OCTOBER, RATES), RATES);
  }

  private static Sample grown() {
    return creator(48_200).age(27).views30(310_000);
  }

  private static Sample paid(Sample sample, String date, String fee) {
    return sample.deal(Deal.State.PAID, date, fee, "", "");
  }

  private static String money(Optional<? extends Expr> amount) {
    return amount.map(it -> Dollars.text(it.value())).orElse("unknown");
  }

  private static String told(Change change) {
    return switch (change) {
      case Change.Known known ->
          known.difference().text() + " " + known.share().map(Named::text).orElse("no share");
      case Change.Unknown unknown -> unknown.reason();
    };
  }

  private static List<String> shares(Mix mix) {
    return mix.parts().stream()
        .map(p -> p.stream().name() + " " + p.share().map(Named::text).orElse("no share"))
        .toList();
  }

  @Test
  void a_month_is_compared_with_the_one_before_kind_by_kind() {
    Sample sample =
        paid(paid(grown(), "2026-09-04", "1000"), "2026-10-04", "1250")
            .deal(Deal.State.INVOICED, "2026-10-20", "300", "", "")
            .did("2026-09", "LIVE diamonds=20000")
            .did("2026-10", "LIVE diamonds=15000");
    History history = history(sample);
    assertThat(told(history.change(Kind.SETTLED))).isEqualTo("$200.00 25 %");
    assertThat(told(history.change(Kind.PENDING))).isEqualTo("$240.00 no share");
    assertThat(told(history.change(Kind.EXPECTED))).isEqualTo("−$25.00 -25 %");
  }

  @Test
  void a_month_before_that_is_unknown_is_a_reason_and_not_a_zero() {
    History alone = history(paid(grown(), "2026-10-04", "1250"));
    assertThat(told(alone.change(Kind.SETTLED))).isEqualTo("the roster says nothing of 2026-09");
    History deals = history(paid(paid(grown(), "2026-09-04", "1"), "2026-10-04", "1250"));
    assertThat(told(deals.change(Kind.EXPECTED))).isEqualTo("nothing estimated in 2026-10");
    Sample measured = paid(grown(), "2026-09-04", "1").did("2026-10", "LIVE diamonds=15000");
    assertThat(told(history(measured).change(Kind.EXPECTED)))
        .isEqualTo("nothing estimated in 2026-09");
    History before = history(paid(grown(), "2026-09-04", "1250"));
    assertThat(told(before.change(Kind.SETTLED))).isEqualTo("the roster says nothing of 2026-10");
  }

  @Test
  void a_month_without_deals_that_is_known_otherwise_settled_nothing() {
    Sample sample = paid(grown(), "2026-10-04", "1250").did("2026-09", "LIVE diamonds=20000");
    assertThat(told(history(sample).change(Kind.SETTLED))).isEqualTo("$1,000.00 no share");
  }

  @Test
  void after_a_negative_month_there_is_no_share() {
    Sample sample =
        grown()
            .did("2026-09", "Shop sales=100", "Shop commission=0.1", "Shop refunds=60")
            .did("2026-10", "Shop sales=300", "Shop commission=0.1");
    History history = history(sample);
    assertThat(money(history.before(Kind.EXPECTED))).isEqualTo("−$50.00");
    assertThat(told(history.change(Kind.EXPECTED))).isEqualTo("$80.00 no share");
  }

  @Test
  void year_and_twelve_months_add_up_what_is_known_and_say_how_much_that_is() {
    Sample sample =
        Stream.of(
                "2025-10-31", "2025-11-01", "2025-12-31", "2026-01-01", "2026-10-31", "2026-11-01")
            .reduce(grown(), (s, date) -> paid(s, date, "100"), (one, other) -> one)
            .did("2026-03", "LIVE diamonds=1000");
    History history = history(sample);
    assertThat(money(history.yearToDate().total(Kind.SETTLED))).isEqualTo("$160.00");
    assertThat(money(history.trailing().total(Kind.SETTLED))).isEqualTo("$320.00");
    assertThat(money(history.trailing().total(Kind.HIGH))).isEqualTo("$5.00");
    assertThat(history.yearToDate().words()).isEqualTo("3 of 10 months known, 1 with estimates");
    assertThat(history.trailing().words()).isEqualTo("5 of 12 months known, 1 with estimates");
  }

  @Test
  void a_sum_without_a_single_known_month_is_unknown() {
    History history = history(grown());
    assertThat(history.yearToDate().total(Kind.SETTLED)).isEmpty();
    assertThat(history.trailing().words()).isEqualTo("0 of 12 months known");
    assertThat(history.twelve().agreed().words(RATES)).isEmpty();
  }

  @Test
  void a_sum_explains_itself_month_by_month() {
    History history = history(paid(paid(grown(), "2026-09-04", "1000"), "2026-10-04", "1250"));
    assertThat(history.yearToDate().total(Kind.SETTLED).orElseThrow().of().working())
        .isEqualTo("($800.00 settled in 2026-09 + $1,000.00 settled in 2026-10)");
  }

  @Test
  void shares_of_what_is_known_stay_apart_from_those_of_estimates() {
    Sample sample =
        paid(grown(), "2026-10-04", "1000")
            .deal(Deal.State.SIGNED, "2026-10-05", "500", "", "")
            .did(
                "2026-10",
                "LIVE diamonds=15000",
                "Shop sales=250",
                "Shop commission=0.1",
                "Business revenue=300");
    History history = history(sample);
    assertThat(shares(history.month().agreed()))
        .containsExactly("Own business 20 %", "Brand deals 80 %");
    assertThat(shares(history.month().estimated()))
        .containsExactly("LIVE gifts 75 %", "Shop affiliate 25 %");
  }

  @Test
  void the_herfindahl_index_says_how_much_income_depends_on_few_streams() {
    Sample one = grown().did("2026-10", "LIVE diamonds=15000");
    Sample three = one.did("2026-09", "Shop sales=250", "Shop commission=0.1");
    Mix mix = history(three).twelve().estimated();
    // 0.75² + 0.25²
    assertThat(mix.herfindahl().orElseThrow().text()).isEqualTo("0.625");
    assertThat(mix.largest().orElseThrow().stream().name()).isEqualTo("LIVE gifts");
    assertThat(mix.words(RATES))
        .isEqualTo("highly concentrated: 75 % from LIVE gifts, like 1.6 equal streams");
    assertThat(history(three).month().estimated().words(RATES)).isEqualTo("LIVE gifts alone");
  }

  @Test
  void two_equal_streams_are_concentrated_and_four_are_spread() {
    Sample two =
        grown().did("2026-10", "LIVE diamonds=5000", "Shop sales=250", "Shop commission=0.1");
    assertThat(history(two).month().estimated().words(RATES))
        .isEqualTo("concentrated: 50 % from LIVE gifts, like 2.0 equal streams");
    Sample four =
        grown()
            .did(
                "2026-10",
                "LIVE diamonds=5000",
                "Shop sales=250",
                "Shop commission=0.1",
                "Link sales=250",
                "Link commission=0.1",
                "LIVE sales=250",
                "LIVE commission=0.1");
    assertThat(history(four).month().estimated().words(RATES))
        .isEqualTo("spread: 25 % from LIVE gifts, like 4.0 equal streams");
  }

  @Test
  void a_negative_stream_has_no_share_and_makes_no_other_larger() {
    Sample sample =
        grown()
            .did(
                "2026-10",
                "LIVE diamonds=5000",
                "Link sales=750",
                "Link commission=0.1",
                "Shop refunds=60");
    Mix mix = history(sample).month().estimated();
    assertThat(shares(mix))
        .containsExactly("LIVE gifts 25 %", "Product links 75 %", "Shop affiliate no share");
    assertThat(mix.words(RATES))
        .isEqualTo(
            "highly concentrated: 75 % from Product links, like 1.6 equal streams; Shop affiliate"
                + " is negative and has no share");
  }
}
