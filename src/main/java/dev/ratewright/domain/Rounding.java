package dev.ratewright.domain;

import java.util.Optional;

/**
 * To which step quoted prices are rounded up, as a row of the rate book.
 *
 * @param below prices below this use the step, in US dollars; empty for all prices above the rest
 * @param step the step in US dollars, above 0
 */
public record Rounding(Optional<Input> below, Input step) {}
