package dev.ratewright.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a creator's account did in one month. What is not among the figures is unknown, which is not
 * zero.
 *
 * @param month the month
 * @param figures what is known; money in the agency's currency
 */
public record Activity(YearMonth month, Map<Measure, Expr> figures) {
  /** Views of all videos. */
  public static final Measure VIDEO_VIEWS = Measure.count("Video views", "video views", "310000");

  /** How long they were LIVE. */
  public static final Measure LIVE_HOURS =
      new Measure("LIVE hours", "LIVE hours", Unit.HOURS, "21.5")
          .alias("LIVE duration", "LIVE duration in selected period");

  /** What is not one income stream's alone. */
  public static final List<Measure> GENERAL = List.of(VIDEO_VIEWS, LIVE_HOURS);

  public Activity {
    figures = Map.copyOf(figures);
  }

  /** A figure; empty where it is not known. */
  public Optional<Expr> get(Measure measure) {
    return Optional.ofNullable(figures.get(measure));
  }
}
