package dev.ratewright.earnings;

import java.util.List;

/** All ways in which creators earn money. */
public final class IncomeStreams {
  /** Every stream, in the order of a statement. */
  public static final List<IncomeStream> ALL =
      List.of(
          new CreatorRewards(),
          new CreatorFund(),
          new LiveSubscriptions(),
          new LiveGifts(),
          new Series(),
          new ProductLinks(),
          new ShopAffiliate(),
          new LiveShopping(),
          new OwnStore(),
          new YouTubeVideos(),
          new YouTubeShorts(),
          new OtherChannels(),
          new Merchandise(),
          new OwnBusiness(),
          new BrandDeals());

  /** Brand deals, whose money, commission and states stand apart from those of all others. */
  public static final IncomeStream DEALS = ALL.getLast();

  private IncomeStreams() {}
}
