package dev.ratewright.calibration;

import dev.ratewright.Sample;
import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * An agency made up for a test, whose brands pay by a rate book that is known: other figures than
 * the default ones, and every fee off by a little.
 */
public final class TrueAgency {
  private static final List<String> NICHES = List.of("Lifestyle", "Finance", "Beauty", "Gaming");
  private static final List<String> DELIVERABLES = List.of("In-feed video", "Story", "LIVE");

  /** What brands pay in truth, by the figures' names. */
  final Map<String, Double> truth = new LinkedHashMap<>();

  private final Random random;
  private double noise = 0.15;
  private double wild;

  public TrueAgency(long seed) {
    random = new Random(seed);
    truth.put("1,000 followers", 80.0);
    truth.put("10,000 followers", 210.0);
    truth.put("100,000 followers", 900.0);
    truth.put("500,000 followers", 4_000.0);
    truth.put("1,000,000 followers", 9_000.0);
    truth.put("10,000,000 followers", 60_000.0);
    truth.put("Finance", 1.6);
    truth.put("Beauty", 1.7);
    truth.put("Gaming", 0.7);
    truth.put("Story", 0.45);
    truth.put("LIVE", 1.1);
  }

  /** Fees lie so far around the truth: the standard deviation of their logarithm. */
  TrueAgency noise(double deviation) {
    noise = deviation;
    return this;
  }

  /** This share of fees is wrong by far: 30 times too high, as in another currency. */
  TrueAgency wild(double share) {
    wild = share;
    return this;
  }

  /** So many deals, five of each creator, creators of all sizes, one deal a day. */
  public List<ClosedDeal> deals(int count) {
    List<ClosedDeal> deals = new ArrayList<>();
    while (deals.size() < count) {
      double followers = Math.round(Math.pow(10, 3 + 4.3 * random.nextDouble()));
      String niche = NICHES.get(random.nextInt(NICHES.size()));
      String creator = "@creator" + deals.size();
      for (int i = 0; i < 5 && deals.size() < count; i++) {
        String made = DELIVERABLES.get(random.nextInt(DELIVERABLES.size()));
        deals.add(deal(creator, deals.size(), followers, niche, made));
      }
    }
    return deals;
  }

  /** A deal on the day of that number. */
  ClosedDeal deal(String creator, int day, double followers, String niche, String made) {
    double fee = price(followers, niche, made, truth) * Math.exp(noise * random.nextGaussian());
    return new ClosedDeal(
        creator,
        LocalDate.of(2025, 1, 1).plusDays(day),
        random.nextDouble() < wild ? 30 * fee : fee,
        followers,
        Optional.of(niche),
        made,
        price(followers, niche, made, Map.of()));
  }

  /** The price by the default rate book with other figures: the formula of the notes once more. */
  static double price(double followers, String niche, String made, Map<String, Double> figures) {
    double price = base(followers, figures);
    for (Niche n : Sample.RATES.niches()) {
      price *=
          n.name().equals(niche) ? figure(niche, n.factor().value().doubleValue(), figures) : 1;
    }
    for (Deliverable d : Sample.RATES.deliverables()) {
      if (d.name().equals(made) && d.price() instanceof Deliverable.ByAudience times) {
        price *= figure(made, times.factor().value().doubleValue(), figures);
      }
    }
    return price;
  }

  private static double figure(String name, double otherwise, Map<String, Double> figures) {
    return figures.getOrDefault(name, otherwise);
  }

  private static double base(double followers, Map<String, Double> figures) {
    List<Tier> tiers =
        Sample.RATES.tiers().stream().filter(tier -> tier.rates().isPresent()).toList();
    int tier = 0;
    while (tier < tiers.size() - 2
        && followers >= tiers.get(tier + 1).from().value().doubleValue()) {
      tier++;
    }
    double low = tiers.get(tier).from().value().doubleValue();
    double high = tiers.get(tier + 1).from().value().doubleValue();
    double way = Math.max(0, Math.log(followers / low) / Math.log(high / low));
    double from = rate(tiers.get(tier), figures);
    double to = rate(tiers.get(tier + 1), figures);
    return from * Math.pow(to / from, way);
  }

  private static double rate(Tier tier, Map<String, Double> figures) {
    double now = tier.rates().orElseThrow().lower().value().doubleValue();
    return figure(tier.from().text() + " followers", now, figures);
  }
}
