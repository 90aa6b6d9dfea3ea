package dev.ratewright.calibration;

import dev.ratewright.problem.Place;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Another figure for a cell of a rate book.
 *
 * @param cell where it stands
 * @param value the figure
 * @param source where it comes from, in words
 * @param asOf the day it is of
 */
public record Change(Place cell, BigDecimal value, String source, LocalDate asOf) {}
