package dev.ratewright.earnings;

import static dev.ratewright.Sample.RATES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Measure;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every stream and any figures, over random months with a fixed seed. */
class StreamPropertiesTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final int CREATORS = 2_000;

  /** What lowers income. */
  private static final List<String> COSTS =
      List.of(
          "Sponsored views",
          "Link refunds",
          "Shop refunds",
          "LIVE refunds",
          "Store platform discount",
          "Store refunds",
          "Store cost of goods",
          "Store shipping",
          "Merch unit cost",
          "Merch unit shipping",
          "Merch unit fees",
          "Business cost");

  /**
   * A second calculation of every expected amount, in doubles and with figures of its own; what is
   * not known counts 0, and {@code YouTube RPM} of gaming is 2.
   */
  private static final Map<String, Function<Figures, Double>> AGAIN =
      Map.ofEntries(
          Map.entry(
              "Creator Rewards", f -> (f.get("Qualified views") - f.get("Sponsored views")) / 1e3),
          Map.entry(
              "LIVE subscriptions",
              f -> f.get("LIVE subscribers") * f.get("Subscription price") * 0.7),
          Map.entry("LIVE gifts", f -> f.get("LIVE diamonds") * 0.005),
          Map.entry(
              "Series",
              f ->
                  f.get("Series sales") * f.get("Series price") * 0.7
                      + f.get("Series web sales") * (f.get("Series price") * 0.971 - 0.3)),
          Map.entry(
              "Product links",
              f -> f.get("Link sales") * f.get("Link commission") - f.get("Link refunds")),
          Map.entry(
              "Shop affiliate",
              f -> f.get("Shop sales") * f.get("Shop commission") - f.get("Shop refunds")),
          Map.entry(
              "LIVE shopping",
              f -> f.get("LIVE sales") * f.get("LIVE commission") - f.get("LIVE refunds")),
          Map.entry(
              "Own store",
              f ->
                  f.get("Store sales")
                      - f.get("Store refunds")
                      - 0.06
                          * (f.get("Store sales")
                              + f.get("Store platform discount")
                              - f.get("Store tax"))
                      - f.get("Store cost of goods")
                      - f.get("Store shipping")),
          Map.entry("YouTube videos", f -> f.get("YouTube ad revenue") * 0.55),
          Map.entry("YouTube Shorts", f -> f.get("Shorts pool") * 0.45),
          Map.entry("Other channels", f -> f.get("Other income")),
          Map.entry(
              "Merchandise",
              f ->
                  f.get("Merch units")
                      * (f.get("Merch price")
                          - f.get("Merch unit cost")
                          - f.get("Merch unit shipping")
                          - f.get("Merch unit fees"))),
          Map.entry("Own business", f -> f.get("Business revenue") - f.get("Business cost")));

  /** The figures of a month. */
  private interface Figures {
    double get(String heading);
  }

  static Stream<IncomeStream> measured() {
    return IncomeStreams.ALL.stream().filter(stream -> !stream.measures().isEmpty());
  }

  private static Map<String, String> random(IncomeStream stream, Random random) {
    Map<String, String> figures = new TreeMap<>();
    for (Measure measure : stream.measures()) {
      figures.put(
          measure.heading(),
          switch (measure.unit()) {
            case MONEY -> BigDecimal.valueOf(random.nextInt(50_000), 2).toPlainString();
            case PERCENT -> BigDecimal.valueOf(random.nextInt(1_001), 3).toPlainString();
            // Never more sponsored views than qualified ones, which are drawn first.
            default ->
                String.valueOf(
                    random.nextInt(
                        measure.within().isEmpty()
                            ? 100_000
                            : 1
                                + Integer.parseInt(
                                    figures.getOrDefault("Qualified views", "99999"))));
          });
    }
    return figures;
  }

  private static Creator creator(Map<String, String> figures) {
    String[] all =
        figures.entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .toArray(String[]::new);
    return Sample.creator(48_200)
        .age(27)
        .views30(310_000)
        .niche("Gaming")
        .did("2026-10", all)
        .build();
  }

  private static Optional<Band> band(IncomeStream stream, Map<String, String> figures) {
    return switch (Statement.earned(stream, creator(figures), OCTOBER, RATES)) {
      case Earning.Estimated estimated -> Optional.of(estimated.amount());
      case Earning.Actual actual -> Optional.of(Band.exactly(actual.settled()));
      case Earning.None none -> Optional.empty();
    };
  }

  @ParameterizedTest
  @MethodSource("measured")
  void a_second_calculation_gives_the_same_cents_and_the_band_rises(IncomeStream stream) {
    Function<Figures, Double> again =
        Objects.requireNonNull(AGAIN.get(stream.name()), "a second calculation");
    Random random = new Random(4);
    for (int i = 0; i < CREATORS; i++) {
      Map<String, String> figures = random(stream, random);
      Band band = band(stream, figures).orElseThrow();
      assertThat(band.figures().stream().map(Expr::value)).as("%s", figures).isSorted();
      Figures numbers = heading -> Double.parseDouble(figures.getOrDefault(heading, "none"));
      assertThat(band.expected().value())
          .as("%s", figures)
          .isEqualByComparingTo(cents(again.apply(numbers)));
    }
  }

  /** Rounded as a spreadsheet rounds what doubles come to: by their first 15 digits. */
  private static BigDecimal cents(double dollars) {
    return new BigDecimal(dollars)
        .round(new java.math.MathContext(14))
        .setScale(2, RoundingMode.HALF_UP);
  }

  @ParameterizedTest
  @MethodSource("measured")
  void nothing_done_is_nothing_earned(IncomeStream stream) {
    Map<String, String> figures = new TreeMap<>();
    stream.measures().forEach(measure -> figures.put(measure.heading(), "0"));
    assertThat(band(stream, figures).orElseThrow().figures().stream().map(Expr::value))
        .allSatisfy(value -> assertThat(value).isEqualByComparingTo("0"));
  }

  @ParameterizedTest
  @MethodSource("measured")
  void more_of_what_pays_never_pays_less_and_more_cost_never_pays_more(IncomeStream stream) {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      Map<String, String> figures = random(stream, random);
      for (Measure measure : stream.measures()) {
        // Tax lowers the fee and so raises what is left; more web sales below the charge cost.
        boolean either = measure.heading().equals("Series web sales");
        BigDecimal step = measure.unit() == Unit.PERCENT ? new BigDecimal("0.1") : BigDecimal.TEN;
        Map<String, String> more = new TreeMap<>(figures);
        more.merge(
            measure.heading(), "0", (now, none) -> new BigDecimal(now).add(step).toPlainString());
        List<BigDecimal> before = values(stream, figures);
        List<BigDecimal> after = values(stream, more);
        for (int j = 0; j < before.size() && !either; j++) {
          if (COSTS.contains(measure.heading())) {
            assertThat(after.get(j))
                .as("%s of %s", measure, figures)
                .isLessThanOrEqualTo(before.get(j));
          } else if (!loss(stream, figures, measure)) {
            assertThat(after.get(j))
                .as("%s of %s", measure, figures)
                .isGreaterThanOrEqualTo(before.get(j));
          }
        }
      }
    }
  }

  /** More units sold below their cost lose more. */
  private static boolean loss(IncomeStream stream, Map<String, String> figures, Measure measure) {
    return measure.heading().equals("Merch units")
        && band(stream, figures).orElseThrow().expected().value().signum() < 0;
  }

  private static List<BigDecimal> values(IncomeStream stream, Map<String, String> figures) {
    return band(stream, figures).orElseThrow().figures().stream().map(Expr::value).toList();
  }

  @Test
  void the_streams_of_a_statement_add_up_to_its_totals() {
    Random random = new Random(6);
    for (int i = 0; i < 200; i++) {
      Map<String, String> figures = new TreeMap<>();
      measured().forEach(stream -> figures.putAll(random(stream, random)));
      Statement statement = Statement.of(creator(figures), OCTOBER, RATES);
      List<BigDecimal> estimated = new ArrayList<>();
      List<BigDecimal> settled = new ArrayList<>();
      for (Statement.Line line : statement.lines()) {
        if (line.earning() instanceof Earning.Estimated e) {
          estimated.add(e.amount().expected().value());
        } else if (line.earning() instanceof Earning.Actual a) {
          settled.add(a.settled().value());
        }
      }
      assertThat(estimated).hasSize(11);
      assertThat(settled).hasSize(2);
      assertThat(statement.estimated().expected().value())
          .isEqualByComparingTo(estimated.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
      assertThat(statement.settled().value())
          .isEqualByComparingTo(settled.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
  }
}
