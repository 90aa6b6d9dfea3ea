package dev.ratewright.calibration;

import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How well a calibration would have done: what the older deals propose, tried on the newer ones. An
 * error is |price − fee| ÷ fee of one deal.
 *
 * @param from the first day of the newer deals
 * @param older how many deals it learned from
 * @param newer how many it was tried on
 * @param changed how many figures the older deals would have changed
 * @param before the median error of the rate book as it is: 0.41 for 41 %
 * @param after the median error of the proposal
 */
public record BackTest(
    LocalDate from, int older, int newer, int changed, double before, double after) {

  /**
   * Tries it.
   *
   * @return empty where deals are of one day only, or none are
   */
  public static Optional<BackTest> of(List<ClosedDeal> deals, RateBook book) {
    List<LocalDate> days = deals.stream().map(ClosedDeal::date).sorted().toList();
    double share = book.setting(Setting.BACK_TEST_SHARE).value().doubleValue();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    // Deals of one day stay together, so that nothing newer is learned from.
    LocalDate from = days.get((int) (days.size() * share));
    List<ClosedDeal> older = deals.stream().filter(d -> d.date().isBefore(from)).toList();
    List<ClosedDeal> newer = deals.stream().filter(d -> !d.date().isBefore(from)).toList();
    if (older.isEmpty()) {
      return Optional.empty();
    }
    Calibration learned = Calibration.of(older, book);
    return Optional.of(
        new BackTest(
            from,
            older.size(),
            newer.size(),
            (int) learned.proposals().stream().filter(Proposal::changes).count(),
            error(newer, ClosedDeal::price),
            error(newer, learned::price)));
  }

  private static double error(List<ClosedDeal> deals, ToDoubleFunction<ClosedDeal> price) {
    return Calibration.median(
        deals, deal -> Math.abs(price.applyAsDouble(deal) - deal.fee()) / deal.fee());
  }

  /** Whether the proposal did better, the same or worse, in words. */
  public String verdict() {
    if (changed == 0) {
      return "the older deals change nothing";
    }
    return after < before
        ? "better"
        : after > before ? "WORSE than the rate book as it is" : "the same";
  }
}
