package dev.ratewright.pricing;

import static dev.ratewright.Sample.RATES;
import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ratewright.Sample;
import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScenarioTest {
  private static final String VIDEO = "In-feed video";

  private static Scenario scenario(String words, Sample sample) {
    return Scenario.all(sample.build(), RATES).stream()
        .filter(scenario -> scenario.words().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static Scenario.Priced priced(String words, Sample sample) {
    return (Scenario.Priced) scenario(words, sample).outcome();
  }

  /** 100,000 followers with 5.5 %: 1,500 as they are. */
  @ParameterizedTest(name = "{0}: {1} followers at {2}: base {3}, quoted {4}")
  @CsvSource({
    // Usual at 120,000: 5.5 − 1.5 × ln 1.2 ÷ ln 5 = 5.33008 %; 123,825.8 effective followers.
    "20 % more followers, 120000, 0.055, 1929.71, 1950",
    // Usual at 80,000: 7.5 − 2 × ln 8 ÷ ln 10 = 5.69382 %; 77,276.8 effective followers.
    "20 % fewer followers, 80000, 0.055, 1227.37, 1250",
    "Engagement 2 points up, 100000, 0.075, 2162.06, 2175", // 136,363.6 effective followers
    "Engagement 2 points down, 100000, 0.035, 1055.22, 1075", // 63,636.4
    // Usual at 500,000: 4 %; 687,500 effective followers.
    "One tier up: Macro from 500 000 followers, 500000, 0.055, 20947.34, 21000"
  })
  void a_card_is_worked_out_anew(
      String words, String followers, String engagement, double base, String quoted) {
    Sample sample = creator(100_000).engagement("0.055");
    Scenario.Priced then = priced(words.replace("500 000", "500,000"), sample);
    assertThat(then.audience().followers().value()).isEqualByComparingTo(followers);
    assertThat(then.followers().value()).isEqualByComparingTo(followers);
    assertThat(then.audience().engagement().orElseThrow().value()).isEqualByComparingTo(engagement);
    assertThat(then.card().base().orElseThrow().value().doubleValue())
        .isCloseTo(base, within(.005));
    assertThat(then.target(VIDEO).orElseThrow().value()).isEqualByComparingTo(quoted);
  }

  @Test
  void without_engagement_there_is_no_scenario_of_it() {
    List<Scenario> all = Scenario.all(creator(100_000).build(), RATES);
    assertThat(all.stream().map(Scenario::words))
        .containsExactly(
            "20 % more followers",
            "20 % fewer followers",
            "Engagement 2 points up or down",
            "One tier up: Macro from 500,000 followers");
    assertThat(all.get(2).outcome()).isEqualTo(new Scenario.None("engagement not known"));
  }

  @Test
  void what_cannot_be_is_said() {
    assertThat(scenario("Engagement 2 points down", creator(100_000).engagement("0.02")).outcome())
        .isEqualTo(new Scenario.None("engagement is 2 % and cannot fall so"));
    assertThat(scenario("One tier up", creator(10_000_000)).outcome())
        .isEqualTo(new Scenario.None("Mega is the largest tier"));
  }

  @Test
  void a_creator_below_the_tiers_gets_a_price_one_tier_up() {
    Sample small = creator(820).engagement("0.09");
    assertThat(priced("20 % more followers", small).target(VIDEO)).isEmpty();
    assertThat(priced("One tier up: Nano from 1,000 followers", small).target(VIDEO).orElseThrow())
        .extracting(Named::text)
        .isEqualTo("$50.00");
    assertThat(priced("20 % more followers", creator(900)).target(VIDEO)).isPresent();
  }

  /** The roster of a creator who has so many followers and so much engagement already. */
  @Test
  void it_is_the_card_of_a_creator_who_is_there_already() {
    Random random = new Random(77);
    for (int i = 0; i < 500; i++) {
      long followers = 5 * (long) Math.pow(10, 2 + 5 * random.nextDouble());
      int rate = 21 + random.nextInt(150);
      compare("20 % more followers", followers, rate, followers * 6 / 5, rate);
      compare("20 % fewer followers", followers, rate, followers * 4 / 5, rate);
      compare("Engagement 2 points up", followers, rate, followers, rate + 20);
      compare("Engagement 2 points down", followers, rate, followers, rate - 20);
    }
  }

  private static void compare(String words, long followers, int rate, long then, int thenRate) {
    Scenario.Priced priced = priced(words, someone(followers, rate));
    RateCard card = RateCard.of(someone(then, thenRate).build(), RATES);
    for (Deliverable deliverable : RATES.deliverables()) {
      Optional<Double> target =
          card.price(deliverable) instanceof Price.Quoted quoted
              ? Optional.of(quoted.target().value().doubleValue())
              : Optional.empty();
      assertThat(priced.target(deliverable.name()).map(t -> t.value().doubleValue()))
          .as("%s of %d at %d", words, followers, rate)
          .isEqualTo(target);
    }
  }

  private static Sample someone(long followers, int rate) {
    return creator(followers)
        .engagement(BigDecimal.valueOf(rate, 3).toString())
        .niche("Tech")
        .country("Japan")
        .minimumFee("300");
  }
}
