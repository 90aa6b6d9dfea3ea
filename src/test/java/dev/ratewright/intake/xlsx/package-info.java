/** Workbooks of other programs, whole, odd and broken, and what is read from them. */
@org.jspecify.annotations.NullMarked
package dev.ratewright.intake.xlsx;
