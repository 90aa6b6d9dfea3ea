package dev.ratewright.domain;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A figure known only within bounds. Low is not above expected, and expected is not above high. For
 * a price: the floor, the target and the most one would ask.
 */
public record Band(Expr low, Expr expected, Expr high) {

  /** A figure without any spread. */
  public static Band exactly(Expr figure) {
    return new Band(figure, figure, figure);
  }

  /** The band of the same calculation done with each of the three figures. */
  public Band map(UnaryOperator<Expr> calculation) {
    return new Band(calculation.apply(low), calculation.apply(expected), calculation.apply(high));
  }

  /** Low times low, expected times expected, high times high. None of the figures is negative. */
  public Band times(Band other) {
    return new Band(
        product(low, other.low), product(expected, other.expected), product(high, other.high));
  }

  /** The figures the other way round, as of a cost that lowers what is earned. */
  public Band reversed() {
    return new Band(high, expected, low);
  }

  /** All low figures, all expected and all high ones added up; zero where there are none. */
  public static Band sum(List<Band> bands) {
    return new Band(
        new Expr.Sum(bands.stream().map(Band::low).toList()),
        new Expr.Sum(bands.stream().map(Band::expected).toList()),
        new Expr.Sum(bands.stream().map(Band::high).toList()));
  }

  /** The three figures, low first. */
  public List<Expr> figures() {
    return List.of(low, expected, high);
  }

  private static Expr product(Expr one, Expr other) {
    return new Expr.Product(List.of(one, other));
  }
}
