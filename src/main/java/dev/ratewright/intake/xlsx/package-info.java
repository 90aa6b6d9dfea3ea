/**
 * Excel workbooks (.xlsx, .xlsm) read as a stream of typed rows. The container is opened by POI
 * with its zip guards, the XML is pulled by Aalto, and no model of the workbook is ever built:
 * memory holds the shared texts and one row. A file that cannot be read is one problem in plain
 * words.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.intake.xlsx;
