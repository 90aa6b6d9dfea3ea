package dev.ratewright.domain;

import dev.ratewright.problem.Place;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One person on the agency's roster, with everything the agency's sheets say about them.
 *
 * @param handle the name that tells creators apart
 * @param origin the cell their handle stands in
 * @param identity who they are
 * @param audience who follows them where they are priced: on TikTok, else where most do
 * @param channels where else they are followed
 * @param minimumFee the least they work for, in US dollars; internal, never shown to a brand
 * @param agencyFee how the agency is paid of their brand deals where it differs from the rate
 *     book's; internal, never shown to a brand
 * @param rewardsSince the month from which Creator Rewards pay them and no longer the Creator Fund;
 *     empty for always
 * @param activities what they did, month by month, oldest first, each month once
 * @param deals their brand deals in the order of the sheet
 * @param highlights work to show, in the order of the sheet
 * @param incomes money of other streams that is known, in the order of the sheet
 * @param contracts what the agency takes of other streams, each once; internal, never shown to a
 *     brand
 */
public record Creator(
    Handle handle,
    Place origin,
    Identity identity,
    Audience audience,
    List<Channel> channels,
    Optional<Input> minimumFee,
    Optional<AgencyFee> agencyFee,
    Optional<YearMonth> rewardsSince,
    List<Activity> activities,
    List<Deal> deals,
    List<Highlight> highlights,
    List<Income> incomes,
    List<Contract> contracts) {
  public Creator {
    channels = List.copyOf(channels);
    highlights = List.copyOf(highlights);
    activities = List.copyOf(activities);
    deals = List.copyOf(deals);
    incomes = List.copyOf(incomes);
    contracts = List.copyOf(contracts);
  }

  /** The same creator, followed otherwise. */
  public Creator with(Audience other) {
    return new Creator(
        handle,
        origin,
        identity,
        other,
        channels,
        minimumFee,
        agencyFee,
        rewardsSince,
        activities,
        deals,
        highlights,
        incomes,
        contracts);
  }

  /** What they did in a month; empty where the roster has no row for it. */
  public Optional<Activity> activity(YearMonth month) {
    return activities.stream().filter(a -> a.month().equals(month)).findFirst();
  }

  /** Whether the Creator Fund still paid them in a month, and not yet Creator Rewards. */
  public boolean inCreatorFund(YearMonth month) {
    return rewardsSince.filter(month::isBefore).isPresent();
  }

  /** The months of which the roster says anything, oldest first, each once. */
  public List<YearMonth> months() {
    return Stream.of(
            activities.stream().map(Activity::month),
            deals.stream().map(deal -> YearMonth.from(deal.date())),
            incomes.stream().map(Income::month))
        .flatMap(months -> months)
        .distinct()
        .sorted()
        .toList();
  }

  /** The deals that belong to a month. */
  public List<Deal> deals(YearMonth month) {
    return deals.stream().filter(d -> YearMonth.from(d.date()).equals(month)).toList();
  }

  /** The known money of a stream that belongs to a month. */
  public List<Income> incomes(String stream, YearMonth month) {
    return incomes.stream()
        .filter(i -> i.stream().equals(stream) && i.month().equals(month))
        .toList();
  }

  /** The agency's share of a stream other than brand deals; empty where it takes nothing. */
  public Optional<Input> commission(String stream) {
    return contracts.stream()
        .filter(c -> c.stream().equals(stream))
        .map(Contract::commission)
        .findFirst();
  }
}
