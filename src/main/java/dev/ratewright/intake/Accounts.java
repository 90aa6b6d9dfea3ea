package dev.ratewright.intake;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Channel;
import dev.ratewright.domain.Contract;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Highlight;
import dev.ratewright.domain.Income;
import dev.ratewright.problem.Problem;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the sheets beside that of the creators say of each of them. Any of the sheets may be
 * missing.
 */
final class Accounts {
  final Ledger<Channel> channels = new Ledger<>(new ChannelSheet());
  final Ledger<Activity> months;
  final Ledger<Deal> deals;
  final Ledger<Income> incomes;
  final Ledger<Contract> contracts = new Ledger<>(new ContractSheet());
  final Ledger<SegmentSheet.Part> segments = new Ledger<>(new SegmentSheet());
  final Ledger<Highlight> highlights = new Ledger<>(new HighlightSheet());

  /**
   * Sheets not read yet.
   *
   * @param till where their money is changed
   */
  Accounts(Till till) {
    months = new Ledger<>(new ActivitySheet(till));
    deals = new Ledger<>(new DealSheet(till));
    incomes = new Ledger<>(new IncomeSheet(till));
  }

  /** All of them, in the order of a blank roster's tabs. */
  List<Ledger<?>> all() {
    return List.of(channels, months, deals, incomes, contracts, segments, highlights);
  }

  /**
   * The newest month of anybody's activity, else of anybody's income; empty where none is known.
   */
  Optional<YearMonth> newestMonth() {
    return newest(months, Activity::month).or(() -> newest(incomes, Income::month));
  }

  private static <T> Optional<YearMonth> newest(Ledger<T> ledger, Function<T, YearMonth> month) {
    Optional<YearMonth> newest = Optional.empty();
    for (T line : ledger.all()) {
      YearMonth here = month.apply(line);
      newest = newest.isEmpty() || here.isAfter(newest.get()) ? Optional.of(here) : newest;
    }
    return newest;
  }

  /** After the last creator: what is wrong with rows that belong to nobody. */
  List<Problem> unclaimed() {
    List<Problem> problems = new ArrayList<>();
    all().forEach(ledger -> problems.addAll(ledger.unclaimed()));
    return problems;
  }
}
