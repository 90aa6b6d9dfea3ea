package dev.ratewright.domain;

import java.util.List;
import java.util.function.UnaryOperator;

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

  /** The same with its amounts of money changed, as into another currency. */
  Offering with(UnaryOperator<Expr> changed) {
    List<AddOn> others = addOns.stream().map(addOn -> addOn.with(changed)).toList();
    return new Offering(others, bundles, volumes, retainers, killFees);
  }
}
