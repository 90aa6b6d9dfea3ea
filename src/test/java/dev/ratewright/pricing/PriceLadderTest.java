package dev.ratewright.pricing;

import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.domain.Creator;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PriceLadderTest {
  private static List<PriceLadder> ladders(Creator creator) {
    RateCard card = RateCard.of(creator, Sample.RATES);
    InternalCard internal = InternalCard.of(creator, card, Sample.RATES, YearMonth.of(2026, 10));
    return internal.lines().stream().map(line -> PriceLadder.of(line, Sample.RATES)).toList();
  }

  private static PriceLadder first(Sample sample) {
    return ladders(sample.build()).getFirst();
  }

  /**
   * Base 250 × 4.82 ^ (ln 6 ÷ ln 10) = 850.99; up to the next 25 it is 875, and 0.75 times 650. A
   * minimum fee is the floor, and the target, where that is lower.
   */
  @ParameterizedTest(name = "48,200 followers, at least {0}")
  @CsvSource({
    // least, 0.5 × floor, floor, target, 1.25 × target up to the next 25 or 100
    "     ,    325,  650,  875, 1100",
    "  700,    350,  700,  875, 1100",
    " 2000,   1000, 2000, 2000, 2500",
    " 2410, 1212.5, 2425, 2425, 3100"
  })
  void prices_stand_on_the_ladder_in_this_order(
      String least, BigDecimal walkAway, BigDecimal floor, BigDecimal target, BigDecimal openAt) {
    Sample sample = creator(48_200);
    PriceLadder ladder = first(least == null ? sample : sample.minimumFee(least));
    assertThat(ladder.walkAway().value()).isEqualByComparingTo(walkAway);
    assertThat(ladder.floor().value()).isEqualByComparingTo(floor);
    assertThat(ladder.target().value()).isEqualByComparingTo(target);
    assertThat(ladder.openAt().value()).isEqualByComparingTo(openAt);
  }

  @ParameterizedTest(name = "48,200 followers, at least {0}")
  @CsvSource({
    // least, 0.5 × target, 0.75 × target or the floor, 0.95 × target or the floor
    "     ,  437.5, 656.25, 831.25",
    "  700,  437.5,    700, 831.25",
    " 2000,   1000,   2000,   2000"
  })
  void an_offer_is_read_by_its_share_of_the_target_and_is_never_workable_below_the_floor(
      String least, BigDecimal tooLow, BigDecimal workable, BigDecimal good) {
    Sample sample = creator(48_200);
    PriceLadder.Verdicts from =
        first(least == null ? sample : sample.minimumFee(least)).verdicts(Sample.RATES);
    assertThat(from.tooLow().value()).isEqualByComparingTo(tooLow);
    assertThat(from.workable().value()).isEqualByComparingTo(workable);
    assertThat(from.good().value()).isEqualByComparingTo(good);
  }

  @Test
  void workings_say_how() {
    PriceLadder ladder = first(creator(48_200));
    assertThat(ladder.walkAway().of().working())
        .isEqualTo("$650.00 floor × 0.5 to walk away below");
    assertThat(ladder.openAt().of().working())
        .isEqualTo("$875.00 target × 1.25 to open with, up to the next 25 step");
    assertThat(ladder.verdicts(Sample.RATES).good().of().working())
        .isEqualTo("$875.00 target × 0.95 good from");
  }

  @Test
  void no_rung_is_ever_below_the_one_before_whatever_the_figures() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      Sample sample = creator((long) Math.pow(10, 3 + 5 * random.nextDouble()));
      if (random.nextBoolean()) {
        sample.minimumFee("" + (1 + random.nextInt(90_000)));
      }
      for (PriceLadder ladder : ladders(sample.build())) {
        PriceLadder.Verdicts from = ladder.verdicts(Sample.RATES);
        assertThat(List.of(ladder.walkAway(), ladder.floor(), ladder.target(), ladder.openAt()))
            .extracting(step -> step.value().doubleValue())
            .isSorted();
        assertThat(List.of(from.tooLow(), from.workable(), from.good(), ladder.openAt()))
            .extracting(step -> step.value().doubleValue())
            .isSorted();
      }
    }
  }
}
