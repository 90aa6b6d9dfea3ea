package dev.ratewright.earnings;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Unit;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A month of which the roster, or else an earlier report, says anything. All its amounts are named,
 * so that what is added up over months refers to them and is not worked out anew.
 *
 * @param statement what the creator earned in it, each amount a {@link Named} step
 * @param totals what all streams brought together, kind by kind; no estimates where there are none
 * @param reported whether an earlier report says so and the roster nothing: what was pending then
 *     may have come since
 */
public record KnownMonth(Statement statement, Map<Kind, Named> totals, boolean reported) {
  public KnownMonth {
    totals = Map.copyOf(totals);
  }

  /** Names the amounts of a statement that is made from the roster, and adds them up. */
  static KnownMonth of(Statement plain) {
    return of(plain, false);
  }

  /** Names the amounts of a statement as it was reported in its own month, and adds them up. */
  static KnownMonth reported(Statement then) {
    return of(then, true);
  }

  private static KnownMonth of(Statement plain, boolean reported) {
    String when = " in " + plain.month();
    List<Statement.Line> lines =
        plain.lines().stream()
            .map(line -> new Statement.Line(line.stream(), named(line, when), line.commission()))
            .toList();
    Map<Kind, Named> totals = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      List<Expr> parts = lines.stream().flatMap(line -> kind.of(line.earning()).stream()).toList();
      if (kind.isCounted() || !parts.isEmpty()) {
        totals.put(kind, money(kind.words() + when, new Expr.Sum(parts)));
      }
    }
    return new KnownMonth(new Statement(plain.month(), lines), totals, reported);
  }

  private static Earning named(Statement.Line line, String when) {
    String stream = line.stream().name() + " ";
    return switch (line.earning()) {
      case Earning.Actual known ->
          new Earning.Actual(
              money(stream + Kind.SETTLED.words() + when, known.settled()),
              money(stream + Kind.PENDING.words() + when, known.pending()));
      case Earning.Estimated estimate -> {
        Band amount = estimate.amount();
        yield new Earning.Estimated(
            new Band(
                money(stream + Kind.LOW.words() + when, amount.low()),
                money(stream + Kind.EXPECTED.words() + when, amount.expected()),
                money(stream + Kind.HIGH.words() + when, amount.high())),
            estimate.caution());
      }
      case Earning.None none -> none;
    };
  }

  static Named money(String name, Expr amount) {
    return new Named(name, Unit.MONEY, amount);
  }

  /** Which month it is. */
  public YearMonth month() {
    return statement.month();
  }

  /** What all streams brought of a kind; empty where nothing was estimated. */
  public Optional<Named> total(Kind kind) {
    return Optional.ofNullable(totals.get(kind));
  }
}
