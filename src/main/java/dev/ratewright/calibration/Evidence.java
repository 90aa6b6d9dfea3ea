package dev.ratewright.calibration;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What closed deals say of a figure.
 *
 * @param estimate the figure they speak for
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 * @param deals how many of them tell of it
 * @param from the month of the oldest of these
 * @param to the month of the newest
 */
public record Evidence(
    BigDecimal estimate, BigDecimal low, BigDecimal high, int deals, YearMonth from, YearMonth to) {

  /** Whether a figure lies within the interval, so that the deals do not speak against it. */
  boolean holds(BigDecimal figure) {
    return low.compareTo(figure) <= 0 && figure.compareTo(high) <= 0;
  }

  /** The evidence in words, as the rate book gives it for the source of a figure. */
  public String words() {
    return "calibrated from "
        + deals
        + " closed deals "
        + from
        + " to "
        + to
        + ", 95 % interval "
        + low.toPlainString()
        + " to "
        + high.toPlainString();
  }
}
