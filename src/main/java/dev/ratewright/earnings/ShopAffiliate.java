package dev.ratewright.earnings;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Measure;
import java.time.YearMonth;
import java.util.List;

/** Commission on TikTok Shop orders from videos: see {@link AffiliateSales}. */
record ShopAffiliate() implements IncomeStream {
  private static final AffiliateSales SALES =
      new AffiliateSales(
          Measure.money("Shop sales", "shop sales with commission", "5400"),
          Measure.share("Shop commission", "shop commission", ""),
          Measure.money("Shop refunds", "shop commission taken back", "38.50"));

  @Override
  public String name() {
    return "Shop affiliate";
  }

  @Override
  public List<Measure> measures() {
    return SALES.measures();
  }

  @Override
  public List<String> rates() {
    return List.of(AffiliateSales.COMMISSION);
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    return SALES.earned(creator, month, rates);
  }
}
