package dev.ratewright.calibration;

/** Least squares the plain way, for comparison: (X'WX) b = X'Wy by Gaussian elimination. */
final class NormalEquations {
  private NormalEquations() {}

  static double[] solve(double[][] columns, double[] observed) {
    double[] even = new double[observed.length];
    java.util.Arrays.fill(even, 1);
    return solve(columns, observed, even);
  }

  static double[] solve(double[][] columns, double[] observed, double[] weights) {
    int width = columns[0].length;
    double[][] system = new double[width][width + 1];
    for (int i = 0; i < columns.length; i++) {
      for (int j = 0; j < width; j++) {
        for (int k = 0; k < width; k++) {
          system[j][k] += weights[i] * columns[i][j] * columns[i][k];
        }
        system[j][width] += weights[i] * columns[i][j] * observed[i];
      }
    }
    for (int j = 0; j < width; j++) {
      for (int row = 0; row < width; row++) {
        double times = row == j ? 0 : system[row][j] / system[j][j];
        for (int k = 0; k <= width; k++) {
          system[row][k] -= times * system[j][k];
        }
      }
    }
    double[] solved = new double[width];
    for (int j = 0; j < width; j++) {
      solved[j] = system[j][width] / system[j][j];
    }
    return solved;
  }
}
