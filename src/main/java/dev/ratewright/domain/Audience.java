package dev.ratewright.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who follows a creator on one platform, and how they respond. Averages are per video over the
 * window the roster states.
 *
 * @param platform where
 * @param followers 0 or more
 * @param engagement share of followers who respond to a video, as given or from the averages below
 * @param averageViews views a video gets
 * @param averageLikes likes a video gets
 * @param averageComments comments a video gets
 * @param averageShares shares a video gets
 * @param averageSaves times a video is saved
 * @param viewsLast30Days views of all videos in the last 30 days
 * @param asOf the day these figures were taken
 * @param segments what it is made up of, in the order of the roster
 */
public record Audience(
    Platform platform,
    Input followers,
    Optional<? extends Expr> engagement,
    Optional<Input> averageViews,
    Optional<Input> averageLikes,
    Optional<Input> averageComments,
    Optional<Input> averageShares,
    Optional<Input> averageSaves,
    Optional<Input> viewsLast30Days,
    Optional<LocalDate> asOf,
    List<Segment> segments) {
  public Audience {
    segments = List.copyOf(segments);
  }

  /** The same audience, divided. */
  public Audience with(List<Segment> divided) {
    return with(engagement, divided);
  }

  /**
   * The same audience, with figures of another one of the same platform where it has none itself.
   */
  public Audience completedBy(Audience other) {
    Audience whole =
        new Audience(
            platform,
            followers,
            given().or(other::given),
            averageViews.or(other::averageViews),
            averageLikes.or(other::averageLikes),
            averageComments.or(other::averageComments),
            averageShares.or(other::averageShares),
            averageSaves.or(other::averageSaves),
            viewsLast30Days.or(other::viewsLast30Days),
            asOf.or(other::asOf),
            segments);
    return whole.engagement.isPresent() ? whole : whole.computed();
  }

  /** All its figures as they were given, in one order for every audience; empty where not known. */
  public List<Optional<Input>> figures() {
    return List.of(
        Optional.of(followers),
        given(),
        averageViews,
        averageLikes,
        averageComments,
        averageShares,
        averageSaves,
        viewsLast30Days);
  }

  /** The engagement where the roster says it; empty where it is worked out. */
  private Optional<Input> given() {
    return engagement.filter(Input.class::isInstance).map(Input.class::cast);
  }

  /** The same audience, its engagement worked out from the averages as far as they are known. */
  public Audience computed() {
    return with(engagementByFollowers(), segments);
  }

  /** The same audience in another size, which responds as much. */
  public Audience ofSize(Input other) {
    return with(other, engagement, segments);
  }

  /** The same audience, which responds otherwise. */
  public Audience engagedAt(Expr rate) {
    return with(Optional.of(rate), segments);
  }

  private Audience with(Optional<? extends Expr> rate, List<Segment> divided) {
    return with(followers, rate, divided);
  }

  private Audience with(Input size, Optional<? extends Expr> rate, List<Segment> divided) {
    return new Audience(
        platform,
        size,
        rate,
        averageViews,
        averageLikes,
        averageComments,
        averageShares,
        averageSaves,
        viewsLast30Days,
        asOf,
        divided);
  }

  /**
   * Engagement by views: (likes + comments + shares + saves where known) ÷ average views, all of
   * one video. Empty where likes, comments, shares or views are not known, or there are no views.
   */
  public Optional<Named> engagementByViews() {
    return averageViews
        .filter(views -> views.value().signum() > 0)
        .flatMap(views -> responding("engagement by views", views));
  }

  /**
   * Engagement by followers: (likes + comments + shares + saves where known) ÷ followers. Empty
   * where likes, comments or shares are not known, or there are no followers.
   */
  public Optional<Named> engagementByFollowers() {
    return followers.value().signum() > 0 ? responding("engagement", followers) : Optional.empty();
  }

  private Optional<Named> responding(String name, Input of) {
    if (averageLikes.isEmpty() || averageComments.isEmpty() || averageShares.isEmpty()) {
      return Optional.empty();
    }
    Expr responses =
        new Expr.Sum(
            Stream.of(averageLikes, averageComments, averageShares, averageSaves)
                .flatMap(Optional::stream)
                .toList());
    return Optional.of(new Named(name, Unit.PERCENT, new Expr.Quotient(responses, of)));
  }
}
