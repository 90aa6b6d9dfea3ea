package dev.ratewright.calibration;

import dev.ratewright.domain.Input;
import dev.ratewright.domain.RateBook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.rank.Median;

/**
 * What an agency's closed deals propose for its rate book. Proposed figures have three digits, and
 * rates still never fall from one edge of the tiers to the next.
 *
 * @param deals those it learned from, at least one
 * @param proposals one for each figure of the rate book that deals could correct, in its order
 */
public record Calibration(List<ClosedDeal> deals, List<Proposal> proposals) {
  private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

  public Calibration {
    deals = List.copyOf(deals);
    proposals = List.copyOf(proposals);
  }

  /** Learns from closed deals, of which there is at least one. */
  public static Calibration of(List<ClosedDeal> deals, RateBook book) {
    List<Figure> figures = Figure.all(book);
    Fit fit = Fit.of(figures, deals, book);
    Map<Input, BigDecimal> values = values(fit);
    List<Input> held = level(new Ladder(book).climbing(), values);
    return new Calibration(
        deals, figures.stream().map(f -> proposal(f, fit, deals, values, held)).toList());
  }

  /** A number to three digits. */
  static BigDecimal digits(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).round(DIGITS);
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded.stripTrailingZeros();
  }

  private static BigDecimal moved(Input figure, double logarithm) {
    return digits(figure.value().doubleValue() * StrictMath.exp(logarithm));
  }

  private static Map<Input, BigDecimal> values(Fit fit) {
    Map<Input, BigDecimal> values = new HashMap<>();
    fit.coefficients()
        .forEach(
            (figure, coefficient) ->
                figure.cells().forEach(cell -> values.put(cell, moved(cell, coefficient.value()))));
    return values;
  }

  /**
   * Keeps rates from falling: proposed ones rise to those below them, then sink to those above them
   * that are left alone.
   *
   * @return the rates that were held so
   */
  private static List<Input> level(List<Input> climbing, Map<Input, BigDecimal> values) {
    List<Input> held = new ArrayList<>();
    for (int i = 1; i < climbing.size(); i++) {
      hold(climbing.get(i), climbing.get(i - 1), 1, values, held);
    }
    for (int i = climbing.size() - 2; i >= 0; i--) {
      hold(climbing.get(i), climbing.get(i + 1), -1, values, held);
    }
    return held;
  }

  private static void hold(
      Input rate, Input bound, int side, Map<Input, BigDecimal> values, List<Input> held) {
    BigDecimal limit = values.getOrDefault(bound, bound.value());
    BigDecimal proposed = values.get(rate);
    if (proposed != null && limit.subtract(proposed).signum() == side) {
      values.put(rate, limit);
      held.add(rate);
    }
  }

  private static Proposal proposal(
      Figure figure,
      Fit fit,
      List<ClosedDeal> deals,
      Map<Input, BigDecimal> values,
      List<Input> held) {
    List<ClosedDeal> about = deals.stream().filter(figure.about()).toList();
    Optional<BigDecimal> spread =
        about.isEmpty()
            ? Optional.empty()
            : Optional.of(digits(StrictMath.expm1(median(about, d -> Math.abs(fit.residual(d))))));
    Optional<Evidence> evidence =
        Optional.ofNullable(fit.coefficients().get(figure))
            .map(coefficient -> evidence(figure, coefficient, fit.reach(), about));
    return new Proposal(
        figure,
        figure.cells().stream().map(c -> values.getOrDefault(c, c.value())).toList(),
        about.size(),
        (int) about.stream().map(ClosedDeal::creator).distinct().count(),
        spread,
        evidence,
        Optional.ofNullable(fit.leftAlone().get(figure))
            .orElseGet(() -> remark(figure, evidence, held)));
  }

  private static String remark(Figure figure, Optional<Evidence> evidence, List<Input> held) {
    if (figure.cells().stream().anyMatch(held::contains)) {
      return "level with its neighbour, as rates never fall";
    }
    boolean within = evidence.filter(e -> e.holds(figure.now().value())).isPresent();
    return within ? "the present figure lies within the interval too" : "";
  }

  private static Evidence evidence(
      Figure figure, Fit.Coefficient coefficient, double reach, List<ClosedDeal> about) {
    double way = reach * coefficient.error();
    List<LocalDate> days = about.stream().map(ClosedDeal::date).sorted().toList();
    return new Evidence(
        moved(figure.now(), coefficient.value()),
        moved(figure.now(), coefficient.value() - way),
        moved(figure.now(), coefficient.value() + way),
        about.size(),
        YearMonth.from(days.getFirst()),
        YearMonth.from(days.getLast()));
  }

  /** The figures that change, cell by cell. */
  public List<Change> changes() {
    LocalDate asOf = YearMonth.from(newest()).atEndOfMonth();
    List<Change> changes = new ArrayList<>();
    for (Proposal proposal : proposals) {
      List<Input> cells = proposal.figure().cells();
      IntStream.range(0, cells.size())
          .filter(i -> proposal.values().get(i).compareTo(cells.get(i).value()) != 0)
          .mapToObj(
              i ->
                  new Change(
                      cells.get(i),
                      proposal.values().get(i),
                      proposal.evidence().orElseThrow().words(),
                      asOf))
          .forEach(changes::add);
    }
    return changes;
  }

  /** The day of the oldest deal. */
  public LocalDate oldest() {
    return deals.stream().map(ClosedDeal::date).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The day of the newest deal. */
  public LocalDate newest() {
    return deals.stream().map(ClosedDeal::date).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** What the proposal asks for a deal, before it is rounded for quoting. */
  public double price(ClosedDeal deal) {
    double change = 0;
    for (Proposal proposal : proposals) {
      if (proposal.changes()) {
        change += proposal.figure().share().applyAsDouble(deal) * StrictMath.log(proposal.times());
      }
    }
    return deal.price() * StrictMath.exp(change);
  }

  /** The median of something about deals. */
  static double median(List<ClosedDeal> deals, ToDoubleFunction<ClosedDeal> of) {
    return new Median().evaluate(deals.stream().mapToDouble(of).toArray());
  }
}
