package dev.ratewright.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Prints on a terminal what strangers may have written: names of files, sheets and headings.
 * Characters that would command the terminal, or move or hide what stands beside them, become
 * spaces.
 */
final class PlainPrint extends PrintStream {
  private static final Pattern COMMANDS =
      Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069&&[^\\r\\n\\t]]+");

  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

  PlainPrint(PrintStream terminal) {
    super(terminal, true, StandardCharsets.UTF_8);
  }

  @Override
  public void print(String text) {
    super.print(COMMANDS.matcher(text).replaceAll(" "));
  }

  /** A text of somebody else's in one line, so that it cannot pass for a line of ours. */
  static String line(String text) {
    return BREAKS.matcher(text).replaceAll(" ");
  }
}
