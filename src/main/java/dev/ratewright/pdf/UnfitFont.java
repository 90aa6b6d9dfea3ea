package dev.ratewright.pdf;

/** Why a file cannot serve as a font, in words for the agency that named it. */
public final class UnfitFont extends Exception {
  private static final long serialVersionUID = 1;

  private final String expected;
  private final String hint;

  UnfitFont(String found, String expected, String hint) {
    super(found);
    this.expected = expected;
    this.hint = hint;
  }

  /** What the file is, in words that follow "found", such as "a collection of fonts". */
  public String found() {
    return String.valueOf(getMessage());
  }

  /** What it should be. */
  public String expected() {
    return expected;
  }

  /** What to do about it; may be empty. */
  public String hint() {
    return hint;
  }
}
