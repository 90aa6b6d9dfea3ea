package dev.ratewright.intake.excel;

import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words for a workbook that is one, but cannot be read to its end. */
public final class Damage {
  private static final String REPAIR =
      "open it in Excel, let it repair the file, and save it again";

  private Damage() {}

  /**
   * A damaged place, or a guard that fired there.
   *
   * @param found what is damaged, such as "a damaged part xl/styles.xml"
   * @param cause what the libraries said; it goes into the stack trace and not into the words
   */
  public static Unreadable of(Place place, String found, @Nullable Throwable cause) {
    return guard(Place.ofFile(place.file()), cause)
        .orElseGet(
            () ->
                unreadable(
                    Problem.error(place, found, "a workbook that can be read to its end", REPAIR),
                    cause));
  }

  /** What a guard has to say, if it was one of them that fired. */
  public static Optional<Unreadable> guard(Place file, @Nullable Throwable cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof Harmful harmful) {
        return Optional.of(
            unreadable(
                Problem.error(
                    file,
                    harmful.getMessage() + ", as in a harmful file",
                    "an ordinary workbook",
                    "if you trust it, copy the rows into a new workbook and save that"),
                cause));
      }
    }
    return Optional.empty();
  }

  /** A workbook all of whose sheets are hidden, or are charts. */
  public static Unreadable noSheet(String file) {
    return unreadable(
        Problem.error(
            Place.ofFile(file),
            "no visible sheet",
            "a workbook with at least one",
            "in Excel, right-click a tab and choose Unhide"),
        null);
  }

  /** A workbook from before Excel 97, whose texts do not say in which script they are. */
  public static Unreadable tooOld(String file) {
    return unreadable(
        Problem.error(
            Place.ofFile(file),
            "a workbook of Excel 95 or before (.xls)",
            "an Excel workbook (.xlsx)",
            "open it in Excel and save it as .xlsx"),
        null);
  }

  /** More than can be taken in. */
  public static Unreadable tooLarge(Place place, String found, String expected) {
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
