/** Mapping files, read and written. */
@org.jspecify.annotations.NullMarked
package dev.ratewright.intake.yaml;
