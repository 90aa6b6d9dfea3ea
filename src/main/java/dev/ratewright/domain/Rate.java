package dev.ratewright.domain;

import java.time.LocalDate;

/**
 * A rate that an income stream is calculated with, as a row of the rate book.
 *
 * @param stream the income stream, such as "LIVE gifts"
 * @param name the rate's name, such as "diamond value"
 * @param niche the niche it is for, as the rate book names it; empty for every niche without a row
 *     of its own
 * @param figures low, expected and high
 * @param validFrom the first day it is in force
 */
public record Rate(String stream, String name, String niche, Band figures, LocalDate validFrom) {}
