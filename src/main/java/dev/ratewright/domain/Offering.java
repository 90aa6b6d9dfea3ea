package dev.ratewright.domain;

import java.util.List;

/**
 * What is sold beside single deliverables, and on what terms.
 *
 * @param addOns in the order of the sheet
 * @param bundles packages, in the order of the sheet
 * @param volumes discounts by the number of posts booked together, fewest first
 * @param retainers discounts by the number of months booked together, fewest first
 * @param killFees in the order of the sheet
 */
public record Offering(
    List<AddOn> addOns,
    List<Bundle> bundles,
    List<Discount> volumes,
    List<Discount> retainers,
    List<KillFee> killFees) {
  public Offering {
    addOns = List.copyOf(addOns);
    bundles = List.copyOf(bundles);
    volumes = List.copyOf(volumes);
    retainers = List.copyOf(retainers);
    killFees = List.copyOf(killFees);
  }
}
