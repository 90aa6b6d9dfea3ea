/** Workbooks of Excel 97-2003, good, odd and broken, and what is read from them. */
@org.jspecify.annotations.NullMarked
package dev.ratewright.intake.xls;
