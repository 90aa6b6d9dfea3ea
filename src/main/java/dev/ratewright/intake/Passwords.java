package dev.ratewright.intake;

import org.jspecify.annotations.Nullable;

/** Where the password of a protected file comes from. It is asked only when one is needed. */
public interface Passwords {

  /** There are none. */
  Passwords NONE = file -> null;

  /**
   * The password of a file.
   *
   * @param file the file's name without its folder, for the question
   * @return an array of its own, which the caller wipes; null where there is no password to be had
   */
  char @Nullable [] of(String file);
}
