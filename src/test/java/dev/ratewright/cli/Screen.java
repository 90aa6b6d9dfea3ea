package dev.ratewright.cli;

import dev.ratewright.intake.Passwords;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What a run of the program showed: the real program, in this process. */
record Screen(int exit, String out, String err) {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** A run with nobody at a terminal. */
  static Screen run(String... args) {
    return run(Passwords.NONE, args);
  }

  /** A run with somebody at a terminal who is asked for passwords. */
  static Screen run(Passwords terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            args,
            new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                TODAY,
                terminal));
    return new Screen(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
