package dev.ratewright.earnings;

import static dev.ratewright.Sample.RATES;
import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommissionTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  private static Statement.Line line(String stream, Creator creator) {
    return Statement.of(creator, OCTOBER, RATES).lines().stream()
        .filter(line -> line.stream().name().equals(stream))
        .findFirst()
        .orElseThrow();
  }

  /** Settled, pending and overdue. */
  private static Optional<List<String>> commission(String stream, Creator creator) {
    return line(stream, creator)
        .commission()
        .map(c -> c.parts().stream().map(part -> part.value().toPlainString()).toList());
  }

  @Test
  void the_agency_takes_its_share_of_a_stream_and_the_creator_is_paid_in_full() {
    Creator creator =
        creator(48_200)
            .contract("LIVE gifts", "0.15")
            .income("2026-10", "LIVE gifts", "61.75", true)
            .income("2026-10", "LIVE gifts", "18.20", false)
            .build();
    assertThat(commission("LIVE gifts", creator)).contains(List.of("9.26", "2.73", "0"));
    Earning.Actual gifts = (Earning.Actual) line("LIVE gifts", creator).earning();
    assertThat(gifts.settled().value()).isEqualTo("61.75");
  }

  @Test
  void without_a_contract_the_agency_takes_nothing() {
    Creator creator =
        creator(48_200)
            .contract("Series", "0.15")
            .income("2026-10", "LIVE gifts", "61.75", true)
            .build();
    assertThat(commission("LIVE gifts", creator)).isEmpty();
    assertThat(commission("Series", creator)).isEmpty();
  }

  @Test
  void a_refund_gives_commission_back() {
    Creator creator =
        creator(48_200)
            .contract("Shop affiliate", "0.1")
            .income("2026-10", "Shop affiliate", "-38.50", true)
            .build();
    assertThat(commission("Shop affiliate", creator)).contains(List.of("-3.85", "0.00", "0"));
  }

  @Test
  void an_estimate_owes_nothing() {
    Creator creator =
        creator(48_200).contract("LIVE gifts", "0.15").did("2026-10", "LIVE diamonds=9000").build();
    assertThat(line("LIVE gifts", creator).earning()).isInstanceOf(Earning.Estimated.class);
    assertThat(commission("LIVE gifts", creator)).isEmpty();
  }

  @Test
  void income_that_a_stream_takes_as_stated_has_its_commission_too() {
    Creator creator =
        creator(48_200)
            .contract("Own business", "0.05")
            .did("2026-10", "Business revenue=1000", "Business cost=300")
            .build();
    assertThat(commission("Own business", creator)).contains(List.of("35.00", "0.00", "0"));
  }

  @Test
  void overdue_deals_stand_apart() {
    Creator creator =
        creator(48_200)
            .deal(Deal.State.PAID, "2026-10-02", "1800", "", "2026-10-20")
            .deal(Deal.State.OVERDUE, "2026-10-03", "100", "", "")
            .deal(Deal.State.SIGNED, "2026-10-28", "500", "", "")
            .deal(Deal.State.PROPOSED, "2026-10-29", "9999", "", "")
            .deal(Deal.State.CANCELLED, "2026-10-30", "4000", "1000", "")
            .build();
    assertThat(commission("Brand deals", creator))
        .contains(List.of("360.00", "300.00", "20.00")); // 20 % of 1,800, of 1,500 and of 100
    assertThat(line("Brand deals", creator).commission().orElseThrow().settled().working())
        .isEqualTo("(($1,800.00 fee) − $1,440.00 left to the creator)");
  }

  private static Dues dues(Creator creator) {
    History history = History.of(creator, Statement.of(creator, OCTOBER, RATES), List.of(), RATES);
    return Dues.of(creator, history, RATES);
  }

  private static String told(Dues.Line line) {
    return line.month()
        + " "
        + line.stream().name()
        + line.commission().parts().stream().map(part -> " " + part.value()).toList();
  }

  @Test
  void what_is_owed_for_over_a_year_is_overdue_whatever_its_state_was() {
    Creator creator =
        creator(48_200)
            .deal(Deal.State.OVERDUE, "2024-03-31", "400", "", "")
            .deal(Deal.State.INVOICED, "2025-10-02", "100", "", "")
            .deal(Deal.State.DELIVERED, "2025-10-03", "200.05", "", "")
            .deal(Deal.State.CANCELLED, "2025-10-04", "4000", "1000", "")
            .deal(Deal.State.PAID, "2025-10-05", "7000", "", "2025-11-20")
            .deal(Deal.State.SIGNED, "2025-10-06", "8000", "", "")
            .deal(Deal.State.PROPOSED, "2025-10-07", "9000", "", "")
            .deal(Deal.State.INVOICED, "2025-11-01", "300", "", "")
            .build();
    Dues dues = dues(creator);
    assertThat(dues.arrears().stream().map(CommissionTest::told))
        .containsExactly(
            "2024-03 Brand deals[ 0,  0,  80.00]", // 20 % of 400
            "2025-10 Brand deals[ 0,  0,  260.01]"); // of 100 + 200.05 + 1,000
    assertThat(dues.year().stream().map(CommissionTest::told))
        .containsExactly("2025-11 Brand deals[ 0.00,  60.00,  0.00]");
    assertThat(dues.total(Commission.State.OVERDUE)).isEqualTo("340.01");
    assertThat(dues.total(Commission.State.PENDING)).isEqualTo("60.00");
  }

  @Test
  void platform_money_that_is_owed_for_over_a_year_stays_pending() {
    Creator creator =
        creator(48_200)
            .contract("Series", "0.1")
            .income("2025-09", "Series", "500", true)
            .income("2025-09", "Series", "70", false)
            .income("2025-09", "LIVE gifts", "70", false)
            .build();
    assertThat(dues(creator).lines().stream().map(CommissionTest::told))
        .containsExactly("2025-09 Series[ 0.00,  7.00,  0]");
  }

  @Test
  void the_parts_of_creator_and_agency_make_the_fees_to_the_cent() {
    Random random = new Random(11);
    for (int round = 0; round < 1_000; round++) {
      Sample sample = creator(48_200).commission("0." + (1 + random.nextInt(999)));
      long fees = 0;
      for (Deal.State state : Deal.State.values()) {
        for (int i = random.nextInt(3); i > 0; i--) {
          long cents = random.nextInt(1_000_000);
          String fee = BigDecimal.valueOf(cents, 2).toPlainString();
          boolean cancelled = state == Deal.State.CANCELLED;
          sample.deal(state, "2026-10-05", cancelled ? "1" : fee, cancelled ? fee : "", "");
          fees += state == Deal.State.PROPOSED ? 0 : cents;
        }
      }
      Statement.Line line = line("Brand deals", sample.build());
      if (line.earning() instanceof Earning.Actual actual) {
        Commission commission = line.commission().orElseThrow();
        BigDecimal all = actual.settled().value().add(actual.pending().value());
        for (var part : commission.parts()) {
          assertThat(part.value()).isNotNegative();
          all = all.add(part.value());
        }
        assertThat(all).isEqualByComparingTo(BigDecimal.valueOf(fees, 2));
      }
    }
  }

  @Test
  void a_markup_is_taken_from_the_same_fee_so_deals_and_rate_cards_agree() {
    Creator creator =
        creator(48_200)
            .markup("1.2")
            .deal(Deal.State.PAID, "2026-10-12", "1800", "", "2026-10-20")
            .deal(Deal.State.OVERDUE, "2026-10-05", "100", "", "")
            .build();
    // 1,800 ÷ 1.2 = 1,500; 100 ÷ 1.2 = 83.33
    assertThat(commission("Brand deals", creator)).contains(List.of("300.00", "0.00", "16.67"));
    Earning.Actual deals = (Earning.Actual) line("Brand deals", creator).earning();
    assertThat(deals.settled().value()).isEqualTo("1500.00");
    assertThat(deals.pending().value()).isEqualTo("83.33");
  }
}
