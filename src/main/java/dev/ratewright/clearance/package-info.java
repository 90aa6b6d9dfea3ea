/**
 * The last look at a file before it goes to a brand: it is read back from disk by other readers
 * than its writers, and nothing internal may be found in it.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.clearance;
