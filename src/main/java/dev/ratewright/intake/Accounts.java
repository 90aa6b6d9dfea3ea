package dev.ratewright.intake;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Channel;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Highlight;
import dev.ratewright.problem.Problem;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the sheets beside that of the creators say of each of them. Any of the sheets may be
 * missing.
 */
final class Accounts {
  final Ledger<Channel> channels = new Ledger<>(new ChannelSheet());
  final Ledger<Activity> months = new Ledger<>(new ActivitySheet());
  final Ledger<Deal> deals = new Ledger<>(new DealSheet());
  final Ledger<SegmentSheet.Part> segments = new Ledger<>(new SegmentSheet());
  final Ledger<Highlight> highlights = new Ledger<>(new HighlightSheet());

  /** All of them, in the order of a blank roster's tabs. */
  List<Ledger<?>> all() {
    return List.of(channels, months, deals, segments, highlights);
  }

  /** The newest month anybody has; empty where there is none. */
  Optional<YearMonth> newestMonth() {
    Optional<YearMonth> newest = Optional.empty();
    for (Activity line : months.all()) {
      if (newest.isEmpty() || line.month().isAfter(newest.get())) {
        newest = Optional.of(line.month());
      }
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
