package dev.ratewright.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who follows a creator and how they respond. Averages are per video over the window the roster
 * states.
 *
 * @param followers 0 or more
 * @param engagement share of followers who respond to a video, as given or from the averages below
 * @param averageViews views a video gets
 * @param averageLikes likes a video gets
 * @param averageComments comments a video gets
 * @param averageShares shares a video gets
 * @param averageSaves times a video is saved
 * @param viewsLast30Days views of all videos in the last 30 days
 * @param asOf the day these figures were taken
 */
public record Audience(
    Input followers,
    Optional<? extends Expr> engagement,
    Optional<Input> averageViews,
    Optional<Input> averageLikes,
    Optional<Input> averageComments,
    Optional<Input> averageShares,
    Optional<Input> averageSaves,
    Optional<Input> viewsLast30Days,
    Optional<LocalDate> asOf) {}
