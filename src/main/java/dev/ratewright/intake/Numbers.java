package dev.ratewright.intake;

import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Place;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Contents that are numbers within bounds. A number in text form is not guessed at.
 *
 * @param name the input's name in a working, such as "qualified views"
 * @param unit what it counts
 * @param least the least that is possible
 * @param most the most that is possible
 */
record Numbers(String name, Unit unit, BigDecimal least, BigDecimal most)
    implements Content<Input> {
  private static final BigDecimal UNBOUNDED = new BigDecimal("1E15");
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)(?:about|around|approx\\.?|ca\\.?|~|\\$)?\\s*(\\d+(?:\\.\\d+)?)\\s*([km]?)\\+?");

  /** A number, 0 or more. */
  static Numbers of(String name, Unit unit) {
    return new Numbers(name, unit, BigDecimal.ZERO, UNBOUNDED);
  }

  /** A number above 0. */
  static Numbers above0(String name, Unit unit) {
    return new Numbers(name, unit, new BigDecimal("1E-9"), UNBOUNDED);
  }

  /** A share of a whole, 0 to 100 %. */
  static Numbers share(String name) {
    return new Numbers(name, Unit.PERCENT, BigDecimal.ZERO, BigDecimal.ONE);
  }

  @Override
  public String expected() {
    if (unit == Unit.PERCENT) {
      String from = least.signum() > 0 ? "above 0 %" : "from 0 %";
      return "a percentage " + from + " to " + Unit.PERCENT.text(most) + ", such as 7.5 %";
    }
    String kind =
        switch (unit) {
          case COUNT -> "a whole number";
          case MONEY -> "an amount in US dollars";
          default -> "a number";
        };
    return kind + (least.signum() > 0 ? " above 0" : ", 0 or more");
  }

  @Override
  public Optional<Input> read(Cell cell, Place place, Manner manner) {
    if (!(cell instanceof Cell.Numeric number) || !fits(number)) {
      return Optional.empty();
    }
    return Optional.of(new Input(name, number.value(), unit, place));
  }

  private boolean fits(Cell.Numeric number) {
    BigDecimal value = number.value();
    boolean percent = number.form().percent();
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    boolean kind =
        switch (unit) {
          case PERCENT -> percent || value.signum() == 0;
          case COUNT -> !percent && whole;
          case MONEY, FACTOR -> number.form().equals(Cell.Form.PLAIN);
        };
    return kind && least.compareTo(value) <= 0 && value.compareTo(most) <= 0;
  }

  @Override
  public String hint(Cell cell, Manner manner) {
    if (cell instanceof Cell.Numeric number) {
      if (!number.form().currency().isEmpty() && unit == Unit.MONEY) {
        return "convert it, and format the cell without that currency's sign";
      }
      return unit == Unit.PERCENT && number.form().equals(Cell.Form.PLAIN)
          ? "format the cell as a percentage, so that it is clear whether 0.5 is 0.5 % or 50 %"
          : "";
    }
    if (!(cell instanceof Cell.Text text)) {
      return "";
    }
    Matcher about = ABOUT.matcher(text.text());
    if (unit == Unit.PERCENT || !about.matches()) {
      return "";
    }
    int zeros =
        switch (about.group(2).toLowerCase(Locale.ROOT)) {
          case "k" -> 3;
          case "m" -> 6;
          default -> 0;
        };
    BigDecimal meant = new BigDecimal(about.group(1)).movePointRight(zeros);
    boolean unclear = unit == Unit.COUNT && meant.scale() > 0;
    return unclear ? "" : "write " + meant.toPlainString();
  }

  @Override
  public Look look() {
    return switch (unit) {
      case COUNT -> Look.COUNT;
      case MONEY -> Look.MONEY;
      case PERCENT -> Look.PERCENT;
      case FACTOR -> Look.FACTOR;
    };
  }
}
