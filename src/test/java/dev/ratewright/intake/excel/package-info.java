/** What number formats and serial numbers stand for. */
@org.jspecify.annotations.NullMarked
package dev.ratewright.intake.excel;
