@org.jspecify.annotations.NullMarked
package dev.ratewright.intake;
