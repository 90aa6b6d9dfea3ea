package dev.ratewright.earnings;

import dev.ratewright.domain.Creator;
import java.time.YearMonth;
import java.util.List;

/**
 * A way in which a creator earns money. A stream is never silently missing: it answers with an
 * amount or with a reason.
 */
public sealed interface IncomeStream
    permits CreatorRewards, LiveSubscriptions, LiveGifts, BrandDeals {

  /** Every stream, in the order of a statement. */
  List<IncomeStream> ALL =
      List.of(new CreatorRewards(), new LiveSubscriptions(), new LiveGifts(), new BrandDeals());

  /** The stream's name on statements and in the rate book. */
  String name();

  /**
   * The names under which the rate book may keep conditions for it: its own, and those of a bonus;
   * none where its amounts are agreed in contracts.
   */
  List<String> conditional();

  /** The names of the rates it is calculated with; each must stand in the rate book. */
  List<String> rates();

  /**
   * What a creator who meets the conditions earns from it in a month.
   *
   * @param creator the creator with all months and deals
   * @param month the month looked at
   * @param rates the rates in force; only those that this creator needs must be
   */
  Earning worked(Creator creator, YearMonth month, Rates rates);
}
