package dev.ratewright.earnings;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Platform;
import java.util.function.Function;

/** The followers of whom a part would pay, where a creator has not begun and nobody has yet. */
final class Funnel {
  private Funnel() {}

  /** The followers a creator is priced by, wherever they are. */
  static Band followers(Creator creator) {
    return Band.exactly(creator.audience().followers());
  }

  /** What the followers on TikTok come to; a reason where the creator is priced by others. */
  static Earning onTikTok(Creator creator, Function<Band, Earning> calculation) {
    return creator.audience().platform() == Platform.TIKTOK
        ? calculation.apply(followers(creator))
        : new Earning.None("no followers on TikTok known");
  }
}
