package dev.ratewright.domain;

/**
 * What is taken off for booking much at once, as a row of the rate book.
 *
 * @param from the number of posts, or of months, from which it is given
 * @param share of the price, above 0 and below 1
 */
public record Discount(Input from, Input share) {}
