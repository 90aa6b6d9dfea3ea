/** What both generations of Excel workbooks have in common, whatever their bytes look like. */
@org.jspecify.annotations.NullMarked
package dev.ratewright.intake.excel;
