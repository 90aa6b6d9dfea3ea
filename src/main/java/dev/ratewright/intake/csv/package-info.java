/** Sheets kept as comma-separated text, read as the same typed rows as a workbook's. */
@org.jspecify.annotations.NullMarked
package dev.ratewright.intake.csv;
