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
 * @param commission the agency's share of their brand deals where it differs from the rate book's;
 *     internal, never shown to a brand
 * @param rewardsSince the month from which Creator Rewards pay them and no longer the Creator Fund;
 *     empty for always
 * @param activities what they did, month by month, oldest first, each month once
 * @param deals their brand deals in the order of the sheet
 * @param highlights work to show, in the order of the sheet
 */
public record Creator(
    Handle handle,
    Place origin,
    Identity identity,
    Audience audience,
    List<Channel> channels,
    Optional<Input> minimumFee,
    Optional<Input> commission,
    Optional<YearMonth> rewardsSince,
    List<Activity> activities,
    List<Deal> deals,
    List<Highlight> highlights) {
  public Creator {
    channels = List.copyOf(channels);
    highlights = List.copyOf(highlights);
    activities = List.copyOf(activities);
    deals = List.copyOf(deals);
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
    return Stream.concat(
            activities.stream().map(Activity::month),
            deals.stream().map(deal -> YearMonth.from(deal.date())))
        .distinct()
        .sorted()
        .toList();
  }

  /** The deals that belong to a month. */
  public List<Deal> deals(YearMonth month) {
    return deals.stream().filter(d -> YearMonth.from(d.date()).equals(month)).toList();
  }
}
