@org.jspecify.annotations.NullMarked
package dev.ratewright.clearance;
