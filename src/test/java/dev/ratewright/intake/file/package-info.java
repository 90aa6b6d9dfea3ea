/** Every kind of file that might be given as a roster, and what is said of it. */
@org.jspecify.annotations.NullMarked
package dev.ratewright.intake.file;
