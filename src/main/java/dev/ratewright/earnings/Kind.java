package dev.ratewright.earnings;

import dev.ratewright.domain.Expr;
import java.util.List;
import java.util.Optional;

/** A kind of money on a statement. Kinds are never added up without saying so. */
public enum Kind {
  /** Money that has come. */
  SETTLED("settled"),
  /** Money that is owed. */
  PENDING("pending"),
  /** The least that an estimate expects. */
  LOW("estimated at least"),
  /** What an estimate expects. */
  EXPECTED("estimated"),
  /** The most that an estimate expects. */
  HIGH("estimated at most");

  /** Settled and pending money, which is agreed or stated and not estimated. */
  public static final List<Kind> AGREED = List.of(SETTLED, PENDING);

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  /** The kind as it stands behind an amount. */
  public String words() {
    return words;
  }

  /**
   * Whether it is counted deal by deal, so that a month without any brought nothing. An estimate
   * rests on what was measured instead: without any, it is unknown.
   */
  boolean isCounted() {
    return AGREED.contains(this);
  }

  /** How much of the kind a stream brought; empty where it brought another kind or nothing. */
  public Optional<Expr> of(Earning earning) {
    return switch (earning) {
      case Earning.Actual known ->
          switch (this) {
            case SETTLED -> Optional.of(known.settled());
            case PENDING -> Optional.of(known.pending());
            case LOW, EXPECTED, HIGH -> Optional.empty();
          };
      case Earning.Estimated estimate ->
          switch (this) {
            case SETTLED, PENDING -> Optional.empty();
            case LOW -> Optional.of(estimate.amount().low());
            case EXPECTED -> Optional.of(estimate.amount().expected());
            case HIGH -> Optional.of(estimate.amount().high());
          };
      case Earning.None none -> Optional.empty();
    };
  }
}
