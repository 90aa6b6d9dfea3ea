package dev.ratewright.earnings;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Measure;
import java.time.YearMonth;
import java.util.List;

/** Advertising between Shorts on YouTube: see {@link SharedRevenue}. */
record YouTubeShorts() implements IncomeStream {
  private static final SharedRevenue REVENUE =
      new SharedRevenue(
          Measure.count("Shorts views", "views of Shorts", "64000"),
          Measure.money("Shorts pool", "the creator's part of the Shorts pool, gross", ""));

  @Override
  public String name() {
    return "YouTube Shorts";
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
  public List<String> rates() {
    return SharedRevenue.RATES;
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    return REVENUE.earned(creator, month, rates);
  }
}
