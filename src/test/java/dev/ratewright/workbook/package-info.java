/** What the workbooks hold, read back by other readers than the one they were written with. */
@org.jspecify.annotations.NullMarked
package dev.ratewright.workbook;
