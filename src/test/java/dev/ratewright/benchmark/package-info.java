/** How long things take beside their peers. Run by hand; no part of the build's checks. */
@org.jspecify.annotations.NullMarked
package dev.ratewright.benchmark;
