package dev.ratewright.batch;

import dev.ratewright.intake.Passwords;
import dev.ratewright.pdf.Standard;
import dev.ratewright.template.DocumentKind;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Which documents a run makes beside workbooks.
 *
 * @param kinds which of them
 * @param folder where the agency's own templates and words are; empty for beside its rate book
 * @param locale the language and place they are written for; empty for the program's own
 * @param fonts a folder with fonts of the agency's own; empty for none
 * @param standard what the files promise their readers
 * @param lock the password that internal documents open with; empty for none
 */
public record Documents(
    Set<DocumentKind> kinds,
    Optional<Path> folder,
    Optional<String> locale,
    Optional<Path> fonts,
    Standard standard,
    Optional<Passwords> lock) {
  /** A media kit as the program has it. */
  public static final Documents STANDARD =
      new Documents(
          Set.of(DocumentKind.MEDIA_KIT),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Standard.ACCESSIBLE,
          Optional.empty());

  public Documents {
    kinds = Set.copyOf(kinds);
  }

  /** The same, with a password for internal ones; empty for none. */
  public Documents with(Optional<Passwords> password) {
    return new Documents(kinds, folder, locale, fonts, standard, password);
  }
}
