package dev.ratewright.earnings;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Measure;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A creator's own store on TikTok Shop: sales − refunds − referral fee − cost of goods − shipping.
 * The fee is counted on what customers paid and the platform's discount, less tax; here it is the
 * creator's, who is the seller.
 */
record OwnStore() implements IncomeStream {
  private static final Measure SALES = Measure.money("Store sales", "store sales", "");
  private static final Measure DISCOUNT =
      Measure.money("Store platform discount", "discount the platform pays", "");
  private static final Measure TAX = Measure.money("Store tax", "tax in store sales", "");
  private static final Measure REFUNDS = Measure.money("Store refunds", "store refunds", "");
  private static final Measure GOODS = Measure.money("Store cost of goods", "cost of goods", "");
  private static final Measure SHIPPING = Measure.money("Store shipping", "shipping", "");

  @Override
  public String name() {
    return "Own store";
  }

  @Override
  public List<Measure> measures() {
    return List.of(SALES, DISCOUNT, TAX, REFUNDS, GOODS, SHIPPING);
  }

  @Override
  public List<String> rates() {
    return List.of("referral fee");
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    Optional<Activity> activity = creator.activity(month);
    Optional<Expr> sales = activity.flatMap(a -> a.get(SALES));
    if (activity.isEmpty() || sales.isEmpty()) {
      return new Earning.None("no store sales recorded for " + month);
    }
    Activity known = activity.get();
    String caution =
        known.get(GOODS).isPresent() ? "" : "cost of goods not given, so it may be too high";
    return rates.calculate(
        Optional.empty(),
        rates(),
        bands ->
            new Earning.Estimated(
                bands
                    .getFirst()
                    .reversed()
                    .map(fee -> new Expr.Rounded(left(sales.get(), fee, known))),
                caution));
  }

  private static Expr left(Expr sales, Expr fee, Activity known) {
    Expr base =
        known
            .get(DISCOUNT)
            .<Expr>map(discount -> new Expr.Sum(List.of(sales, discount)))
            .orElse(sales);
    Optional<Expr> tax = known.get(TAX);
    if (tax.isPresent()) {
      base = new Expr.Difference(base, tax.get());
    }
    List<Expr> costs = new ArrayList<>();
    known.get(REFUNDS).ifPresent(costs::add);
    costs.add(new Expr.Product(List.of(base, fee)));
    known.get(GOODS).ifPresent(costs::add);
    known.get(SHIPPING).ifPresent(costs::add);
    return new Expr.Difference(sales, new Expr.Sum(costs));
  }
}
