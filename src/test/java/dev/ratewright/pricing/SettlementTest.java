package dev.ratewright.pricing;

import static dev.ratewright.Sample.creator;
import static dev.ratewright.Sample.input;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.domain.AgencyFee;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettlementTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  private static Named gross(String dollars) {
    return Named.money("target", Currency.DOLLARS, input("fee", dollars, Unit.MONEY));
  }

  private static AgencyFee commission(String share) {
    return new AgencyFee.Commission(input("commission", share, Unit.PERCENT));
  }

  private static AgencyFee markup(String factor) {
    return new AgencyFee.Markup(input("markup", factor, Unit.FACTOR));
  }

  @ParameterizedTest(name = "{0} at {1} or × {4}")
  @CsvSource({
    "1800,   0.20, 1440.00, 360.00, 1.20, 1500.00, 300.00",
    "10.01,  0.15, 8.51,    1.50,   1.15, 8.70,    1.31",
    "5,      0,    5.00,    0.00,   1,    5.00,    0.00",
    "99.99,  1,    0.00,    99.99,  3,    33.33,   66.66"
  })
  void a_price_is_divided_between_creator_and_agency(
      String price,
      String share,
      String net,
      String fee,
      String factor,
      String netOfMarkup,
      String feeOfMarkup) {
    Settlement one = Settlement.of(gross(price), commission(share));
    assertThat(one.net().value()).isEqualTo(net);
    assertThat(one.fee().value()).isEqualTo(fee);
    Settlement other = Settlement.of(gross(price), markup(factor));
    assertThat(other.net().value()).isEqualTo(netOfMarkup);
    assertThat(other.fee().value()).isEqualTo(feeOfMarkup);
  }

  @Test
  void the_working_says_how() {
    Settlement one = Settlement.of(gross("1800"), commission("0.2"));
    assertThat(one.net().of().working()).isEqualTo("$1,800.00 target × (1 − 20 % commission)");
    Settlement other = Settlement.of(gross("1800"), markup("1.2"));
    assertThat(other.net().of().working()).isEqualTo("$1,800.00 target ÷ 1.2 markup");
    assertThat(markup("1.2").share().value())
        .isBetween(new BigDecimal("0.16666"), new BigDecimal("0.16667"));
  }

  private static void assertThatSumsHold(Settlement settled) {
    assertThat(settled.net().value().add(settled.fee().value()))
        .isEqualByComparingTo(settled.gross().value());
    assertThat(settled.fee().value().signum()).isNotNegative();
  }

  @Test
  void net_and_fee_add_up_to_the_cent_whatever_the_figures() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      Named gross = gross(BigDecimal.valueOf(random.nextInt(10_000_000), 2).toString());
      assertThatSumsHold(Settlement.of(gross, commission("0." + random.nextInt(1_000))));
      assertThatSumsHold(Settlement.of(gross, markup("1." + random.nextInt(1_000))));
    }
  }

  private static InternalCard card(Creator creator) {
    return InternalCard.of(creator, RateCard.of(creator, Sample.RATES), Sample.RATES, OCTOBER);
  }

  @Test
  void a_creators_own_fee_goes_before_the_rate_books() {
    assertThat(card(creator(48_200).build()).agency().orElseThrow().words())
        .isEqualTo("commission");
    AgencyFee own = card(creator(48_200).markup("1.25").build()).agency().orElseThrow();
    assertThat(own.words()).isEqualTo("markup");
    assertThat(own.share().value()).isEqualByComparingTo("0.2");
  }

  @Test
  void the_minimum_fee_is_said_where_it_lifts_a_price() {
    // 48,200 followers: base 850.99, floor 0.75 times, high 1.4 times; a story 0.3 times.
    InternalCard card = card(creator(48_200).minimumFee("700").build());
    assertThat(card.lines().getFirst().lifted()).isEqualTo(List.of("floor"));
    InternalCard.Line story =
        card.lines().stream()
            .filter(line -> line.deliverable().name().equals("Story"))
            .findFirst()
            .orElseThrow();
    assertThat(story.lifted()).isEqualTo(List.of("floor", "target", "high"));
    assertThat(story.atFloor().orElseThrow().gross().value()).isEqualByComparingTo("700");
    assertThat(card(creator(48_200).build()).lines()).allMatch(line -> line.lifted().isEmpty());
  }
}
