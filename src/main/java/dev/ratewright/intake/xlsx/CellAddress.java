package dev.ratewright.intake.xlsx;

/** Addresses such as C3, read without making objects of them. */
final class CellAddress {
  private CellAddress() {}

  /** How many letters it begins with, A to Z. */
  static int letters(String address) {
    int letters = 0;
    while (letters < address.length() && isLetter(address.charAt(letters))) {
      letters++;
    }
    return letters;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Its column, 0 for A; -1 where it is no address. Never above 18,277, which is ZZZ. */
  static int column(String address) {
    int letters = letters(address);
    if (letters == 0 || letters > 3) {
      return -1;
    }
    int column = 0;
    for (int i = 0; i < letters; i++) {
      column = column * 26 + (address.charAt(i) - 'A' + 1);
    }
    return column - 1;
  }

  /** Its row from 1; -1 where it is no address. */
  static int row(String address) {
    int letters = letters(address);
    return WholeNumber.parse(address.subSequence(letters, address.length()));
  }
}
