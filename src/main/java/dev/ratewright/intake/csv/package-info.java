/**
 * Delimited text read as rows of cells: the program's own sheets, whose texts are typed in one
 * known way, and the files of users, whose encoding and delimiter are found out first and whose
 * cells stay text. Only one row is in memory. A file that cannot be read is one problem in plain
 * words that names its row.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.intake.csv;
