package dev.ratewright.intake;

import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Platform;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The columns that hold the figures of one audience: plain ones, or those of one platform where a
 * sheet has a set for each, such as {@code Instagram_Followers}.
 */
final class FigureColumns {
  private static final BigDecimal MOST_ENGAGEMENT = BigDecimal.TEN;

  final Column<Input> followers;
  private final Column<Input> engagement;
  private final Column<Input> views;
  private final Column<Input> likes;
  private final Column<Input> comments;
  private final Column<Input> shares;
  private final Column<Input> saves;
  private final Column<Input> views30;
  private final Column<LocalDate> asOf;

  private FigureColumns(Naming naming, UnaryOperator<Column<Input>> change) {
    Column<Input> count =
        naming.of(
            Column.required("Followers", Numbers.of("followers", Unit.COUNT), "48200")
                .alias(
                    "Follower count",
                    "Number of followers",
                    "Subscribers",
                    "Subscribers count",
                    "Subscriber count",
                    "Subs",
                    "Fans"));
    followers = change.apply(count);
    engagement =
        naming.of(
            Column.optional(
                    "Engagement rate",
                    new Numbers("engagement", Unit.PERCENT, BigDecimal.ZERO, MOST_ENGAGEMENT),
                    "6.4%")
                .alias("ER", "Engagement", "Eng rate", "Avg engagement rate", "60 day eng rate"));
    views = naming.of(each("views", "21000"));
    likes = naming.of(each("likes", "2700"));
    comments = naming.of(each("comments", "160"));
    shares = naming.of(each("shares", "225"));
    saves = naming.of(each("saves", "90"));
    views30 =
        naming.of(
            Column.optional(
                    "Views last 30 days",
                    Numbers.of("views in the last 30 days", Unit.COUNT),
                    "310000")
                .alias("30 day views", "Views 30 days", "Monthly views"));
    asOf =
        naming.of(
            Column.optional("Data as of", Days.day(), "2026-10-31")
                .alias("As of", "Updated", "Last updated"));
  }

  /** An average per video: "Average views", also found as "Views", "Avg views" or "Views avg". */
  private static Column<Input> each(String what, String example) {
    String capital = what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
    return Column.optional("Average " + what, Numbers.of("average " + what, Unit.COUNT), example)
        .alias(capital, "Avg " + what, capital + " avg", "Mean " + what, capital + " per video");
  }

  /** How the columns of a set are called. */
  private interface Naming {
    <T> Column<T> of(Column<T> plain);
  }

  /** The columns of a sheet with one set of figures. */
  static FigureColumns plain() {
    return changed(followers -> followers);
  }

  /** The same, where the followers may stand in the sets of platforms too. */
  static FigureColumns orWide() {
    List<Column<?>> wide =
        WideColumns.SETS.stream().<Column<?>>map(set -> set.figures().followers).toList();
    return changed(followers -> followers.or(wide));
  }

  /** The same, where the followers may stand on another sheet. */
  static FigureColumns orElsewhere() {
    return changed(Column::optional);
  }

  private static FigureColumns changed(UnaryOperator<Column<Input>> change) {
    return new FigureColumns(
        new Naming() {
          @Override
          public <T> Column<T> of(Column<T> plain) {
            return plain;
          }
        },
        change);
  }

  /** The columns of one platform on a sheet with a set for each. */
  static FigureColumns of(Platform platform) {
    return new FigureColumns(
        new Naming() {
          @Override
          public <T> Column<T> of(Column<T> plain) {
            return WideColumns.named(plain, platform);
          }
        },
        followers -> followers);
  }

  /** Left to right. */
  List<Column<?>> all() {
    return List.of(followers, engagement, views, likes, comments, shares, saves, views30);
  }

  /** The same, and the day they were taken behind them. */
  List<Column<?>> inOrder() {
    List<Column<?>> columns = new ArrayList<>(all());
    columns.add(asOf);
    return columns;
  }

  /** The day the figures were taken. */
  Column<LocalDate> asOf() {
    return asOf;
  }

  /** The audience; empty only where the followers cannot be read, with all other cells read too. */
  Optional<Audience> read(Entry entry, Platform platform) {
    return read(entry, platform, entry.read(followers));
  }

  /** The same, where the followers stand in another place. */
  Optional<Audience> read(Entry entry, Platform platform, Optional<Input> count) {
    Optional<Input> given = entry.read(engagement);
    Optional<Input> seen = entry.read(views);
    Optional<Input> likesEach = entry.read(likes);
    Optional<Input> commentsEach = entry.read(comments);
    Optional<Input> sharesEach = entry.read(shares);
    Optional<Input> savesEach = entry.read(saves);
    Optional<Input> seenLately = entry.read(views30);
    Optional<LocalDate> day = entry.read(asOf);
    Optional<Audience> audience =
        count.map(
            followed ->
                new Audience(
                    platform,
                    followed,
                    given,
                    seen,
                    likesEach,
                    commentsEach,
                    sharesEach,
                    savesEach,
                    seenLately,
                    day,
                    List.of()));
    Optional<Audience> whole = audience.map(a -> given.isPresent() ? a : a.computed());
    whole.flatMap(Audience::engagement).ifPresent(rate -> doubt(entry, given.isPresent(), rate));
    return whole;
  }

  private void doubt(Entry entry, boolean given, Expr rate) {
    if (rate.value().compareTo(BigDecimal.ONE) > 0) {
      entry.add(
          Problem.warning(
              entry.place(given ? engagement : followers),
              "an engagement of " + Unit.PERCENT.text(rate.value()),
              "100 % or less",
              "are the averages those of one viral video? The kit leaves it out"));
    }
  }

  /** What the followers should be, in words. */
  String expected() {
    return followers.content().expected();
  }

  /** The first column in which a row says something of an audience it has no followers of. */
  Optional<Column<?>> alone(Entry entry) {
    return known(entry) ? Optional.empty() : inOrder().stream().filter(entry::says).findFirst();
  }

  /** Whether a row says how many follow. */
  boolean known(Entry entry) {
    return entry.says(followers);
  }
}
