/** What is wrong with a user's file, where, and what would be right. */
@org.jspecify.annotations.NullMarked
package dev.ratewright.problem;
