package dev.ratewright.earnings;

import dev.ratewright.domain.AgencyFee;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What brands pay, less the agency's part: sum of fees × (1 − commission), or ÷ markup, settled
 * apart from pending. A proposed deal is no income; of a cancelled one the kill fee remains. The
 * agency's fee is the creator's own where the roster gives it, else the rate book's.
 */
record BrandDeals() implements IncomeStream {
  @Override
  public String name() {
    return AgencyFee.STREAM;
  }

  @Override
  public List<String> conditional() {
    return List.of();
  }

  @Override
  public List<String> eitherRate() {
    return List.of(AgencyFee.COMMISSION, AgencyFee.MARKUP);
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    List<Deal> deals = creator.deals(month);
    if (deals.stream().noneMatch(d -> d.settled() || d.pending())) {
      return new Earning.None(
          deals.isEmpty() ? "no deals in " + month : "only proposed deals in " + month);
    }
    Optional<AgencyFee> agency = AgencyFee.of(creator, rates.book(), month);
    return agency.isPresent()
        ? new Earning.Actual(net(deals, Deal::settled, agency.get()), pending(deals, agency.get()))
        : new Earning.None(
            "the rate book has no " + String.join(" or ", eitherRate()) + " for " + month);
  }

  @Override
  public Earning potential(Creator creator, YearMonth month, Rates rates) {
    return new Earning.None("what a deal would bring is on the rate card");
  }

  /**
   * What the creator is owed. Overdue deals are rounded apart from others, so that the creator's
   * part and the agency's make the fees to the cent.
   */
  private static Expr pending(List<Deal> deals, AgencyFee agency) {
    boolean both =
        deals.stream().anyMatch(BrandDeals::overdue)
            && deals.stream().anyMatch(BrandDeals::waiting);
    return both
        ? new Expr.Sum(
            List.of(
                net(deals, BrandDeals::waiting, agency), net(deals, BrandDeals::overdue, agency)))
        : net(deals, Deal::pending, agency);
  }

  /** What is left of the fees once the creator has their part. */
  @Override
  public Optional<Commission> commission(
      Creator creator, YearMonth month, Earning.Actual money, Rates rates) {
    List<Deal> deals = creator.deals(month);
    return AgencyFee.of(creator, rates.book(), month)
        .map(
            agency ->
                new Commission(
                    taken(deals, Deal::settled, agency, rates),
                    taken(deals, BrandDeals::waiting, agency, rates),
                    taken(deals, BrandDeals::overdue, agency, rates)));
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
        : AgencyFee.of(creator, rates.book(), month)
            .map(agency -> Commission.overdue(taken(owed, d -> true, agency, rates)));
  }

  private static boolean overdue(Deal deal) {
    return deal.state() == Deal.State.OVERDUE;
  }

  private static boolean waiting(Deal deal) {
    return deal.pending() && !overdue(deal);
  }

  private static Expr taken(
      List<Deal> deals, Predicate<Deal> which, AgencyFee agency, Rates rates) {
    Expr left =
        Named.money("left to the creator", rates.book().currency(), net(deals, which, agency));
    return new Expr.Rounded(new Expr.Difference(fees(deals, which), left));
  }

  private static Expr net(List<Deal> deals, Predicate<Deal> which, AgencyFee agency) {
    return new Expr.Rounded(agency.net(fees(deals, which)));
  }

  private static Expr fees(List<Deal> deals, Predicate<Deal> which) {
    return new Expr.Sum(deals.stream().filter(which).map(Deal::payable).toList());
  }
}
