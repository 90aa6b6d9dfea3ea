package dev.ratewright.earnings;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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
              net(deals, Deal::settled, commission), pending(deals, commission));
        });
  }

  @Override
  public Earning potential(Creator creator, YearMonth month, Rates rates) {
    return new Earning.None("what a deal would bring is on the rate card");
  }

  /**
   * What the creator is owed. Overdue deals are rounded apart from others, so that the creator's
   * part and the agency's make the fees to the cent.
   */
  private static Expr pending(List<Deal> deals, Expr commission) {
    boolean both =
        deals.stream().anyMatch(BrandDeals::overdue)
            && deals.stream().anyMatch(BrandDeals::waiting);
    return both
        ? new Expr.Sum(
            List.of(
                net(deals, BrandDeals::waiting, commission),
                net(deals, BrandDeals::overdue, commission)))
        : net(deals, Deal::pending, commission);
  }

  /** What is left of the fees once the creator has their part. */
  @Override
  public Optional<Commission> commission(
      Creator creator, YearMonth month, Earning.Actual money, Rates rates) {
    List<Deal> deals = creator.deals(month);
    return share(creator, rates)
        .map(
            commission ->
                new Commission(
                    taken(deals, Deal::settled, commission, rates),
                    taken(deals, BrandDeals::waiting, commission, rates),
                    taken(deals, BrandDeals::overdue, commission, rates)));
  }

  /** Of what was delivered or called off a year ago and not paid, all is overdue. */
  @Override
  public Optional<Commission> arrears(Creator creator, YearMonth month, Rates rates) {
    List<Deal> owed =
        creator.deals(month).stream()
            .filter(deal -> deal.pending() && deal.state() != Deal.State.SIGNED)
            .toList();
    return owed.isEmpty()
        ? Optional.empty()
        : share(creator, rates)
            .map(part -> Commission.overdue(taken(owed, d -> true, part, rates)));
  }

  private static Optional<? extends Expr> share(Creator creator, Rates rates) {
    return creator.commission().isPresent()
        ? creator.commission()
        : rates.find("commission").map(Band::expected);
  }

  private static boolean overdue(Deal deal) {
    return deal.state() == Deal.State.OVERDUE;
  }

  private static boolean waiting(Deal deal) {
    return deal.pending() && !overdue(deal);
  }

  private static Expr taken(List<Deal> deals, Predicate<Deal> which, Expr commission, Rates rates) {
    Expr left =
        Named.money("left to the creator", rates.book().currency(), net(deals, which, commission));
    return new Expr.Rounded(new Expr.Difference(fees(deals, which), left));
  }

  private static Expr net(List<Deal> deals, Predicate<Deal> which, Expr commission) {
    Expr left = new Expr.Difference(WHOLE, commission);
    return new Expr.Rounded(new Expr.Product(List.of(fees(deals, which), left)));
  }

  private static Expr fees(List<Deal> deals, Predicate<Deal> which) {
    return new Expr.Sum(deals.stream().filter(which).map(Deal::payable).toList());
  }
}
