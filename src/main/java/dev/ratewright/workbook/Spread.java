package dev.ratewright.workbook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How prices are spread. Each is kept once with its count: quoted prices stand on steps, so however
 * many creators there are, there are few of them.
 */
final class Spread {
  private final NavigableMap<BigDecimal, Integer> prices = new TreeMap<>();
  private int count;

  void add(BigDecimal price) {
    prices.merge(price, 1, Integer::sum);
    count++;
  }

  int count() {
    return count;
  }

  BigDecimal lowest() {
    return prices.firstKey();
  }

  BigDecimal highest() {
    return prices.lastKey();
  }

  /** The middle one, or halfway between the two in the middle. */
  BigDecimal median() {
    BigDecimal both = at((count - 1) / 2).add(at(count / 2));
    return both.multiply(new BigDecimal("0.5"));
  }

  private BigDecimal at(int rank) {
    int passed = 0;
    for (Map.Entry<BigDecimal, Integer> price : prices.entrySet()) {
      passed += price.getValue();
      if (passed > rank) {
        return price.getKey();
      }
    }
    throw new IllegalStateException("no price of rank " + rank);
  }
}
