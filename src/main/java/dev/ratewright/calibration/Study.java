package dev.ratewright.calibration;

import dev.ratewright.domain.RateBook;
import java.util.Optional;

/**
 * All that was learned from a roster's closed deals.
 *
 * @param book the rate book as it is
 * @param closed the deals, used and left out
 * @param calibration what they propose
 * @param backTest how well that would have done; empty where all deals are of one day
 */
public record Study(
    RateBook book, ClosedDeals closed, Calibration calibration, Optional<BackTest> backTest) {

  /**
   * Learns from closed deals.
   *
   * @return empty where none of them can be used
   */
  public static Optional<Study> of(ClosedDeals closed, RateBook book) {
    return closed.deals().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Study(
                book,
                closed,
                Calibration.of(closed.deals(), book),
                BackTest.of(closed.deals(), book)));
  }

  /** How many creators the deals used are of. */
  public long creators() {
    return closed.deals().stream().map(ClosedDeal::creator).distinct().count();
  }

  /** How many figures would change. */
  public long changed() {
    return calibration.proposals().stream().filter(Proposal::changes).count();
  }
}
