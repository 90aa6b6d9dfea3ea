package dev.ratewright.pricing;

import dev.ratewright.domain.Discount;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Offering;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Deliverables booked together, with what is taken off for that: the largest discount that the
 * number of posts, or of months they are booked for, has reached. No discount takes a deliverable
 * below the creator's minimum fee: then the largest one counts that does not.
 *
 * @param fees one for each kind of deliverable
 * @param heldAtMinimum whether the minimum fee stood against a larger discount; internal
 */
public record Basket(List<Fee> fees, boolean heldAtMinimum) {
  private static final Expr ONE = new Expr.Constant(BigDecimal.ONE);

  public Basket {
    fees = List.copyOf(fees);
  }

  /**
   * So many of one deliverable.
   *
   * @param price of one
   * @param count 1 or more
   */
  public record Order(Price.Quoted price, Expr count) {}

  /**
   * What so many of one deliverable cost.
   *
   * @param order what is booked
   * @param discount what is taken off; empty for nothing
   * @param due rounded to the cent
   */
  public record Fee(Order order, Optional<Input> discount, Expr due) {}

  /**
   * Puts deliverables together.
   *
   * @param months for how many months all of it is booked each month; 1 for once
   * @param least the creator's minimum fee
   */
  static Basket of(List<Order> orders, int months, Optional<Expr> least, Offering offering) {
    BigDecimal posts =
        orders.stream()
            .map(o -> o.count().value().multiply(o.price().deliverable().posts().value()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Input> reached =
        Stream.concat(
                reached(offering.volumes(), posts),
                months == 1
                    ? Stream.of()
                    : reached(offering.retainers(), BigDecimal.valueOf(months)))
            .sorted(Comparator.comparing(Input::value).reversed())
            .toList();
    List<Fee> fees = new ArrayList<>();
    boolean held = false;
    for (Order order : orders) {
      Optional<Expr> bound =
          order.price().deliverable().minimumApplies() ? least : Optional.empty();
      Optional<Input> discount =
          reached.stream().filter(d -> leaves(order.price(), d, bound)).findFirst();
      held |= !discount.equals(reached.stream().findFirst());
      fees.add(new Fee(order, discount, due(order.count(), order.price().target(), discount)));
    }
    return new Basket(fees, held);
  }

  /**
   * What so many cost at a price, rounded to the cent.
   *
   * @param discount what is taken off; empty for nothing
   */
  public static Expr due(Expr count, Expr price, Optional<Input> discount) {
    List<Expr> factors = new ArrayList<>(List.of(count, price));
    discount.ifPresent(d -> factors.add(new Expr.Difference(ONE, d)));
    return new Expr.Rounded(new Expr.Product(factors));
  }

  private static Stream<Input> reached(List<Discount> discounts, BigDecimal number) {
    return discounts.stream()
        .filter(d -> d.from().value().compareTo(number) <= 0)
        .map(Discount::share);
  }

  /** Whether a discount leaves of a price what it must be at least. */
  static boolean leaves(Price.Quoted price, Input discount, Optional<Expr> least) {
    BigDecimal left = BigDecimal.ONE.subtract(discount.value());
    BigDecimal each = price.target().value().multiply(left);
    return least.map(fee -> each.compareTo(fee.value()) >= 0).orElse(true);
  }

  /** What all of it costs. */
  public Expr due() {
    return new Expr.Sum(fees.stream().map(Fee::due).toList());
  }

  /** What its parts would cost one by one. */
  public Expr parts() {
    return new Expr.Sum(
        fees.stream()
            .map(f -> new Expr.Product(List.of(f.order().count(), f.order().price().target())))
            .toList());
  }

  /** The discount, where it is the same on all of it; empty for none, or several. */
  public Optional<Input> discount() {
    Optional<Input> first = fees.stream().findFirst().flatMap(Fee::discount);
    return first.filter(d -> fees.stream().allMatch(f -> f.discount().equals(Optional.of(d))));
  }
}
