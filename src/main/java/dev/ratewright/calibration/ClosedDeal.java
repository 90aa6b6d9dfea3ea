package dev.ratewright.calibration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A deal both sides agreed on, beside what the rate book asks for it.
 *
 * @param creator whose it is
 * @param date the posting date
 * @param fee what was agreed, above 0, in the agency's currency
 * @param followers the creator's effective followers, which are today's also for an old deal
 * @param niche the creator's, as the rate book names it; empty for none, which is priced at 1
 * @param deliverable as the rate book names it
 * @param price what the rate book asks, before it is rounded for quoting, in the agency's currency
 */
public record ClosedDeal(
    String creator,
    LocalDate date,
    double fee,
    double followers,
    Optional<String> niche,
    String deliverable,
    double price) {

  /** How far the fee is from the price, on a logarithm: 0 where they agree. */
  double distance() {
    return StrictMath.log(fee / price);
  }
}
