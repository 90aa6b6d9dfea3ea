/**
 * The invented agency in sample-data: its workbook and portraits, made from the text files beside
 * this package among the test resources.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.sample;
