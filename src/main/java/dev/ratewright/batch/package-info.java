/**
 * A run over a whole roster: creators in parallel, files staged and then moved into place, results
 * in roster order whatever finished first.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.batch;
