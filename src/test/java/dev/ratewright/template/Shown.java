package dev.ratewright.template;

import dev.ratewright.domain.Channel;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Highlight;
import java.util.List;

/** A creator with other platforms and work to show. */
final class Shown {
  private Shown() {}

  static Creator with(Creator creator, List<Channel> channels, List<Highlight> highlights) {
    return new Creator(
        creator.handle(),
        creator.origin(),
        creator.identity(),
        creator.audience(),
        channels,
        creator.minimumFee(),
        creator.agencyFee(),
        creator.rewardsSince(),
        creator.activities(),
        creator.deals(),
        highlights,
        creator.incomes(),
        creator.contracts());
  }
}
