/** All that is said about one creator, in one value: the only thing the writers see. */
@org.jspecify.annotations.NullMarked
package dev.ratewright.appraisal;
