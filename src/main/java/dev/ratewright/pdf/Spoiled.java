package dev.ratewright.pdf;

/** Why a file gives no picture, in words that follow its name, such as "is cut off". */
public final class Spoiled extends Exception {
  private static final long serialVersionUID = 1;

  Spoiled(String reason) {
    super(reason);
  }

  /** The reason alone. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
