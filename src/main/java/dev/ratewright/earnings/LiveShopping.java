package dev.ratewright.earnings;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Measure;
import java.time.YearMonth;
import java.util.List;

/**
 * Commission on TikTok Shop orders from LIVE shopping, kept apart from that of videos: see {@link
 * AffiliateSales}.
 */
record LiveShopping() implements IncomeStream {
  private static final AffiliateSales SALES =
      new AffiliateSales(
          Measure.money("LIVE sales", "LIVE sales with commission", "1900"),
          Measure.share("LIVE commission", "commission on LIVE sales", ""),
          Measure.money("LIVE refunds", "commission taken back on LIVE sales", ""));

  @Override
  public String name() {
    return "LIVE shopping";
  }

  @Override
  public List<Measure> measures() {
    return SALES.measures();
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    return SALES.earned(creator, month, rates);
  }
}
