package dev.ratewright.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure of the rate book with where it comes from.
 *
 * @param figure the figure, which knows its cell
 * @param source who says so, in words
 * @param asOf the day it was last looked at
 */
public record Assumption(Input figure, String source, Optional<LocalDate> asOf) {}
