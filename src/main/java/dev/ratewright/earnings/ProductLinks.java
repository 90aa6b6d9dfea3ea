package dev.ratewright.earnings;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Measure;
import java.time.YearMonth;
import java.util.List;

/** Product links in videos to shops outside the platform: see {@link AffiliateSales}. */
record ProductLinks() implements IncomeStream {
  private static final AffiliateSales SALES =
      new AffiliateSales(
          Measure.money("Link sales", "sales through product links", "2300"),
          Measure.share("Link commission", "commission on product links", "8%"),
          Measure.money("Link refunds", "commission taken back on product links", ""));

  @Override
  public String name() {
    return "Product links";
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
