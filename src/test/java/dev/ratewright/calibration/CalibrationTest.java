package dev.ratewright.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ratewright.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Closed deals of made-up agencies, whose true figures are known. */
class CalibrationTest {

  private static Calibration of(List<ClosedDeal> deals) {
    return Calibration.of(deals, Sample.RATES);
  }

  private static Proposal proposal(Calibration calibration, String figure) {
    return calibration.proposals().stream()
        .filter(p -> p.figure().name().equals(figure))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure " + figure));
  }

  /** How far a proposal is from the truth at worst: 0.05 for a factor of 1.05. */
  private static double worst(TrueAgency agency, Calibration calibration) {
    return agency.truth.entrySet().stream()
        .mapToDouble(
            each ->
                Math.abs(
                    Math.log(
                        proposal(calibration, each.getKey()).value().doubleValue()
                            / each.getValue())))
        .max()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void the_figures_an_agency_is_paid_by_are_found_again(long seed) {
    TrueAgency agency = new TrueAgency(seed);
    assertThat(worst(agency, of(agency.deals(1_000)))).isLessThan(0.08);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void a_tenth_of_wild_fees_does_not_carry_them_away_as_it_does_least_squares(long seed) {
    TrueAgency agency = new TrueAgency(seed).wild(0.1);
    List<ClosedDeal> deals = agency.deals(1_000);
    assertThat(worst(agency, of(deals))).isLessThan(0.15);

    // Least squares, of the same deals, through the normal equations.
    List<String> figures = List.copyOf(agency.truth.keySet());
    double[] plain = NormalEquations.solve(columns(deals, figures), distances(deals));
    double worst = 0;
    for (int j = 0; j < plain.length; j++) {
      double truth = agency.truth.getOrDefault(figures.get(j), 0.0);
      worst = Math.max(worst, Math.abs(plain[j] - Math.log(truth / now(figures.get(j)))));
    }
    assertThat(worst).isGreaterThan(0.3);
  }

  private static double now(String figure) {
    return figure(figure).now().value().doubleValue();
  }

  private static Figure figure(String name) {
    return Figure.all(Sample.RATES).stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static double[][] columns(List<ClosedDeal> deals, List<String> figures) {
    List<Figure> found = figures.stream().map(CalibrationTest::figure).toList();
    return deals.stream()
        .map(d -> found.stream().mapToDouble(f -> f.share().applyAsDouble(d)).toArray())
        .toArray(double[][]::new);
  }

  private static double[] distances(List<ClosedDeal> deals) {
    return deals.stream().mapToDouble(ClosedDeal::distance).toArray();
  }

  @Test
  void deals_at_the_rate_book_s_own_prices_change_nothing() {
    TrueAgency agency = new TrueAgency(1).noise(0);
    agency.truth.clear();
    Calibration calibration = of(agency.deals(300));
    assertThat(calibration.proposals()).noneMatch(Proposal::changes);
    assertThat(calibration.changes()).isEmpty();
    assertThat(proposal(calibration, "Finance").evidence()).isPresent();
  }

  @Test
  void too_few_deals_change_nothing_and_say_so() {
    TrueAgency agency = new TrueAgency(1);
    Calibration calibration = of(agency.deals(9));
    assertThat(calibration.changes()).isEmpty();
    assertThat(proposal(calibration, "Comedy").remark())
        .isEqualTo("too few closed deals: needs 10, has 0");
    assertThat(calibration.proposals()).allMatch(p -> p.evidence().isEmpty());
  }

  @Test
  void a_niche_with_too_few_deals_keeps_its_factor_while_others_change() {
    TrueAgency agency = new TrueAgency(1);
    List<ClosedDeal> deals = new ArrayList<>(agency.deals(400));
    IntStream.range(0, 9)
        .forEach(i -> deals.add(agency.deal("@c" + i, i, 20_000 + i, "Travel", "Story")));
    Calibration calibration = of(deals);
    assertThat(proposal(calibration, "Travel").changes()).isFalse();
    assertThat(proposal(calibration, "Travel").remark())
        .isEqualTo("too few closed deals: needs 10, has 9");
    assertThat(proposal(calibration, "Finance").changes()).isTrue();
  }

  @Test
  void many_deals_of_one_creator_tell_of_a_person_and_not_of_a_niche() {
    TrueAgency agency = new TrueAgency(1);
    List<ClosedDeal> deals = new ArrayList<>(agency.deals(400));
    IntStream.range(0, 40)
        .forEach(i -> deals.add(agency.deal("@c" + i % 2, i, 20_000, "Travel", "Story")));
    assertThat(proposal(of(deals), "Travel").remark())
        .isEqualTo("deals of too few creators: needs 3, has 2");
  }

  @Test
  void the_first_niche_and_deliverable_of_factor_1_stay_as_they_are() {
    Calibration calibration = of(new TrueAgency(1).deals(1_000));
    for (String name : List.of("Lifestyle", "In-feed video")) {
      assertThat(proposal(calibration, name).changes()).isFalse();
      assertThat(proposal(calibration, name).remark())
          .isEqualTo("the reference: others are relative to it");
    }
  }

  @Test
  void one_niche_and_one_deliverable_alone_move_the_tiers() {
    TrueAgency agency = new TrueAgency(1);
    List<ClosedDeal> deals =
        IntStream.range(0, 200)
            .mapToObj(i -> agency.deal("@c" + i, i, 10_000 + 500 * i, "Beauty", "Story"))
            .toList();
    Calibration calibration = of(deals);
    assertThat(calibration.proposals().stream().filter(Proposal::changes))
        .extracting(p -> p.figure().name())
        .containsExactly("10,000 followers", "100,000 followers");
    // Beauty 1.3 and Story 0.3 stay, so the tiers carry what is paid: 900 × 1.7 × 0.45.
    assertThat(proposal(calibration, "100,000 followers").value().doubleValue() * 1.3 * 0.3)
        .isCloseTo(900 * 1.7 * 0.45, within(60.0));
  }

  @Test
  void figures_that_always_come_together_are_not_told_apart() {
    TrueAgency agency = new TrueAgency(1);
    List<ClosedDeal> deals =
        IntStream.range(0, 200)
            .mapToObj(
                i -> {
                  boolean even = i % 2 == 0;
                  String niche = even ? "Lifestyle" : "Finance";
                  String made = even ? "In-feed video" : "LIVE";
                  return agency.deal("@c" + i, i, 10_000 + 500 * i, niche, made);
                })
            .toList();
    Calibration calibration = of(deals);
    assertThat(proposal(calibration, "Finance").changes()).isTrue();
    assertThat(proposal(calibration, "LIVE").remark())
        .isEqualTo("its deals cannot be told apart from those of other figures");
  }

  @Test
  void a_figure_is_left_alone_where_its_interval_is_too_wide() {
    Calibration calibration = of(new TrueAgency(1).noise(1.5).deals(60));
    assertThat(calibration.proposals())
        .extracting(Proposal::remark)
        .anyMatch(
            r -> r.matches("too uncertain: the upper end .* is [0-9.]+ times the .*, 2.5 at most"));
    assertThat(calibration.changes()).isEmpty();
  }

  @Test
  void rates_never_fall_from_one_edge_to_the_next() {
    TrueAgency agency = new TrueAgency(1);
    agency.truth.put("500,000 followers", 500.0); // below the 900 of 100,000
    Calibration calibration = of(agency.deals(1_000));
    Proposal below = proposal(calibration, "100,000 followers");
    Proposal level = proposal(calibration, "500,000 followers");
    assertThat(level.value()).isEqualByComparingTo(below.value());
    assertThat(level.remark()).isEqualTo("level with its neighbour, as rates never fall");
    // Both sides of the edge, so that nobody's price jumps there.
    assertThat(level.values()).hasSize(2).allMatch(v -> v.compareTo(level.value()) == 0);
  }

  @Test
  void every_proposed_figure_names_its_deals_and_the_day_they_are_of() {
    Calibration calibration = of(new TrueAgency(1).deals(400));
    Change change =
        calibration.changes().stream()
            .filter(c -> c.figure().name().equals("for Finance"))
            .findFirst()
            .orElseThrow();
    assertThat(change.source())
        .matches(
            "calibrated from \\d+ closed deals 2025-\\d\\d to 2026-\\d\\d, 95 % interval 1\\.\\d+"
                + " to 1\\.\\d+");
    assertThat(change.asOf()).isEqualTo(LocalDate.of(2026, 2, 28)); // day 400 is 2026-02-04
  }

  @Test
  void it_is_the_same_every_time_and_in_any_order_of_the_roster() {
    List<ClosedDeal> deals = new TrueAgency(1).wild(0.1).deals(400);
    List<ClosedDeal> shuffled = new ArrayList<>(deals);
    Collections.shuffle(shuffled, new Random(7));
    List<String> once = texts(of(deals));
    assertThat(texts(of(deals))).isEqualTo(once);
    assertThat(texts(of(shuffled))).isEqualTo(once);
  }

  private static List<String> texts(Calibration calibration) {
    return calibration.proposals().stream()
        .map(
            p ->
                p.figure().name() + p.values() + p.deals() + p.spread() + p.evidence() + p.remark())
        .toList();
  }

  @Test
  void a_back_test_learns_from_older_deals_only_and_compares_both_errors() {
    TrueAgency agency = new TrueAgency(1);
    List<ClosedDeal> deals = agency.deals(1_000);
    BackTest test = BackTest.of(deals, Sample.RATES).orElseThrow();
    assertThat(test.older()).isEqualTo(700);
    assertThat(test.newer()).isEqualTo(300);
    assertThat(test.from()).isEqualTo(LocalDate.of(2025, 1, 1).plusDays(700));
    assertThat(test.before()).isEqualTo(error(deals.subList(700, 1_000), Map.of()), within(1e-6));
    assertThat(test.after())
        .isEqualTo(error(deals.subList(700, 1_000), agency.truth), within(0.01));
    assertThat(test.verdict()).isEqualTo("better");
  }

  /** The median of |price − fee| ÷ fee, by the formula of the notes. */
  private static double error(List<ClosedDeal> deals, Map<String, Double> figures) {
    double[] errors =
        deals.stream()
            .mapToDouble(
                d -> {
                  String niche = d.niche().orElseThrow();
                  double price = TrueAgency.price(d.followers(), niche, d.deliverable(), figures);
                  return Math.abs(price - d.fee()) / d.fee();
                })
            .sorted()
            .toArray();
    return (errors[errors.length / 2 - 1] + errors[errors.length / 2]) / 2;
  }

  @Test
  void a_back_test_that_does_worse_says_so() {
    // Brands paid twice the rate book, and since a while pay what it says.
    List<ClosedDeal> deals = new ArrayList<>();
    TrueAgency now = new TrueAgency(1).noise(0.05);
    now.truth.clear();
    for (ClosedDeal deal : now.deals(300)) {
      boolean old = deals.size() < 210;
      deals.add(
          new ClosedDeal(
              deal.creator(),
              deal.date(),
              old ? 2 * deal.fee() : deal.fee(),
              deal.followers(),
              deal.niche(),
              deal.deliverable(),
              deal.price()));
    }
    BackTest test = BackTest.of(deals, Sample.RATES).orElseThrow();
    assertThat(test.before()).isLessThan(0.1);
    assertThat(test.after()).isGreaterThan(0.9);
    assertThat(test.verdict()).isEqualTo("WORSE than the rate book as it is");
  }

  @Test
  void deals_of_one_day_have_nothing_older_to_learn_from() {
    TrueAgency agency = new TrueAgency(1);
    List<ClosedDeal> deals =
        IntStream.range(0, 50)
            .mapToObj(i -> agency.deal("@c" + i, 0, 10_000 + i, "Beauty", "Story"))
            .toList();
    assertThat(BackTest.of(deals, Sample.RATES)).isEqualTo(Optional.empty());
  }
}
