package dev.ratewright.earnings;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Expr;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;

/**
 * What brands pay, after the agency's commission: sum of fees × (1 − commission), settled apart
 * from pending. A proposed deal is no income; of a cancelled one the kill fee remains. The
 * commission is the creator's own where the roster gives it, else the rate book's.
 */
record BrandDeals() implements IncomeStream {
  private static final Expr WHOLE = new Expr.Constant(BigDecimal.ONE);

  @Override
  public String name() {
    return "Brand deals";
  }

  @Override
  public List<String> conditional() {
    return List.of();
  }

  @Override
  public List<String> rates() {
    return List.of("commission");
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    List<Deal> deals = creator.deals(month);
    if (deals.stream().noneMatch(d -> d.settled() || d.pending())) {
      return new Earning.None(
          deals.isEmpty() ? "no deals in " + month : "only proposed deals in " + month);
    }
    return rates.calculate(
        creator.commission().map(Band::exactly),
        rates(),
        bands -> {
          Expr commission = bands.getFirst().expected();
          return new Earning.Actual(
              net(deals, Deal::settled, commission), net(deals, Deal::pending, commission));
        });
  }

  @Override
  public Earning potential(Creator creator, YearMonth month, Rates rates) {
    return new Earning.None("what a deal would bring is on the rate card");
  }

  private static Expr net(List<Deal> deals, Predicate<Deal> which, Expr commission) {
    List<? extends Expr> fees = deals.stream().filter(which).map(Deal::payable).toList();
    Expr left = new Expr.Difference(WHOLE, commission);
    return new Expr.Rounded(new Expr.Product(List.of(new Expr.Sum(fees), left)));
  }
}
