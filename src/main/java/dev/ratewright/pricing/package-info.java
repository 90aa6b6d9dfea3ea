/** What a creator should charge a brand: from followers to a base rate, and on to a rate card. */
@org.jspecify.annotations.NullMarked
package dev.ratewright.pricing;
