package dev.ratewright.domain;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What a creator's account did in one month. A blank cell is unknown, which is not zero.
 *
 * @param month the month
 * @param videoViews views of all videos
 * @param qualifiedViews views that count for the Creator Rewards Program: unique, from the For You
 *     feed, watched for 5 seconds or more, organic
 * @param sponsoredViews those of the qualified views that sponsored videos got, which earn nothing
 * @param subscribers paying LIVE subscribers
 * @param subscriptionPrice what each pays a month, in US dollars
 * @param diamonds diamonds received as LIVE gifts; already the creator's own half
 * @param coins coins spent on LIVE gifts, where diamonds are not known
 * @param liveHours how many hours of LIVE they streamed
 */
public record Activity(
    YearMonth month,
    Optional<Input> videoViews,
    Optional<Input> qualifiedViews,
    Optional<Input> sponsoredViews,
    Optional<Input> subscribers,
    Optional<Input> subscriptionPrice,
    Optional<Input> diamonds,
    Optional<Input> coins,
    Optional<Input> liveHours) {}
