package dev.ratewright.intake;

import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Contents that are numbers within bounds, typed or written out. What a number may mean in more
 * than one way is settled by its column, or not at all.
 *
 * @param name the input's name in a working, such as "qualified views"
 * @param unit what it counts
 * @param least the least that is possible
 * @param most the most that is possible
 * @param clear for shares: up to where bare numbers that are all below 1 are fractions and nothing
 *     else; 1 where they always are
 */
record Numbers(String name, Unit unit, BigDecimal least, BigDecimal most, BigDecimal clear)
    implements Content<Input> {
  private static final BigDecimal UNBOUNDED = new BigDecimal("1E15");
  private static final Notation PLAIN = new PlainNotation();
  private static final Notation MONEY = new MoneyNotation(true);
  private static final Notation DOLLARS = new MoneyNotation(false);
  private static final Notation PERCENT = new PercentNotation();

  /** What people write around a number they do not know exactly. */
  private static final Pattern ABOUT =
      Pattern.compile("(?i)(?:(?:about|around|approx\\.?|ca\\.?|over|~|>|≈)\\s*)?([^+]*)\\+?");

  /** A number within bounds; a share of up to a quarter is clear. */
  Numbers(String name, Unit unit, BigDecimal least, BigDecimal most) {
    this(name, unit, least, most, new BigDecimal("0.25"));
  }

  /** A number, 0 or more. */
  static Numbers of(String name, Unit unit) {
    return new Numbers(name, unit, BigDecimal.ZERO, UNBOUNDED);
  }

  /** A number above 0. */
  static Numbers above0(String name, Unit unit) {
    return new Numbers(name, unit, new BigDecimal("1E-9"), UNBOUNDED);
  }

  /** An amount of money in any currency, 0 or more. */
  static Numbers amount(String name) {
    return of(name, Unit.MONEY);
  }

  /** An amount of money in any currency, which may be below 0. */
  static Numbers balance(String name) {
    return new Numbers(name, Unit.MONEY, UNBOUNDED.negate(), UNBOUNDED);
  }

  /** A share of a whole, 0 to 100 %. */
  static Numbers share(String name) {
    return new Numbers(name, Unit.PERCENT, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
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
          case MONEY -> "an amount of money";
          case EXCHANGE -> "an amount in US dollars";
          default -> "a number";
        };
    return kind
        + List.of(", below 0 for a refund", ", 0 or more", " above 0").get(1 + least.signum());
  }

  @Override
  public boolean unknown(Cell cell) {
    return Unknown.value(cell);
  }

  @Override
  public List<String> answers() {
    List<String> decimals = List.of(DOT_DECIMALS, COMMA_DECIMALS);
    return switch (unit) {
      case PERCENT -> Stream.concat(Stream.of(POINTS, FRACTIONS), decimals.stream()).toList();
      case MONEY -> Stream.concat(decimals.stream(), Currencies.CODES.stream()).toList();
      case COUNT, FACTOR, HOURS, EXCHANGE -> decimals;
    };
  }

  @Override
  public String bare(String heading) {
    return unit == Unit.MONEY || unit == Unit.PERCENT ? HeadingUnit.without(heading) : heading;
  }

  private Notation notation() {
    return switch (unit) {
      case COUNT, FACTOR, HOURS -> PLAIN;
      case MONEY -> MONEY;
      case EXCHANGE -> DOLLARS;
      case PERCENT -> PERCENT;
    };
  }

  /** How many decimals are usual; a reading with more is not thought of where there is another. */
  int decimals() {
    return switch (unit) {
      case COUNT -> 0;
      case MONEY -> 2;
      case PERCENT, FACTOR, HOURS, EXCHANGE -> Integer.MAX_VALUE;
    };
  }

  @Override
  public void survey(Cell cell, Manner manner) {
    notation().survey(cell, this, manner);
  }

  @Override
  public Optional<Input> read(Cell cell, Place place, Manner manner) {
    if (unit == Unit.COUNT && cell instanceof Cell.Numeric number && !number.form().percent()) {
      // As most cells are.
      return Optional.of(number.value()).filter(this::fits).map(v -> input(v, place));
    }
    Meant meant = notation().meant(cell, this, manner);
    return meant
        .value()
        .filter(this::fits)
        .map(value -> new Input(name, value, unit, place, meant.currency()));
  }

  private Input input(BigDecimal value, Place place) {
    return new Input(name, value, unit, place);
  }

  private boolean fits(BigDecimal value) {
    boolean kind =
        unit != Unit.COUNT || value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
    return kind && least.compareTo(value) <= 0 && value.compareTo(most) <= 0;
  }

  @Override
  public String hint(Cell cell, Manner manner) {
    Meant meant = notation().meant(cell, this, manner);
    if (!meant.hint().isEmpty() || !(cell instanceof Cell.Text text)) {
      return meant.hint();
    }
    if (meant.value().isPresent()) {
      boolean accounting = unit == Unit.MONEY && text.text().contains("(");
      return accounting ? "parentheses make an amount negative" : "";
    }
    Matcher about = ABOUT.matcher(text.text());
    // Bounded, as each text may be long and come from strangers.
    if (unit == Unit.PERCENT || text.text().length() > 60 || !about.matches()) {
      return "";
    }
    Cell number = Cell.text(about.group(1));
    return notation()
        .meant(number, this, manner)
        .value()
        .filter(this::fits)
        .map(value -> "write " + value.toPlainString())
        .orElse("");
  }

  /** A number in words agrees with one that it may have been rounded from: 1.2M with 1,234,567. */
  @Override
  public boolean agree(Cell one, Cell other) {
    if (one.equals(other) || (unknown(one) && unknown(other))) {
      return true;
    }
    if (one instanceof Cell.Numeric a && other instanceof Cell.Numeric b) {
      return a.value().compareTo(b.value()) == 0 && !differ(a.form(), b.form());
    }
    List<BigDecimal> first = readings(one);
    List<BigDecimal> second = readings(other);
    return first.stream().anyMatch(a -> second.stream().anyMatch(b -> near(a, b)));
  }

  /** Whether both name a currency, and not the same. */
  private static boolean differ(Cell.Form one, Cell.Form other) {
    return !one.currency().isEmpty()
        && !other.currency().isEmpty()
        && !one.currency().equals(other.currency());
  }

  private static List<BigDecimal> readings(Cell cell) {
    return switch (cell) {
      case Cell.Numeric number -> List.of(exact(number.value()));
      case Cell.Text text -> {
        WrittenNumber written = WrittenNumber.of(text.text());
        yield written == null
            ? List.of()
            : Stream.concat(written.dot().stream(), written.comma().stream()).toList();
      }
      default -> List.of();
    };
  }

  /** With its zeros written out, which are as sure as its other digits. */
  private static BigDecimal exact(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static boolean near(BigDecimal one, BigDecimal other) {
    BigDecimal step = one.ulp().max(other.ulp());
    return one.compareTo(other) == 0 || one.subtract(other).abs().compareTo(step) < 0;
  }

  @Override
  public Cell tidied(Input value, Cell found) {
    boolean same =
        unit == Unit.MONEY
            && found instanceof Cell.Numeric number
            && number.value().compareTo(value.value()) == 0;
    return same
        ? found
        : Cell.number(value.value(), unit == Unit.PERCENT ? Cell.Form.PERCENT : Cell.Form.PLAIN);
  }

  /** An amount keeps the currency that its cell or heading says; one without stays without. */
  @Override
  public Cell tidied(Input value, Cell found, Manner manner) {
    boolean said = unit == Unit.MONEY && MoneyNotation.says(found, manner);
    return said
        ? Cell.number(value.value(), Cell.Form.money(value.currency().code()))
        : tidied(value, found);
  }

  /** Such as 500 EUR. */
  @Override
  public boolean inWords() {
    return unit == Unit.MONEY;
  }

  @Override
  public boolean signed() {
    return least.signum() < 0;
  }

  @Override
  public Look look() {
    return switch (unit) {
      case COUNT -> Look.COUNT;
      case MONEY -> Look.MONEY;
      case PERCENT -> Look.PERCENT;
      case FACTOR, HOURS, EXCHANGE -> Look.FACTOR;
    };
  }
}
