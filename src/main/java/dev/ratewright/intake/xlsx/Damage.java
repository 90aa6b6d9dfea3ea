package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words for a workbook that is one, but cannot be read to its end. */
final class Damage {
  private static final String REPAIR =
      "open it in Excel, let it repair the file, and save it again";

  private Damage() {}

  /**
   * A damaged place, or a zip guard that fired there.
   *
   * @param found what is damaged, such as "a damaged part xl/styles.xml"
   * @param cause what the libraries said; it goes into the stack trace and not into the words
   */
  static Unreadable of(Place place, String found, @Nullable Throwable cause) {
    return guard(Place.ofFile(place.file()), cause)
        .orElseGet(
            () ->
                unreadable(
                    Problem.error(place, found, "a workbook that can be read to its end", REPAIR),
                    cause));
  }

  /** What a zip guard has to say, if it was one of them that fired. */
  static Optional<Unreadable> guard(Place file, @Nullable Throwable cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      String message = String.valueOf(each.getMessage());
      if (message.contains("Zip bomb")) {
        return Optional.of(harmful(file, "a part that unpacks to far more than its size", cause));
      }
      if (message.contains("potentially malicious")) {
        return Optional.of(harmful(file, "more than 100,000 parts", cause));
      }
    }
    return Optional.empty();
  }

  private static Unreadable harmful(Place file, String found, @Nullable Throwable cause) {
    return unreadable(
        Problem.error(
            file,
            found + ", as in a harmful file",
            "an ordinary workbook",
            "if you trust it, copy the rows into a new workbook and save that"),
        cause);
  }

  /** A workbook all of whose sheets are hidden, or are charts. */
  static Unreadable noSheet(String file) {
    return unreadable(
        Problem.error(
            Place.ofFile(file),
            "no visible sheet",
            "a workbook with at least one",
            "in Excel, right-click a tab and choose Unhide"),
        null);
  }

  /** More than can be taken in. */
  static Unreadable tooLarge(Place place, String found, String expected) {
    return unreadable(
        Problem.error(place, found, expected, "delete or shorten what is not part of the list"),
        null);
  }

  private static Unreadable unreadable(Problem problem, @Nullable Throwable cause) {
    Unreadable unreadable = new Unreadable(problem);
    if (cause != null) {
      unreadable.initCause(cause);
    }
    return unreadable;
  }
}
