/**
 * From a user's sheets to values of the agency's language: headings to columns, cells to values, or
 * precise problems. Nothing here knows XML, zip or CSV; the readers below hand over rows of typed
 * cells.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.intake;
