package dev.ratewright.intake.xlsx;

/** Addresses such as C3, read without making objects of them. */
final class CellAddress {
  private CellAddress() {}

  /**
   * The column its first characters name, 0 for A and at most 18,277 for ZZZ; -1 where they are not
   * one to three capital letters.
   */
  static int column(String address, int letters) {
    if (letters < 1 || letters > 3) {
      return -1;
    }
    int column = 0;
    for (int i = 0; i < letters; i++) {
      int letter = address.charAt(i) - 'A';
      if (letter < 0 || letter > 25) {
        return -1;
      }
      column = column * 26 + letter + 1;
    }
    return column - 1;
  }

  /** The column of a whole address; -1 where it names none. */
  static int column(String address) {
    int letters = 0;
    while (letters < address.length() && !Character.isDigit(address.charAt(letters))) {
      letters++;
    }
    return column(address, letters);
  }

  /** Its row from 1; -1 where it does not end in one. */
  static int row(String address) {
    int digits = address.length();
    while (digits > 0 && Character.isDigit(address.charAt(digits - 1))) {
      digits--;
    }
    return WholeNumber.parse(address.substring(digits));
  }
}
