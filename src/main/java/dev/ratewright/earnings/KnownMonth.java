package dev.ratewright.earnings;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A month of which the roster says anything. All its amounts are named, so that what is added up
 * over months refers to them and is not worked out anew.
 *
 * @param statement what the creator earned in it, each amount a {@link Named} step
 * @param totals what all streams brought together, kind by kind; no estimates where there are none
 */
public record KnownMonth(Statement statement, Map<Kind, Named> totals) {
  public KnownMonth {
    totals = Map.copyOf(totals);
  }

  /**
   * Names the amounts of a statement and adds them up.
   *
   * @param currency the agency's, which all of them are in
   */
  static KnownMonth of(Statement plain, Currency currency) {
    String when = " in " + plain.month();
    List<Statement.Line> lines =
        plain.lines().stream()
            .map(
                line ->
                    new Statement.Line(
                        line.stream(), named(line, when, currency), line.commission()))
            .toList();
    Map<Kind, Named> totals = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      List<Expr> parts = lines.stream().flatMap(line -> kind.of(line.earning()).stream()).toList();
      if (kind.isCounted() || !parts.isEmpty()) {
        totals.put(kind, Named.money(kind.words() + when, currency, new Expr.Sum(parts)));
      }
    }
    return new KnownMonth(new Statement(plain.month(), lines), totals);
  }

  private static Earning named(Statement.Line line, String when, Currency currency) {
    String stream = line.stream().name() + " ";
    return switch (line.earning()) {
      case Earning.Actual known ->
          new Earning.Actual(
              Named.money(stream + Kind.SETTLED.words() + when, currency, known.settled()),
              Named.money(stream + Kind.PENDING.words() + when, currency, known.pending()));
      case Earning.Estimated estimate -> {
        Band amount = estimate.amount();
        yield new Earning.Estimated(
            new Band(
                Named.money(stream + Kind.LOW.words() + when, currency, amount.low()),
                Named.money(stream + Kind.EXPECTED.words() + when, currency, amount.expected()),
                Named.money(stream + Kind.HIGH.words() + when, currency, amount.high())),
            estimate.caution());
      }
      case Earning.None none -> none;
    };
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
