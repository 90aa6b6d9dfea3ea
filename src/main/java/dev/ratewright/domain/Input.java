package dev.ratewright.domain;

import dev.ratewright.problem.Place;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number that somebody wrote into a cell, of a roster or of the rate book. Every amount begins
 * with inputs, and each still knows its cell.
 *
 * @param name what it is, as a phrase that reads well behind the figure: "qualified views"
 * @param value the number
 * @param unit what it counts
 * @param origin the cell it came from
 * @param currency the currency of an amount of money; US dollars for all else
 */
public record Input(String name, BigDecimal value, Unit unit, Place origin, Currency currency)
    implements Expr {
  /** A number that is no money, or an amount in US dollars. */
  public Input(String name, BigDecimal value, Unit unit, Place origin) {
    this(name, value, unit, origin, Currency.DOLLARS);
  }

  /** The same number under a name that says what it is for. */
  public Input called(String other) {
    return new Input(other, value, unit, origin, currency);
  }

  @Override
  public String formula(Cells cells) {
    return cells.of(this);
  }

  @Override
  public String working() {
    return text() + " " + name;
  }

  /** The figure alone, as printed: $500.00, €500.00. */
  public String text() {
    return currency.text(unit, value);
  }

  @Override
  public List<Expr> operands() {
    return List.of();
  }
}
