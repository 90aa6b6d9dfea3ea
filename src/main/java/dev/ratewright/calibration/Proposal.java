package dev.ratewright.calibration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is proposed for a figure of the rate book: another value, or none and why.
 *
 * @param figure the figure
 * @param values one for each of its cells; what stands there now where it is left alone
 * @param deals how many closed deals tell of it
 * @param creators of how many creators
 * @param spread the factor within which half of these deals lie around the fit, less 1: 0.18 for 18
 *     %; empty where there are none
 * @param evidence what they say; empty where the figure is left alone
 * @param remark why it is left alone, or what else there is to say; may be empty
 */
public record Proposal(
    Figure figure,
    List<BigDecimal> values,
    int deals,
    int creators,
    Optional<BigDecimal> spread,
    Optional<Evidence> evidence,
    String remark) {
  public Proposal {
    values = List.copyOf(values);
  }

  /** Whether another value is proposed. */
  public boolean changes() {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).compareTo(figure.cells().get(i).value()) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The value proposed; where two tiers meet, that at which the upper one begins. */
  public BigDecimal value() {
    return values.getFirst();
  }

  /** How many times the present value the proposed one is. */
  public double times() {
    return value().doubleValue() / figure.now().value().doubleValue();
  }
}
