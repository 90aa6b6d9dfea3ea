package dev.ratewright.earnings;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.RateBook;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The agency's part of what a creator earned, month by month, as far as the roster has the money
 * itself: an earlier report does not know what has been paid since. Internal, never shown to a
 * brand.
 *
 * @param arrears what is owed of months before the last twelve, oldest first
 * @param year what came and is owed of the last twelve months, oldest first
 */
public record Dues(List<Line> arrears, List<Line> year) {
  public Dues {
    arrears = List.copyOf(arrears);
    year = List.copyOf(year);
  }

  /** The agency's part of one stream in one month; not all of it is 0. */
  public record Line(YearMonth month, IncomeStream stream, Commission commission) {}

  /** Gathers it from the months of a history, and from the months before them. */
  public static Dues of(Creator creator, History history, RateBook book) {
    List<Line> arrears = new ArrayList<>();
    for (YearMonth month : creator.months()) {
      if (month.isBefore(History.first(history.period()))) {
        for (IncomeStream stream : IncomeStreams.ALL) {
          Rates rates = Rates.of(stream, creator, month, book);
          add(arrears, month, stream, stream.arrears(creator, month, rates));
        }
      }
    }
    List<Line> year = new ArrayList<>();
    for (KnownMonth month : history.months()) {
      for (Statement.Line line : month.statement().lines()) {
        add(year, month.month(), line.stream(), line.commission());
      }
    }
    return new Dues(arrears, year);
  }

  private static void add(
      List<Line> lines, YearMonth month, IncomeStream stream, Optional<Commission> commission) {
    commission
        .filter(Commission::isAny)
        .ifPresent(part -> lines.add(new Line(month, stream, part)));
  }

  /** All lines, oldest first. */
  public List<Line> lines() {
    return Stream.concat(arrears.stream(), year.stream()).toList();
  }

  /** All parts that stand so, in the agency's currency. */
  public BigDecimal total(Commission.State state) {
    return lines().stream()
        .map(line -> line.commission().of(state).value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
