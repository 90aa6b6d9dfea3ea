package dev.ratewright.pricing;

import dev.ratewright.Sample;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Platform;
import dev.ratewright.domain.Segment;
import dev.ratewright.domain.Unit;
import java.util.List;
import java.util.stream.Stream;

/** Creators as {@link Sample} makes them, followed elsewhere or by others. */
final class Followed {
  private Followed() {}

  /** The same creator, whose audience lives in these countries: {@code Brazil=0.4}. */
  static Creator in(Creator creator, String... countries) {
    return with(
        creator, creator.audience().with(Stream.of(countries).map(Followed::part).toList()));
  }

  /** The same creator, followed on another platform. */
  static Creator on(Creator creator, Platform platform) {
    return with(creator, of(platform, creator.audience().followers(), creator.audience()));
  }

  /** The same creator with followers that need not be whole. */
  static Creator by(Creator creator, String followers) {
    Input many = Sample.input("followers", followers, Unit.COUNT);
    return with(creator, of(creator.audience().platform(), many, creator.audience()));
  }

  private static Segment part(String country) {
    String[] parts = country.split("=", 2);
    return new Segment(
        Segment.Kind.COUNTRY,
        parts[0],
        Sample.input("share of the audience", parts[1], Unit.PERCENT));
  }

  private static Audience of(Platform platform, Input followers, Audience from) {
    return new Audience(
        platform,
        followers,
        from.engagement(),
        from.averageViews(),
        from.averageLikes(),
        from.averageComments(),
        from.averageShares(),
        from.averageSaves(),
        from.viewsLast30Days(),
        from.asOf(),
        List.copyOf(from.segments()));
  }

  private static Creator with(Creator from, Audience audience) {
    return new Creator(
        from.handle(),
        from.origin(),
        from.identity(),
        audience,
        from.channels(),
        from.minimumFee(),
        from.agencyFee(),
        from.rewardsSince(),
        from.activities(),
        from.deals(),
        from.highlights(),
        from.incomes(),
        from.contracts());
  }
}
