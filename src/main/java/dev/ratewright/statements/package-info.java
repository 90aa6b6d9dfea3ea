/**
 * The statements of a report as a file of their own, written beside it and read back by the reports
 * of the months that follow. Internal.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.statements;
