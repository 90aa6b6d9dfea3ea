package dev.ratewright.earnings;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Income;
import dev.ratewright.domain.Measure;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A way in which a creator earns money. A stream is never silently missing: it answers with an
 * amount or with a reason. All of them stand in {@link IncomeStreams}.
 */
public sealed interface IncomeStream
    permits CreatorRewards,
        CreatorFund,
        LiveSubscriptions,
        LiveGifts,
        Series,
        ProductLinks,
        ShopAffiliate,
        LiveShopping,
        OwnStore,
        YouTubeVideos,
        YouTubeShorts,
        OtherChannels,
        Merchandise,
        OwnBusiness,
        BrandDeals {

  /** The stream's name on statements and in the rate book. */
  String name();

  /**
   * The names under which the rate book may keep conditions for it: its own, and those of a bonus;
   * none where its amounts are agreed in contracts.
   */
  default List<String> conditional() {
    return List.of(name());
  }

  /** What it works with beside what is general, in the order of the columns of a blank roster. */
  default List<Measure> measures() {
    return List.of();
  }

  /**
   * What shows, where a month records it, that the stream did pay, whatever the conditions say:
   * things sold, gifts, subscribers. Views show nothing, as every video has them.
   */
  default List<Measure> proofs() {
    return measures();
  }

  /** Whether creators can no longer join it. */
  default boolean closed() {
    return false;
  }

  /**
   * The names of further rates, which only {@link #potential} is worked out with; none need stand
   * in the rate book.
   */
  default List<String> funnel() {
    return List.of();
  }

  /**
   * The names of figures an estimate is held against, to say what is unusual about it; none need
   * stand in the rate book.
   */
  default List<String> bounds() {
    return List.of();
  }

  /**
   * What a creator who does not use the stream could earn from it in a month, by the same formula;
   * or why nobody can say.
   *
   * @param creator the creator with all months and deals
   * @param month the month looked at
   * @param rates the rates in force; only those that this creator needs must be
   */
  default Earning potential(Creator creator, YearMonth month, Rates rates) {
    return new Earning.None("the rate book has no figure of what followers bring it");
  }

  /** The names of the rates it is calculated with; each must stand in the rate book. */
  default List<String> rates() {
    return List.of();
  }

  /** The names of rates of which a rate book has one and no other, as each is a way of its own. */
  default List<String> eitherRate() {
    return List.of();
  }

  /**
   * What a creator who meets the conditions earns from it in a month.
   *
   * @param creator the creator with all months and deals
   * @param month the month looked at
   * @param rates the rates in force; only those that this creator needs must be
   */
  Earning worked(Creator creator, YearMonth month, Rates rates);

  /**
   * The agency's part of money that is known; empty where it takes none.
   *
   * @param creator the creator with all contracts
   * @param month the month looked at
   * @param money what the stream brought in it
   * @param rates the rates in force
   */
  default Optional<Commission> commission(
      Creator creator, YearMonth month, Earning.Actual money, Rates rates) {
    return creator.commission(name()).map(share -> Commission.of(money, share));
  }

  /**
   * The agency's part of what is still owed of a month more than a year ago; empty where nothing is
   * or it takes no part.
   *
   * @param creator the creator with all contracts
   * @param month the month looked at
   * @param rates the rates in force then
   */
  default Optional<Commission> arrears(Creator creator, YearMonth month, Rates rates) {
    List<Income> owed =
        creator.incomes(name(), month).stream().filter(income -> !income.settled()).toList();
    return owed.isEmpty()
        ? Optional.empty()
        : commission(creator, month, Earning.Actual.of(owed), rates);
  }
}
