package dev.ratewright.domain;

/**
 * What the agency's contract with a creator says of one income stream other than brand deals.
 * Internal, never shown to a brand.
 *
 * @param stream the income stream's name
 * @param commission the agency's share of its money
 */
public record Contract(String stream, Input commission) {}
