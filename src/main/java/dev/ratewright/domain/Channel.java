package dev.ratewright.domain;

import java.util.Optional;

/**
 * Another place where a creator is followed. Each platform keeps its own figures; they are never
 * merged into one rate.
 *
 * @param platform which
 * @param handle the name they go by there, without @; empty text where not given
 * @param audience who follows them there; empty where only the handle is known
 */
public record Channel(Platform platform, String handle, Optional<Audience> audience) {}
