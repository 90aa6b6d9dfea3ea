package dev.ratewright.earnings;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Measure;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Advertising in long videos on YouTube: see {@link SharedRevenue}. */
record YouTubeVideos() implements IncomeStream {
  private static final SharedRevenue REVENUE =
      new SharedRevenue(
          Measure.count("YouTube views", "views of long videos on YouTube", "18000"),
          Measure.money("YouTube ad revenue", "ad revenue on YouTube, gross", ""));

  @Override
  public String name() {
    return "YouTube videos";
  }

  @Override
  public List<Measure> measures() {
    return REVENUE.measures();
  }

  @Override
  public List<Measure> proofs() {
    return REVENUE.proofs();
  }

  @Override
  public List<String> funnel() {
    return List.of("monthly views of a follower", "share of followers who follow there");
  }

  @Override
  public Earning potential(Creator creator, YearMonth month, Rates rates) {
    return rates.calculate(
        Optional.empty(),
        Stream.concat(funnel().stream(), Stream.of("RPM")).toList(),
        bands ->
            new Earning.Estimated(
                Mille.worth(
                    Funnel.followers(creator).times(bands.get(1)).times(bands.get(0)),
                    bands.get(2)),
                ""));
  }

  @Override
  public List<String> rates() {
    return SharedRevenue.RATES;
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    return REVENUE.earned(creator, month, rates);
  }
}
