package dev.ratewright.domain;

/**
 * A subject that brands pay more or less for than the average, as a row of the rate book.
 *
 * @param name as the rate book writes it, such as "Finance"
 * @param factor what the base rate is multiplied by, above 0
 */
public record Niche(String name, Input factor) {}
