/** Comma-separated texts and what is read from them. */
@org.jspecify.annotations.NullMarked
package dev.ratewright.intake.csv;
