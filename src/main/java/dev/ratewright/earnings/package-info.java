/**
 * What a creator earns, stream by stream: one small class per stream, each of which gives an amount
 * that explains itself or the reason why there is none.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.earnings;
