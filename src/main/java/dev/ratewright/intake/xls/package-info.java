/**
 * Workbooks of Excel 97-2003 (.xls) read as typed rows. POI unpacks the container, decrypts, and
 * cuts the stream into records; of these only the few that hold cells are looked into, so that what
 * is broken elsewhere does no harm. Cells are kept in sixteen bytes each, since a sheet's rows need
 * not stand in their order.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.intake.xls;
