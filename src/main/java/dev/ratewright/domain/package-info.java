/**
 * The agency's nouns: creators, what they did in a month, their deals, the rate book, and {@link
 * dev.ratewright.domain.Expr}, the one form in which every amount exists. Pure: no files, clock,
 * threads or logging; dates are passed in, and users' mistakes never reach here.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.domain;
