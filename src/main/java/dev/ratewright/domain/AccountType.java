package dev.ratewright.domain;

import java.util.Locale;
import java.util.Optional;

/** What kind of account a creator publishes with, which decides what they may take part in. */
public enum AccountType {
  PERSONAL("Personal"),
  BUSINESS("Business");

  private final String words;

  AccountType(String words) {
    this.words = words;
  }

  /** Its name, such as "Personal". */
  public String words() {
    return words;
  }

  /** The type of a name, whatever its case and with or without "account" behind it; else empty. */
  public static Optional<AccountType> of(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s+account$", "")) {
      case "personal", "private", "creator" -> Optional.of(PERSONAL);
      case "business", "company", "brand" -> Optional.of(BUSINESS);
      default -> Optional.empty();
    };
  }
}
