package dev.ratewright.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The regression beside two others: one by the normal equations, one by trying all round. */
class HuberRegressionTest {
  private static final double[] TRUE = {2.0, -0.7, 0.4};

  /** Three columns, and values off by 0.3; a tenth of them by another 5. */
  private static final class Observed {
    final double[][] columns;
    final double[] values;
    final List<String> whose;

    Observed(double[][] columns, double[] values, List<String> whose) {
      this.columns = columns;
      this.values = values;
      this.whose = whose;
    }

    static Observed random(long seed, int count) {
      Random random = new Random(seed);
      double[][] columns = new double[count][];
      double[] values = new double[count];
      for (int i = 0; i < count; i++) {
        columns[i] = new double[] {1, random.nextGaussian(), random.nextInt(2)};
        values[i] = at(columns[i], TRUE) + 0.3 * random.nextGaussian();
        values[i] += random.nextInt(10) == 0 ? 5 : 0;
      }
      return new Observed(
          columns, values, IntStream.range(0, count).mapToObj(i -> "@" + i).toList());
    }

    double[] residuals(double[] coefficients) {
      return IntStream.range(0, values.length)
          .mapToDouble(i -> values[i] - at(columns[i], coefficients))
          .toArray();
    }
  }

  private static double at(double[] row, double[] coefficients) {
    return IntStream.range(0, row.length).mapToDouble(j -> row[j] * coefficients[j]).sum();
  }

  private static double[] fitted(Observed observed) {
    return HuberRegression.of(observed.columns, observed.values, observed.whose)
        .coefficients()
        .stream()
        .mapToDouble(v -> v)
        .toArray();
  }

  /** The middle one of the absolute values, as a standard deviation. */
  private static double scale(double[] residuals) {
    double[] sorted = Arrays.stream(residuals).map(Math::abs).sorted().toArray();
    int half = sorted.length / 2;
    return (sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2)
        / 0.67448975;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void the_normal_equations_come_to_the_same(long seed) {
    Observed observed = Observed.random(seed, 120);
    double[] by = NormalEquations.solve(observed.columns, observed.values);
    for (int round = 0; round < 500; round++) {
      double[] residuals = observed.residuals(by);
      double bound = 1.345 * scale(residuals);
      double[] weights =
          Arrays.stream(residuals).map(r -> Math.min(1, bound / Math.abs(r))).toArray();
      by = NormalEquations.solve(observed.columns, observed.values, weights);
    }
    assertThat(fitted(observed)).containsExactly(by, within(1e-7));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void no_coefficients_nearby_have_a_smaller_loss(long seed) {
    Observed observed = Observed.random(seed, 120);
    double[] fitted = fitted(observed);
    double bound = 1.345 * scale(observed.residuals(fitted));
    double least = loss(observed.residuals(fitted), bound);
    Random random = new Random(seed);
    for (double step : new double[] {1, 0.1, 0.01, 0.001, 0.0001}) {
      for (int i = 0; i < 400; i++) {
        double[] near = Arrays.stream(fitted).map(c -> c + step * random.nextGaussian()).toArray();
        assertThat(loss(observed.residuals(near), bound)).isGreaterThan(least);
      }
    }
  }

  /** Huber's loss: squares near 0, straight lines beyond a bound. */
  private static double loss(double[] residuals, double bound) {
    return Arrays.stream(residuals)
        .map(Math::abs)
        .map(r -> r <= bound ? r * r / 2 : bound * (r - bound / 2))
        .sum();
  }

  @Test
  void its_intervals_hold_the_truth_about_95_times_in_a_hundred() {
    int held = 0;
    int all = 0;
    for (long seed = 0; seed < 300; seed++) {
      // Wild values pull to one side, so intervals are tried without them.
      Observed wild = Observed.random(seed, 80);
      Random random = new Random(seed);
      double[] values =
          Arrays.stream(wild.columns)
              .mapToDouble(row -> at(row, TRUE) + 0.3 * random.nextGaussian())
              .toArray();
      HuberRegression fit = HuberRegression.of(wild.columns, values, wild.whose);
      for (int j = 0; j < TRUE.length; j++) {
        double off = Math.abs(fit.coefficients().get(j) - TRUE[j]);
        held += off <= fit.reach() * fit.errors().get(j) ? 1 : 0;
        all++;
      }
    }
    assertThat((double) held / all).isBetween(0.92, 0.98);
  }

  @Test
  void observations_of_one_person_that_lie_off_together_make_it_less_certain() {
    Random random = new Random(1);
    double[] habits = random.doubles(10, -1, 1).toArray();
    double[][] columns =
        DoubleStream.generate(() -> 1)
            .limit(200)
            .mapToObj(v -> new double[] {v})
            .toArray(double[][]::new);
    double[] values =
        IntStream.range(0, 200).mapToDouble(i -> habits[i % 10] + 0.01 * i % 0.1).toArray();
    List<String> one = IntStream.range(0, 200).mapToObj(i -> "@" + i).toList();
    List<String> ten = IntStream.range(0, 200).mapToObj(i -> "@" + i % 10).toList();
    double independent = HuberRegression.of(columns, values, one).errors().getFirst();
    double together = HuberRegression.of(columns, values, ten).errors().getFirst();
    assertThat(together).isGreaterThan(3 * independent);
  }

  @Test
  void values_that_fit_exactly_have_no_error() {
    double[][] columns = {{1, 0}, {1, 1}, {1, 2}, {1, 3}};
    double[] values = {1, 3, 5, 7};
    HuberRegression fit = HuberRegression.of(columns, values, List.of("a", "b", "c", "d"));
    assertThat(fit.coefficients().get(0)).isCloseTo(1, within(1e-9));
    assertThat(fit.coefficients().get(1)).isCloseTo(2, within(1e-9));
    assertThat(fit.errors()).allMatch(error -> error < 1e-9);
  }
}
