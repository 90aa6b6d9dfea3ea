package dev.ratewright.earnings;

import static dev.ratewright.Sample.RATES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ratewright.PastMonths;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for any creator, by a second calculation from the same raw figures. */
final class HistoryFiguresTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final int CREATORS = 400;

  /** A creator's raw months and what was made of them. */
  private record Past(List<PastMonths.Raw> raw, History history) {
    static Past of(PastMonths past) {
      Statement current = Statement.of(past.creator(), OCTOBER, RATES);
      return new Past(past.months(), History.of(past.creator(), current, List.of(), RATES));
    }

    List<PastMonths.Raw> since(YearMonth first) {
      return raw.stream().filter(month -> !month.month().isBefore(first)).toList();
    }
  }

  private static Stream<Past> pasts() {
    Random random = new Random(20261123);
    return Stream.generate(() -> Past.of(PastMonths.random(random))).limit(CREATORS);
  }

  private static BigDecimal sum(
      List<PastMonths.Raw> months, Function<PastMonths.Raw, List<PastMonths.Money>> kind) {
    return months.stream()
        .flatMap(month -> kind.apply(month).stream())
        .map(PastMonths.Money::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal value(Optional<? extends Expr> amount) {
    return amount.<BigDecimal>map(Expr::value).orElse(BigDecimal.ZERO);
  }

  private static BigDecimal agreed(Function<Kind, Optional<Named>> of) {
    return value(of.apply(Kind.SETTLED)).add(value(of.apply(Kind.PENDING)));
  }

  @Test
  void year_and_twelve_months_are_what_the_raw_figures_add_up_to() {
    pasts()
        .forEach(
            past -> {
              List<PastMonths.Raw> year = past.since(YearMonth.of(2026, 1));
              Span toDate = past.history().yearToDate();
              assertThat(agreed(toDate::total))
                  .isEqualByComparingTo(sum(year, PastMonths.Raw::agreed));
              assertThat(value(toDate.total(Kind.EXPECTED)))
                  .isEqualByComparingTo(sum(year, PastMonths.Raw::estimates));
              List<PastMonths.Raw> twelve = past.since(YearMonth.of(2025, 11));
              Span trailing = past.history().trailing();
              assertThat(agreed(trailing::total))
                  .isEqualByComparingTo(sum(twelve, PastMonths.Raw::agreed));
              assertThat(value(trailing.total(Kind.EXPECTED)))
                  .isEqualByComparingTo(sum(twelve, PastMonths.Raw::estimates));
              assertThat(trailing.months()).hasSameSizeAs(twelve);
              assertThat(trailing.length()).isEqualTo(12);
            });
  }

  @Test
  void a_change_added_to_the_month_before_is_the_month() {
    long[] compared = {0};
    pasts()
        .map(Past::history)
        .forEach(
            history -> {
              for (Kind kind : Kind.values()) {
                boolean known = history.now(kind).isPresent() && history.before(kind).isPresent();
                if (history.change(kind) instanceof Change.Known change) {
                  compared[0]++;
                  BigDecimal before = value(history.before(kind));
                  BigDecimal now = value(history.now(kind));
                  assertThat(before.add(change.difference().value())).isEqualByComparingTo(now);
                  assertThat(change.share().isPresent()).isEqualTo(before.signum() > 0);
                  change
                      .share()
                      .ifPresent(
                          share ->
                              assertThat(before.doubleValue() * (1 + share.value().doubleValue()))
                                  .isCloseTo(now.doubleValue(), within(1e-6)));
                  assertThat(known).isTrue();
                } else {
                  assertThat(known).isFalse();
                }
              }
            });
    assertThat(compared[0]).isGreaterThan(CREATORS);
  }

  @Test
  void streams_add_up_to_the_total_and_shares_to_one() {
    pasts()
        .map(Past::history)
        .forEach(
            history -> {
              Span trailing = history.trailing();
              Mix estimated = history.twelve().estimated();
              assertThat(added(estimated))
                  .isEqualByComparingTo(value(trailing.total(Kind.EXPECTED)));
              Mix agreed = history.twelve().agreed();
              assertThat(added(agreed)).isEqualByComparingTo(agreed(trailing::total));
              for (Mix mix : List.of(estimated, agreed, history.month().estimated())) {
                double shares =
                    mix.parts().stream().mapToDouble(p -> value(p.share()).doubleValue()).sum();
                assertThat(shares).isCloseTo(mix.herfindahl().isPresent() ? 1 : 0, within(1e-12));
              }
            });
  }

  private static BigDecimal added(Mix mix) {
    return mix.parts().stream()
        .map(part -> part.amount().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void the_herfindahl_index_is_that_of_the_raw_figures_and_between_one_nth_and_one() {
    long[] negative = {0};
    pasts()
        .forEach(
            past -> {
              Map<String, Double> streams = new TreeMap<>();
              for (PastMonths.Raw month : past.since(YearMonth.of(2025, 11))) {
                for (PastMonths.Money money : month.estimates()) {
                  streams.merge(money.stream(), money.amount().doubleValue(), Double::sum);
                }
              }
              negative[0] += streams.values().stream().filter(amount -> amount < -0.005).count();
              Predicate<Double> positive = amount -> amount > 0.005;
              List<Double> counted = streams.values().stream().filter(positive).toList();
              double whole = counted.stream().mapToDouble(Double::doubleValue).sum();
              double squares = counted.stream().mapToDouble(a -> a * a / whole / whole).sum();
              Optional<Named> index = past.history().twelve().estimated().herfindahl();
              assertThat(index.isPresent()).isEqualTo(!counted.isEmpty());
              if (index.isPresent()) {
                assertThat(index.get().value().doubleValue())
                    .isCloseTo(squares, within(1e-9))
                    .isBetween(1.0 / counted.size() - 1e-12, 1 + 1e-12);
              }
            });
    assertThat(negative[0]).as("streams with more taken back than earned").isPositive();
  }
}
