package dev.ratewright.earnings;

import static dev.ratewright.Sample.RATES;
import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KnownIncomeTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  private static Earning earned(String stream, Creator creator) {
    return Statement.of(creator, OCTOBER, RATES).lines().stream()
        .filter(line -> line.stream().name().equals(stream))
        .findFirst()
        .orElseThrow()
        .earning();
  }

  /** Settled and pending, as in {@code 52.25 + 18.20}. */
  private static String known(String stream, Creator creator) {
    Earning.Actual actual = (Earning.Actual) earned(stream, creator);
    return actual.settled().value() + " + " + actual.pending().value();
  }

  @Test
  void money_that_is_known_is_not_estimated() {
    Sample grown = creator(48_200).did("2026-10", "LIVE diamonds=12400");
    assertThat(earned("LIVE gifts", grown.build())).isInstanceOf(Earning.Estimated.class);
    grown.income("2026-10", "LIVE gifts", "61.75", true);
    assertThat(known("LIVE gifts", grown.build())).isEqualTo("61.75 + 0.00");
  }

  @Test
  void payments_and_refunds_of_a_month_add_up_and_settled_stays_apart_from_pending() {
    Creator creator =
        creator(48_200)
            .income("2026-10", "Series", "61.75", true)
            .income("2026-10", "Series", "-9.50", true)
            .income("2026-10", "Series", "18.20", false)
            .income("2026-09", "Series", "777", true)
            .income("2026-10", "Merchandise", "55", true)
            .build();
    assertThat(known("Series", creator)).isEqualTo("52.25 + 18.20");
    assertThat(known("Merchandise", creator)).isEqualTo("55.00 + 0.00");
    Earning.Actual series = (Earning.Actual) earned("Series", creator);
    assertThat(series.settled().working()).isEqualTo("($61.75 as recorded + −$9.50 as recorded)");
  }

  @Test
  void a_month_of_refunds_alone_is_negative() {
    Creator creator = creator(48_200).income("2026-10", "Shop affiliate", "-38.50", true).build();
    assertThat(known("Shop affiliate", creator)).isEqualTo("-38.50 + 0.00");
    assertThat(Statement.of(creator, OCTOBER, RATES).settled().value()).isEqualTo("-38.50");
  }

  @Test
  void no_condition_makes_money_that_has_come_go_away() {
    Sample small = creator(12).age(15);
    assertThat(earned("Creator Rewards", small.build())).isInstanceOf(Earning.None.class);
    small.income("2026-10", "Creator Rewards", "3.10", true);
    assertThat(known("Creator Rewards", small.build())).isEqualTo("3.10 + 0.00");
  }

  @Test
  void money_of_another_month_leaves_the_estimate_alone() {
    Creator creator =
        creator(48_200)
            .did("2026-10", "LIVE diamonds=12400")
            .income("2026-09", "LIVE gifts", "61.75", true)
            .build();
    assertThat(earned("LIVE gifts", creator)).isInstanceOf(Earning.Estimated.class);
  }

  @Test
  void three_kinds_of_money_are_never_one() {
    Creator creator =
        creator(48_200)
            .did("2026-10", "LIVE diamonds=12400")
            .income("2026-10", "Series", "10", true)
            .income("2026-10", "Series", "20", false)
            .deal(Deal.State.PAID, "2026-10-02", "100", "", "")
            .build();
    Statement statement = Statement.of(creator, OCTOBER, RATES);
    assertThat(statement.settled().value()).isEqualTo("90.00"); // 10 + 100 × 80 %
    assertThat(statement.pending().value()).isEqualTo("20.00");
    assertThat(statement.estimated().expected().value()).isEqualTo("62.00"); // 12,400 × 0.005
  }

  @Test
  void any_number_of_payments_gives_their_sum_in_cents() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      Sample sample = creator(48_200);
      long settled = 0;
      long pending = 0;
      for (int i = random.nextInt(9); i >= 0; i--) {
        long cents = random.nextInt(200_000) - 60_000L;
        boolean come = random.nextBoolean();
        settled += come ? cents : 0;
        pending += come ? 0 : cents;
        sample.income("2026-10", "Own store", "" + cents / 100.0, come);
      }
      Earning.Actual actual = (Earning.Actual) earned("Own store", sample.build());
      assertThat(actual.settled().value().unscaledValue().longValueExact()).isEqualTo(settled);
      assertThat(actual.pending().value().unscaledValue().longValueExact()).isEqualTo(pending);
    }
  }
}
