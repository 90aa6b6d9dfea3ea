package dev.ratewright.earnings;

import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Some months on end, added up as far as they are known.
 *
 * @param name such as "year to date"
 * @param from its first month
 * @param to its last month
 * @param months those of its months that the roster knows, oldest first
 */
public record Span(String name, YearMonth from, YearMonth to, List<KnownMonth> months) {
  public Span {
    months = List.copyOf(months);
  }

  static Span of(String name, YearMonth from, YearMonth to, List<KnownMonth> known) {
    List<KnownMonth> within =
        known.stream()
            .filter(each -> !each.month().isBefore(from) && !each.month().isAfter(to))
            .toList();
    return new Span(name, from, to, within);
  }

  /** How many months it has, known or not. */
  public long length() {
    return from.until(to, ChronoUnit.MONTHS) + 1;
  }

  /** What all streams brought of a kind in the months known; empty where none of them has any. */
  public Optional<Named> total(Kind kind) {
    List<Named> parts = months.stream().flatMap(month -> month.total(kind).stream()).toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Named.money(
                kind.words() + ", " + name, parts.getFirst().currency(), new Expr.Sum(parts)));
  }

  /** How much of it is known: {@code 9 of 12 months known, 8 with estimates}. */
  public String words() {
    long estimated = months.stream().filter(m -> m.total(Kind.EXPECTED).isPresent()).count();
    String words = months.size() + " of " + length() + (length() == 1 ? " month" : " months");
    String some = estimated == 0 ? "none" : String.valueOf(estimated);
    return words + " known" + (estimated == months.size() ? "" : ", " + some + " with estimates");
  }
}
