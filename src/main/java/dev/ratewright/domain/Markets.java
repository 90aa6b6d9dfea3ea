package dev.ratewright.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the same video is worth to different audiences, on different platforms and at different
 * times of the year, and what the market pays for its views.
 *
 * @param regions in the order of the sheet
 * @param postings in the order of the sheet
 * @param seasons in the order of the sheet; no two share a day
 * @param yardsticks in the order of the sheet
 */
public record Markets(
    List<Region> regions,
    List<Posting> postings,
    List<Season> seasons,
    List<Yardstick> yardsticks) {
  public Markets {
    regions = List.copyOf(regions);
    postings = List.copyOf(postings);
    seasons = List.copyOf(seasons);
    yardsticks = List.copyOf(yardsticks);
  }

  /** The region of a country, by its name or code; empty where it belongs to none. */
  public Optional<Region> region(String country) {
    return Country.of(country)
        .flatMap(c -> regions.stream().filter(r -> r.countries().contains(c)).findFirst());
  }

  /** What posting a deliverable on a platform is worth: the row of its format before the other. */
  public Optional<Posting> posting(Platform platform, Deliverable deliverable) {
    return postings.stream()
        .filter(p -> p.platform() == platform && p.deliverables().contains(deliverable.name()))
        .findFirst()
        .or(() -> posting(platform));
  }

  /** What posting on a platform is worth whatever has no row of its own. */
  public Optional<Posting> posting(Platform platform) {
    return postings.stream()
        .filter(p -> p.platform() == platform && p.deliverables().isEmpty())
        .findFirst();
  }

  /**
   * A yardstick; empty where there is no row for it.
   *
   * @param tiers the names of tiers whose rows will do, the first that has one counts; ignored
   *     where it is for all tiers
   */
  public Optional<Yardstick> yardstick(Yardstick.Kind kind, List<String> tiers) {
    List<String> whose = kind.byTier() ? tiers : List.of("");
    return whose.stream()
        .flatMap(t -> yardsticks.stream().filter(y -> y.kind() == kind && y.tier().equals(t)))
        .findFirst();
  }

  /** The season of a day; empty where it is an ordinary day. */
  public Optional<Season> season(LocalDate day) {
    return seasons.stream().filter(s -> s.holds(day)).findFirst();
  }
}
