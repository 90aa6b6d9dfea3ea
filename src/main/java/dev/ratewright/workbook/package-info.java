/**
 * Excel out: the agency's report, a creator's rate card, the blank roster and the rate book. Only
 * here and in {@code intake.xlsx} is POI known. Formulas are written together with the number they
 * give, so a file reads the same in programs that do not calculate.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.workbook;
