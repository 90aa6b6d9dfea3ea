package dev.ratewright.intake.xlsx;

/** The unsigned whole numbers by which parts refer to each other. */
final class WholeNumber {
  private WholeNumber() {}

  /** The number written, at most nine digits; -1 where something else is written. */
  static int parse(CharSequence written) {
    int length = written.length();
    if (length == 0 || length > 9) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < length; i++) {
      int digit = written.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
