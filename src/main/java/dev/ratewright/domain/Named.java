package dev.ratewright.domain;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A step of a calculation that people talk about: "base rate", "effective followers". It is
 * calculated once, has a line of its own in a working, and may have a cell of its own in a
 * workbook.
 */
public final class Named implements Expr {
  private final String name;
  private final Unit unit;
  private final Currency currency;
  private final Expr of;
  private final BigDecimal value;

  /** Names a calculation of anything but money. */
  public Named(String name, Unit unit, Expr of) {
    this(name, unit, Currency.DOLLARS, of);
  }

  private Named(String name, Unit unit, Currency currency, Expr of) {
    this.name = name;
    this.unit = unit;
    this.currency = currency;
    this.of = of;
    this.value = of.value();
  }

  /** Names an amount of money, which is in the agency's currency. */
  public static Named money(String name, Currency currency, Expr of) {
    return new Named(name, Unit.MONEY, currency, of);
  }

  /** What people call it, such as "base rate". */
  public String name() {
    return name;
  }

  /** What it counts. */
  public Unit unit() {
    return unit;
  }

  /** The currency of an amount of money; US dollars for all else. */
  public Currency currency() {
    return currency;
  }

  /** The calculation behind the name. */
  public Expr of() {
    return of;
  }

  /** The figure alone, as printed. */
  public String text() {
    return currency.text(unit, value);
  }

  @Override
  public BigDecimal value() {
    return value;
  }

  @Override
  public String formula(Cells cells) {
    String cell = cells.of(this);
    return cell.isEmpty() ? of.formula(cells) : cell;
  }

  /** The figure and its name; the calculation behind it is {@code of().working()}. */
  @Override
  public String working() {
    return text() + " " + name;
  }

  @Override
  public List<Expr> operands() {
    return List.of(of);
  }

  /** The named steps an expression rests on, each once, in the order they are calculated. */
  public static List<Named> steps(Expr expr) {
    Set<Expr> all = new LinkedHashSet<>();
    gather(expr, all);
    return all.stream().filter(Named.class::isInstance).map(Named.class::cast).toList();
  }

  /** The inputs an expression rests on, each once, left to right. */
  public static List<Input> inputs(Expr expr) {
    Set<Expr> all = new LinkedHashSet<>();
    gather(expr, all);
    return all.stream().filter(Input.class::isInstance).map(Input.class::cast).toList();
  }

  private static void gather(Expr expr, Set<Expr> into) {
    if (into.contains(expr)) {
      return;
    }
    for (Expr operand : expr.operands()) {
      gather(operand, into);
    }
    into.add(expr);
  }
}
