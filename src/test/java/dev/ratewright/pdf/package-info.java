/** What is printed is read back with another library than the one that wrote it. */
@org.jspecify.annotations.NullMarked
package dev.ratewright.pdf;
