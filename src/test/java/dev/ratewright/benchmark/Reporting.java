package dev.ratewright.benchmark;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Listing;
import dev.ratewright.intake.Roster;
import dev.ratewright.intake.xlsx.XlsxBook;
import dev.ratewright.statements.PastStatements;
import dev.ratewright.workbook.AgencyReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/**
 * The agency's report of a whole roster, creators read, priced and written one after the other.
 *
 * <p>{@code mvn -q test -Djmh=1000000,1,report -Dbenchmark=dev.ratewright.benchmark.WholeProcess}
 * reports on 1,000,000 creators in a heap of 512 MB. The report and what it needs until then lie in
 * {@code target}.
 */
final class Reporting {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  private Reporting() {}

  /**
   * Writes a report.
   *
   * @param roster a roster that {@link LargeRoster} wrote
   * @return how many creators were priced
   */
  static int write(Path roster, Path report) throws IOException {
    RateBook rates = Sample.RATES;
    Path scratch = Files.createTempDirectory(report.toAbsolutePath().getParent(), "rows");
    int priced = 0;
    try (Book book = XlsxBook.open(roster);
        Roster creators = Roster.open(book, rates).value().orElseThrow();
        AgencyReport sheets =
            new AgencyReport(
                OCTOBER,
                rates,
                new AgencyReport.Run("roster.xlsx", "rates.xlsx", "1.0", true, List.of()),
                scratch)) {
      PastStatements past = new PastStatements(OCTOBER, rates.currency(), 0);
      for (Listing row = creators.next(OCTOBER); row != null; row = creators.next(OCTOBER)) {
        if (row.creator().isPresent()) {
          Appraisal appraisal =
              Appraisal.of(
                  row.creator().get(), OCTOBER, past.of(row.creator().get().handle()), rates);
          sheets.add(appraisal, row.problems());
          priced++;
        } else {
          sheets.reject(row.handle(), row.problems());
        }
      }
      sheets.finish(List.of(), creators.layout(), creators.counts(), report);
    } finally {
      Files.deleteIfExists(scratch);
    }
    return priced;
  }
}
