package dev.ratewright.batch;

import dev.ratewright.domain.Currency;
import dev.ratewright.earnings.History;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.statements.PastStatements;
import dev.ratewright.statements.StatementList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The folders of the eleven months before a period, beside its own. The statements in one are used
 * if the manifest there vouches for them: a run that was interrupted has not listed them, and what
 * was changed since has another SHA-256.
 */
final class EarlierPeriods {
  /** As large as the lists of several hundred thousand creators. */
  private static final long LARGEST = 1L << 28;

  /** The part of the most memory Java may have that the statements may take. */
  private static final int PART_OF_MEMORY = 4;

  private EarlierPeriods() {}

  /**
   * Reads the statements of all that can be trusted, those of the nearest month first.
   *
   * @param out the folder of all periods
   * @param currency that of the report
   * @param problems takes a warning for each that cannot
   */
  static PastStatements statements(
      Path out, YearMonth period, Currency currency, List<Problem> problems) {
    PastStatements past =
        new PastStatements(period, currency, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
    for (YearMonth month : History.before(period)) {
      Path folder = out.resolve(month.toString()).resolve(Copy.INTERNAL.folder());
      try {
        if (Files.isDirectory(folder) && isTrusted(folder, month)) {
          past.add(month, folder.resolve(StatementList.FILE));
        }
      } catch (Unreadable unreadable) {
        problems.add(unreadable.problem());
      } catch (IOException disk) {
        problems.add(
            refused(month, "a file that cannot be read", "one that can be opened").problem());
      }
    }
    return past;
  }

  /** Whether there are statements, by a run that came to its end, as it left them. */
  private static boolean isTrusted(Path folder, YearMonth month) throws IOException {
    Path list = folder.resolve(StatementList.FILE);
    Optional<String> listed = Manifest.listed(folder, StatementList.FILE);
    boolean there = Files.exists(list, LinkOption.NOFOLLOW_LINKS);
    if (!there && listed.isEmpty()) {
      return false;
    }
    if (!there) {
      throw refused(month, "no such file", "the file that " + Manifest.NAME + " beside it lists");
    }
    if (!Files.isRegularFile(list) || Files.size(list) > LARGEST) {
      throw refused(month, "no file or too large a one", "a list of up to 256 MB");
    }
    if (listed.isEmpty()) {
      throw refused(
          month,
          "a file that " + Manifest.NAME + " beside it does not list",
          "that of a report which came to its end");
    }
    if (!listed.get().equals(Manifest.sha256(list))) {
      throw refused(
          month,
          "a file that was changed since its report was made",
          "the SHA-256 that " + Manifest.NAME + " beside it lists");
    }
    return true;
  }

  private static Unreadable refused(YearMonth month, String found, String expected) {
    Place place = Place.ofFile(PastStatements.nameOf(month));
    return new Unreadable(PastStatements.notUsed(month, place, found, expected));
  }
}
