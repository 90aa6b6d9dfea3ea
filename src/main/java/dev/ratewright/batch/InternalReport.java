package dev.ratewright.batch;

import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Count;
import dev.ratewright.intake.Layout;
import dev.ratewright.intake.Listing;
import dev.ratewright.intake.csv.DefaultRateBook;
import dev.ratewright.problem.Problem;
import dev.ratewright.statements.StatementList;
import dev.ratewright.template.DocumentKind;
import dev.ratewright.workbook.AgencyReport;
import dev.ratewright.workbook.HouseStyle;
import dev.ratewright.workbook.TableFiles;
import dev.ratewright.workbook.TableFormat;
import java.io.Closeable;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the agency alone gets of a whole run: its report, and the list of statements that the
 * reports of later months read. Creators are added in roster order.
 */
final class InternalReport implements Closeable {
  private static final String REPORT = Copy.INTERNAL.file("agency-report.xlsx");
  private static final String STATEMENTS = Copy.INTERNAL.file(StatementList.FILE);

  private static final String TABLES = Copy.INTERNAL.file("tables");

  private final Staging staging;
  private final TableFiles tables;
  private final AgencyReport report;
  private final StatementList statements;

  InternalReport(
      YearMonth period,
      RateBook rates,
      AgencyReport.Run run,
      HouseStyle house,
      Set<TableFormat> formats,
      Staging staging)
      throws IOException {
    this.staging = staging;
    this.statements = new StatementList(staging.path(STATEMENTS), rates.currency());
    this.tables = new TableFiles(staging.path(TABLES), formats);
    this.report = new AgencyReport(period, rates, run, house, tables, staging.scratch());
  }

  /** The report of a run; none where it writes nothing for the agency. */
  static @Nullable InternalReport of(
      Order order, Book book, RateBook rates, YearMonth period, HouseStyle house, Staging staging)
      throws IOException {
    AgencyReport.Run run =
        new AgencyReport.Run(
            book.name(),
            order.rates().isPresent() ? rates.name() : DefaultRateBook.WORDS,
            order.version(),
            // It links to card and kit, or to neither.
            order.copies().contains(Copy.CLIENT)
                && order.documents().kinds().contains(DocumentKind.MEDIA_KIT),
            SourceFiles.of(order));
    return order.copies().contains(Copy.INTERNAL)
        ? new InternalReport(period, rates, run, house, order.tables(), staging)
        : null;
  }

  /** Adds what became of the next row of the roster. */
  void add(CreatorJob.Done done) throws IOException {
    Listing listing = done.listing();
    if (done.appraisal().isPresent()) {
      report.add(done.appraisal().get(), done.problems());
      statements.add(done.appraisal().get());
    } else if (listing.passedOver().isPresent()) {
      report.passOver(done.problems());
    } else {
      report.reject(listing.handle(), done.problems());
    }
  }

  /**
   * Publishes all of it. Nothing can be added afterwards.
   *
   * @param others problems that are no creator's
   * @param layout how the roster was understood
   * @param counts what became of the rows of its sheets
   */
  void finish(List<Problem> others, Layout layout, List<Count> counts, Manifest manifest)
      throws IOException {
    report.finish(others, layout, counts, staging.path(REPORT));
    statements.close();
    staging.publish(REPORT);
    manifest.add(REPORT);
    for (String table : tables.names()) {
      String file = TABLES + "/" + table;
      staging.publish(file);
      manifest.add(file);
    }
    // Last, since the reports of later months trust what a run that came to its end has listed.
    staging.publish(STATEMENTS);
    manifest.add(STATEMENTS);
  }

  @Override
  public void close() throws IOException {
    try (statements;
        tables) {
      report.close();
    }
  }
}
