package dev.ratewright.batch;

import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Count;
import dev.ratewright.intake.Layout;
import dev.ratewright.intake.Roster;
import dev.ratewright.problem.Problem;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Accounts for everything a run has read. */
final class Account {
  private final Order order;
  private final Roster roster;
  private final RateBook rates;
  private final YearMonth period;
  private final List<Problem> aboutSheets;
  private final List<Problem> aboutEarlier = new ArrayList<>();
  private final Tally tally = new Tally();

  Account(Order order, Roster roster, RateBook rates, YearMonth period, List<Problem> aboutSheets) {
    this.order = order;
    this.roster = roster;
    this.rates = rates;
    this.period = period;
    this.aboutSheets = aboutSheets;
  }

  Tally tally() {
    return tally;
  }

  /** Takes problems of earlier reports that are left out. */
  List<Problem> aboutEarlier() {
    return aboutEarlier;
  }

  /** Problems that are no creator's: unread sheets, rows nobody claims, reports left out. */
  List<Problem> aboutNobody() {
    List<Problem> problems = new ArrayList<>(aboutSheets);
    problems.addAll(roster.unclaimed());
    problems.addAll(aboutEarlier);
    AgedFigures.warning(rates, period).ifPresent(problems::add);
    return problems;
  }

  /** What became of the rows of every sheet, that of the creators first. */
  List<Count> allCounts() {
    Rows rows = tally.rows();
    List<Count> counts = new ArrayList<>();
    Layout.Part creators = roster.layout().parts().getFirst();
    counts.add(
        new Count(creators.form(), creators.sheet(), rows.read(), rows.rejected(), rows.rules()));
    counts.addAll(roster.counts());
    return counts;
  }

  private String periodChosenBy() {
    if (order.period().isPresent()) {
      return "as asked";
    }
    return roster.newestMonth().isPresent()
        ? "the newest month in the roster"
        : "the current month";
  }

  /** What came of a run that was not begun. */
  Outcome notBegun(List<Problem> why) {
    return new Outcome(
        period,
        periodChosenBy(),
        tally.rows(),
        List.of(),
        new TreeMap<>(),
        0,
        0,
        why,
        List.of(),
        order.out());
  }

  /** What came of it all. */
  Outcome outcome(SortedMap<String, Integer> files, int archived) {
    List<Problem> problems = new ArrayList<>(tally.problems());
    problems.addAll(aboutNobody());
    return new Outcome(
        period,
        periodChosenBy(),
        tally.rows(),
        roster.counts(),
        files,
        tally.withheld(),
        archived,
        problems,
        roster.layout().unused(),
        order.out().resolve(period.toString()));
  }
}
