package dev.ratewright.earnings;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Measure;
import java.time.YearMonth;
import java.util.List;

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
  public List<String> rates() {
    return SharedRevenue.RATES;
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    return REVENUE.earned(creator, month, rates);
  }
}
