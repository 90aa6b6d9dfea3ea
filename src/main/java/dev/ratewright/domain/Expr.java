package dev.ratewright.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An amount together with how it comes about. One expression gives the number that is printed, the
 * live spreadsheet formula and the sentence that explains it, so the three cannot disagree.
 *
 * <p>Choosing (a rate by tier, the greater of two amounts) happens before an expression is built;
 * what was chosen enters as an {@link Input}.
 */
public sealed interface Expr
    permits Input,
        Named,
        Expr.Constant,
        Expr.Sum,
        Expr.Difference,
        Expr.Product,
        Expr.Quotient,
        Expr.Power,
        Expr.Log,
        Expr.Rounded,
        Expr.RoundedUp {

  /**
   * Digits kept between steps; far beyond a spreadsheet's 15, so that only {@link Rounded} rounds.
   */
  MathContext PRECISION = MathContext.DECIMAL128;

  /** The number. */
  BigDecimal value();

  /**
   * The same calculation in spreadsheet notation, without a leading equals sign.
   *
   * @param cells where inputs and named steps stand in the workbook
   */
  String formula(Cells cells);

  /** The same calculation in words and figures, such as {@code 412,000 views ÷ 1,000 × $1.00}. */
  String working();

  /** What it is calculated from, left to right. */
  List<Expr> operands();

  /** Where a workbook keeps inputs and named steps. */
  interface Cells {
    /** The address or defined name of an input. */
    String of(Input input);

    /** The address of a named step, or empty where the step is written out in place. */
    String of(Named step);
  }

  /** A number that is the same in every rate book, such as the thousand in "per thousand views". */
  record Constant(BigDecimal value) implements Expr {
    @Override
    public String formula(Cells cells) {
      return value.toPlainString();
    }

    @Override
    public String working() {
      return Unit.FACTOR.text(value);
    }

    @Override
    public List<Expr> operands() {
      return List.of();
    }
  }

  /**
   * Terms added up; zero where there are none. Words tell the first hundred and how many follow.
   */
  record Sum(List<? extends Expr> terms) implements Expr {
    private static final int TOLD = 100;

    public Sum {
      terms = List.copyOf(terms);
    }

    @Override
    public BigDecimal value() {
      return terms.stream().map(Expr::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public String formula(Cells cells) {
      return terms.isEmpty() ? "0" : "(" + joined(terms, "+", e -> e.formula(cells)) + ")";
    }

    @Override
    public String working() {
      if (terms.isEmpty()) {
        return "0";
      }
      int told = Math.min(TOLD, terms.size());
      String more =
          told == terms.size()
              ? ""
              : " + " + Unit.COUNT.text(BigDecimal.valueOf(terms.size() - told)) + " more";
      return "(" + joined(terms.subList(0, told), " + ", Expr::working) + more + ")";
    }

    @Override
    public List<Expr> operands() {
      return List.copyOf(terms);
    }
  }

  /** One amount less another. */
  record Difference(Expr from, Expr less) implements Expr {
    @Override
    public BigDecimal value() {
      return from.value().subtract(less.value());
    }

    @Override
    public String formula(Cells cells) {
      return "(" + from.formula(cells) + "-" + less.formula(cells) + ")";
    }

    @Override
    public String working() {
      return "(" + from.working() + " − " + less.working() + ")";
    }

    @Override
    public List<Expr> operands() {
      return List.of(from, less);
    }
  }

  /** Factors multiplied. */
  record Product(List<? extends Expr> factors) implements Expr {
    public Product {
      factors = List.copyOf(factors);
    }

    @Override
    public BigDecimal value() {
      return factors.stream().map(Expr::value).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    @Override
    public String formula(Cells cells) {
      return "(" + joined(factors, "*", e -> e.formula(cells)) + ")";
    }

    @Override
    public String working() {
      return joined(factors, " × ", Expr::working);
    }

    @Override
    public List<Expr> operands() {
      return List.copyOf(factors);
    }
  }

  /** One amount divided by another, which is never zero: whoever builds it has made sure. */
  record Quotient(Expr dividend, Expr divisor) implements Expr {
    @Override
    public BigDecimal value() {
      return dividend.value().divide(divisor.value(), PRECISION);
    }

    @Override
    public String formula(Cells cells) {
      return "(" + dividend.formula(cells) + "/" + divisor.formula(cells) + ")";
    }

    @Override
    public String working() {
      String by = divisor.working();
      boolean simple = divisor instanceof Input || divisor instanceof Constant;
      return dividend.working() + " ÷ " + (simple ? by : "(" + by + ")");
    }

    @Override
    public List<Expr> operands() {
      return List.of(dividend, divisor);
    }
  }

  /** A positive amount raised to a power, as a spreadsheet's {@code ^} does it. */
  record Power(Expr base, Expr exponent) implements Expr {
    @Override
    public BigDecimal value() {
      double power = StrictMath.pow(base.value().doubleValue(), exponent.value().doubleValue());
      return BigDecimal.valueOf(power);
    }

    @Override
    public String formula(Cells cells) {
      return "(" + base.formula(cells) + "^" + exponent.formula(cells) + ")";
    }

    @Override
    public String working() {
      return "(" + base.working() + ") ^ (" + exponent.working() + ")";
    }

    @Override
    public List<Expr> operands() {
      return List.of(base, exponent);
    }
  }

  /** The natural logarithm of a positive amount. */
  record Log(Expr of) implements Expr {
    @Override
    public BigDecimal value() {
      return BigDecimal.valueOf(StrictMath.log(of.value().doubleValue()));
    }

    @Override
    public String formula(Cells cells) {
      return "LN(" + of.formula(cells) + ")";
    }

    @Override
    public String working() {
      return "ln(" + of.working() + ")";
    }

    @Override
    public List<Expr> operands() {
      return List.of(of);
    }
  }

  /**
   * Rounded half up to the cent, as every step in money is before the next one. It is rounded to
   * {@value #DECIMALS} decimals first: a spreadsheet takes 42,290.425 from 42,692.69 and has
   * 402.2649999999994, half a cent no longer.
   */
  record Rounded(Expr of) implements Expr {
    private static final int DECIMALS = 8;

    @Override
    public BigDecimal value() {
      return of.value().setScale(DECIMALS, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
    }

    @Override
    public String formula(Cells cells) {
      return "ROUND(ROUND(" + of.formula(cells) + "," + DECIMALS + "),2)";
    }

    @Override
    public String working() {
      return of.working();
    }

    @Override
    public List<Expr> operands() {
      return List.of(of);
    }
  }

  /** Rounded up to the next whole step, as quoted prices are. The step is above zero. */
  record RoundedUp(Expr of, Expr step) implements Expr {
    @Override
    public BigDecimal value() {
      BigDecimal size = step.value();
      return of.value().divide(size, 0, RoundingMode.CEILING).multiply(size);
    }

    @Override
    public String formula(Cells cells) {
      return "CEILING(" + of.formula(cells) + "," + step.formula(cells) + ")";
    }

    @Override
    public String working() {
      return of.working() + ", up to the next " + step.working();
    }

    @Override
    public List<Expr> operands() {
      return List.of(of, step);
    }
  }

  private static String joined(
      List<? extends Expr> parts, String sign, Function<Expr, String> text) {
    return parts.stream().map(text).collect(Collectors.joining(sign));
  }
}
