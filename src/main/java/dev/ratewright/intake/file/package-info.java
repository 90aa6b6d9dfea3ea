/**
 * Any file an agency has: what it is, told by its contents and never by its ending, opened with the
 * reader for it, or refused with words that say what to do.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.intake.file;
