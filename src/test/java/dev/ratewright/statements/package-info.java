/** Statements of earlier reports, as they are written and read back. */
@org.jspecify.annotations.NullMarked
package dev.ratewright.statements;
