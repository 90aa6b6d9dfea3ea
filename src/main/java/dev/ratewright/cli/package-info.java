/** The command line: one small class per command, settings in, an exit code out. */
@org.jspecify.annotations.NullMarked
package dev.ratewright.cli;
