package dev.ratewright.cli;

import dev.ratewright.intake.Passwords;
import java.io.PrintStream;
import java.time.LocalDate;

/**
 * What a command sees of the world outside its arguments; passed in, so that tests run the real
 * program.
 *
 * @param out results
 * @param err problems and complaints
 * @param today the day of the run
 * @param terminal asks whoever sits there for a password; has none where nobody does
 */
record Console(PrintStream out, PrintStream err, LocalDate today, Passwords terminal) {
  Console {
    out = new PlainPrint(out);
    err = new PlainPrint(err);
  }
}
