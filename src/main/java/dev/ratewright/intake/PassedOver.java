package dev.ratewright.intake;

import dev.ratewright.problem.Problem;

/**
 * A row that is no entry, and why.
 *
 * @param rule by which it is none
 * @param problem the same in words, with the cell that shows it
 */
public record PassedOver(Rule rule, Problem problem) {}
