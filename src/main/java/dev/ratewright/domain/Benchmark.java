package dev.ratewright.domain;

/**
 * The engagement rate that is usual at a size, as a row of the rate book.
 *
 * @param followers the size, above 0
 * @param rate the share of followers who respond to a video, above 0
 */
public record Benchmark(Input followers, Input rate) {}
