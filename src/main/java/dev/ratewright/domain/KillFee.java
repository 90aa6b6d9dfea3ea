package dev.ratewright.domain;

/**
 * What is due where a brand cancels, as a row of the rate book.
 *
 * @param stage when, such as "before production"
 * @param share of the fee, 0 to 1
 */
public record KillFee(String stage, Input share) {}
