package dev.ratewright.domain;

/**
 * Another place where a creator is followed. Each platform keeps its own figures; they are never
 * merged into one rate.
 *
 * @param handle the name they go by there, without @; empty text where not given
 * @param audience who follows them there
 */
public record Channel(String handle, Audience audience) {}
