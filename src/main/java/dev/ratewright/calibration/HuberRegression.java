package dev.ratewright.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.stat.descriptive.rank.Median;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/**
 * A linear regression that a few wild observations cannot carry away: least squares repeated, each
 * time with less weight for what lies far off (Huber, "Robust Estimation of a Location Parameter",
 * 1964; "Robust Statistics", 1981, chapter 7).
 *
 * @param coefficients one for each column
 * @param errors the coefficients' standard errors
 * @param reach how many standard errors a 95 % interval reaches to either side
 */
record HuberRegression(List<Double> coefficients, List<Double> errors, double reach) {

  /** At this many standard deviations weights begin to fall: 95 % as efficient as least squares. */
  static final double TUNING = 1.345;

  /** The median absolute deviation of a normal distribution of standard deviation 1. */
  private static final double NORMAL_MAD = 0.6744897501960817;

  private static final double CONFIDENCE = 0.95;
  private static final int MOST_ROUNDS = 200;
  private static final double SETTLED = 1e-10;
  private static final double EXACT = 1e-12;

  /**
   * Fits it.
   *
   * @param columns independent of each other, fewer than observations; there is no intercept
   * @param observed one value for each row of the columns
   * @param groups whose each observation is: those of one person are not independent
   */
  static HuberRegression of(double[][] columns, double[] observed, List<String> groups) {
    OLSMultipleLinearRegression plain = regression(columns, observed);
    double[] coefficients = plain.estimateRegressionParameters();
    double[] residuals = residuals(columns, observed, coefficients);
    double scale = scale(residuals);
    for (int round = 0; round < MOST_ROUNDS && scale > EXACT; round++) {
      double[] next = weighted(columns, observed, residuals, scale);
      double moved = 0;
      for (int j = 0; j < next.length; j++) {
        moved = Math.max(moved, Math.abs(next[j] - coefficients[j]));
      }
      coefficients = next;
      residuals = residuals(columns, observed, coefficients);
      scale = scale(residuals);
      if (moved < SETTLED) {
        break;
      }
    }
    RealMatrix spread = MatrixUtils.createRealMatrix(plain.estimateRegressionParametersVariance());
    double[] errors = errors(columns, residuals, scale, spread, groups);
    int people = (int) groups.stream().distinct().count();
    double reach =
        people < 2
            ? Double.POSITIVE_INFINITY
            : new TDistribution(people - 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    return new HuberRegression(boxed(coefficients), boxed(errors), reach);
  }

  private static List<Double> boxed(double[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  /** Whether a column says anything that other columns do not say already. */
  static boolean isNew(double[][] others, double[] column) {
    double size = Arrays.stream(column).map(v -> v * v).sum();
    if (others[0].length == 0 || size == 0) {
      return size > 0;
    }
    return regression(others, column).calculateResidualSumOfSquares() > 1e-6 * size;
  }

  private static OLSMultipleLinearRegression regression(double[][] columns, double[] observed) {
    OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
    regression.setNoIntercept(true);
    regression.newSampleData(observed, columns);
    return regression;
  }

  /** One round: rows multiplied by the roots of their weights make least squares weighted. */
  private static double[] weighted(
      double[][] columns, double[] observed, double[] residuals, double scale) {
    double[][] rows = new double[columns.length][];
    double[] values = new double[columns.length];
    for (int i = 0; i < columns.length; i++) {
      double far = Math.abs(residuals[i]) / (TUNING * scale);
      double root = far <= 1 ? 1 : Math.sqrt(1 / far);
      rows[i] = Arrays.stream(columns[i]).map(v -> v * root).toArray();
      values[i] = observed[i] * root;
    }
    return regression(rows, values).estimateRegressionParameters();
  }

  private static double[] residuals(double[][] columns, double[] observed, double[] coefficients) {
    return IntStream.range(0, observed.length)
        .mapToDouble(i -> observed[i] - product(columns[i], coefficients))
        .toArray();
  }

  private static double product(double[] row, double[] coefficients) {
    double sum = 0;
    for (int j = 0; j < row.length; j++) {
      sum += row[j] * coefficients[j];
    }
    return sum;
  }

  /** The standard deviation as the median absolute residual tells it. */
  static double scale(double[] residuals) {
    return new Median().evaluate(Arrays.stream(residuals).map(Math::abs).toArray()) / NORMAL_MAD;
  }

  /**
   * The larger of two standard errors: one takes observations for independent, the other those of
   * different groups only. The latter alone would be too small where a column has few groups.
   */
  private static double[] errors(
      double[][] columns,
      double[] residuals,
      double scale,
      RealMatrix spread,
      List<String> groups) {
    int rows = columns.length;
    int width = spread.getRowDimension();
    double[] held = Arrays.stream(residuals).map(r -> held(r, scale)).toArray();
    double within =
        (double) Arrays.stream(residuals).filter(r -> Math.abs(r) <= TUNING * scale).count() / rows;
    double variance = Arrays.stream(held).map(h -> h * h).sum() / (rows - width);

    TreeMap<String, double[]> sums = new TreeMap<>();
    for (int i = 0; i < rows; i++) {
      double[] sum = sums.computeIfAbsent(groups.get(i), g -> new double[width]);
      for (int j = 0; j < width; j++) {
        sum[j] += columns[i][j] * held[i];
      }
    }
    RealMatrix scores = MatrixUtils.createRealMatrix(sums.values().toArray(double[][]::new));
    RealMatrix grouped = scores.multiply(spread);
    double few = sums.size() / Math.max(1.0, sums.size() - 1.0);
    return IntStream.range(0, width)
        .mapToDouble(
            j -> {
              double[] column = grouped.getColumn(j);
              double together = few * Arrays.stream(column).map(v -> v * v).sum();
              return Math.sqrt(Math.max(together, variance * spread.getEntry(j, j))) / within;
            })
        .toArray();
  }

  private static double held(double residual, double scale) {
    return Math.clamp(residual, -TUNING * scale, TUNING * scale);
  }
}
