package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Count;
import dev.ratewright.intake.Layout;
import dev.ratewright.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What the agency sees of a whole run: earnings, rates and problems of every creator, with live
 * formulas down to the inputs. Internal. Creators are added in roster order and never kept, so the
 * size of the roster does not matter. One thread at a time.
 */
public final class AgencyReport implements Closeable {
  /**
   * What a run was made from.
   *
   * @param roster the roster's file name
   * @param rateBook the rate book's file name, or what the default one is called
   * @param version the program's version
   * @param client whether files for brands are written along with the report
   * @param sources the files that were read
   */
  public record Run(
      String roster, String rateBook, String version, boolean client, List<Source> sources) {
    public Run {
      sources = List.copyOf(sources);
    }
  }

  /**
   * A file a run was made from.
   *
   * @param role what it was to the run, such as "Roster"
   * @param name its name without its folder
   * @param bytes how large it is
   * @param sha256 its fingerprint in hexadecimal digits
   */
  public record Source(String role, String name, long bytes, String sha256) {}

  private final YearMonth period;
  private final Currency currency;
  private final Run run;
  private final Streamed book;
  private final Totals totals;
  private final IncomeMonths months = new IncomeMonths();
  private final TopCreators top = new TopCreators();
  private final SummarySheet summary;
  private final FiguresSheet figures;
  private final CreatorsSheet creators;
  private final RollUp together;
  private final RollUpSheet rollUp;
  private final EarningsSheet earnings;
  private final UntappedSheet untapped;
  private final TrendsSheet trends;
  private final MoversSheet movers;
  private final StreamsSheet streams;
  private final StatementsSheet statements;
  private final CommissionSheet commission;
  private final RightsSheet rights;
  private final RatesSheet rates;
  private final BandSheet low;
  private final BandSheet high;
  private final CrossChecksSheet checks;
  private final ScenariosSheet scenarios;
  private final RosterPricesSheet prices;
  private final InputsSheet inputs;
  private final ProblemsSheet problems;
  private final AssumptionsSheet assumptions;
  private final SourcesSheet sources;
  private final AboutSheet about;

  /**
   * Begins a report in the program's own look.
   *
   * @param period the month reported on
   * @param rateBook the rate book everything is calculated with
   * @param run what the run was made from
   * @param scratch an existing folder for rows until the report is finished
   */
  public AgencyReport(YearMonth period, RateBook rateBook, Run run, Path scratch) {
    this(period, rateBook, run, scratch, SpreadsheetVersion.EXCEL2007.getMaxRows());
  }

  /**
   * Begins a report in the program's own look, whose sheets go on in further ones.
   *
   * @param rowLimit how many rows a sheet may have, the header included
   */
  AgencyReport(YearMonth period, RateBook rateBook, Run run, Path scratch, int rowLimit) {
    this(period, rateBook, run, HouseStyle.STANDARD, TableFiles.none(), scratch, rowLimit);
  }

  /**
   * Begins a report.
   *
   * @param house how the agency has its workbooks
   * @param tables where else its tables go
   */
  public AgencyReport(
      YearMonth period,
      RateBook rateBook,
      Run run,
      HouseStyle house,
      TableFiles tables,
      Path scratch) {
    this(period, rateBook, run, house, tables, scratch, SpreadsheetVersion.EXCEL2007.getMaxRows());
  }

  private AgencyReport(
      YearMonth period,
      RateBook rateBook,
      Run run,
      HouseStyle house,
      TableFiles tables,
      Path scratch,
      int rowLimit) {
    this.period = period;
    this.currency = rateBook.currency();
    this.run = run;
    this.totals = new Totals(rateBook);
    XSSFWorkbook around = new XSSFWorkbook();
    Styles styles = new Styles(around, rateBook.currency(), house);
    this.book = new Streamed(around, styles, Optional.of(scratch), tables);
    Glossary glossary = new Glossary(rateBook);
    // In the order of the tabs.
    this.summary = new SummarySheet(book, styles);
    this.figures = new FiguresSheet(book, styles);
    this.creators = new CreatorsSheet(book, styles, rateBook, run.client(), rowLimit);
    this.together = new RollUp(rateBook);
    this.rollUp = new RollUpSheet(book, styles, rowLimit);
    this.earnings = new EarningsSheet(book, styles, rowLimit);
    this.statements = new StatementsSheet(book, styles, rowLimit);
    this.streams = new StreamsSheet(book, styles, rowLimit);
    this.trends = new TrendsSheet(book, styles, rateBook, rowLimit);
    this.movers = new MoversSheet(book, styles, rowLimit);
    this.commission = new CommissionSheet(book, styles, rowLimit);
    this.untapped = new UntappedSheet(book, styles, rowLimit);
    this.rights = new RightsSheet(book, styles, rateBook, period.atEndOfMonth(), rowLimit);
    this.rates = new RatesSheet(book, styles, rateBook, rowLimit);
    this.low = new BandSheet(book, styles, "Rates low", RatesSheet.End.LOW, rateBook, rowLimit);
    this.high = new BandSheet(book, styles, "Rates high", RatesSheet.End.HIGH, rateBook, rowLimit);
    this.checks = new CrossChecksSheet(book, styles, rateBook, rowLimit);
    this.scenarios = new ScenariosSheet(book, styles, rateBook, rowLimit);
    this.prices =
        new RosterPricesSheet(
            book, styles, rateBook, new RateGridSheet(book, styles, rateBook, rowLimit), rowLimit);
    this.problems = new ProblemsSheet(book, styles, rowLimit);
    this.assumptions =
        new AssumptionsSheet(
            book, styles, glossary, Set.copyOf(rateBook.stale(period.atEndOfMonth())), rowLimit);
    this.inputs = new InputsSheet(book, styles, glossary, rowLimit);
    this.sources = new SourcesSheet(book, styles, rowLimit);
    this.about = new AboutSheet(book, styles);
  }

  /**
   * Adds the next creator.
   *
   * @param appraisal the creator, priced with the report's rate book for its period
   * @param found the creator's warnings
   */
  public void add(Appraisal appraisal, List<Problem> found) {
    Cellbook cells = new Cellbook(assumptions.cells());
    inputs.add(appraisal, cells);
    EarningsSheet.Lines lines = earnings.add(appraisal, cells);
    untapped.add(appraisal, cells);
    statements.add(appraisal, cells);
    streams.add(appraisal, cells);
    trends.add(appraisal, cells);
    movers.add(appraisal, trends);
    CommissionSheet.Lines dues = commission.add(appraisal, cells);
    RatesSheet.Cells row = rates.add(appraisal, cells);
    low.add(appraisal, cells);
    high.add(appraisal, cells);
    checks.add(appraisal, cells);
    scenarios.add(appraisal, cells);
    prices.add(appraisal);
    creators.add(appraisal, found.size(), cells, lines, row, dues);
    problems.add(appraisal.creator().handle().toString(), found);
    totals.add(appraisal, found);
    together.add(appraisal);
    rights.add(appraisal);
    months.add(appraisal);
    top.add(appraisal, lines);
  }

  /**
   * Adds a creator who could not be priced, between the others in roster order.
   *
   * @param creator the handle as far as it could be read; may be empty
   * @param found why not
   */
  public void reject(String creator, List<Problem> found) {
    problems.add(creator, found);
    totals.reject(found);
  }

  /**
   * Says that a row was passed over, between the others in roster order.
   *
   * @param found which row it repeats
   */
  public void passOver(List<Problem> found) {
    problems.add("", found);
    totals.count(found);
  }

  /**
   * Writes the report. Nothing can be added afterwards.
   *
   * @param others problems that are no creator's, such as rows nobody claims
   * @param layout how the roster was understood
   * @param counts what became of the rows of its sheets, that of the creators first
   * @param file the file to write, replaced where it exists
   * @throws IOException if it cannot be written
   */
  public void finish(List<Problem> others, Layout layout, List<Count> counts, Path file)
      throws IOException {
    problems.add("", others);
    totals.count(others);
    about.say("Period", period.toString());
    named("Roster", run.roster());
    named("Rate book", run.rateBook());
    run.sources().forEach(about::say);
    about.say("Currency", currency.code());
    about.say("Version", "Ratewright " + run.version());
    about.say("Creators priced", totals.priced);
    about.say("Creators rejected", totals.rejected);
    counts.forEach(count -> about.say("Rows of " + count.form(), sum(count)));
    about.say("Errors", totals.errors);
    about.say("Warnings", totals.warnings);
    about.finish();
    SummarySheet.Charts charts =
        new SummarySheet.Charts(
            figures.months(months, statements),
            figures.tiers(totals, creators),
            figures.top(top),
            figures.commission(together, creators));
    figures.finish(totals.untapped, untapped);
    summary.write(period, run, totals, creators, charts);
    rollUp.write(together, creators, earnings, statements, commission);
    creators.finish();
    earnings.finish();
    untapped.finish();
    trends.finish();
    movers.finish();
    streams.finish();
    statements.finish();
    commission.finish();
    rights.finish(new Cellbook(assumptions.cells()));
    rates.finish();
    low.finish();
    high.finish();
    checks.finish();
    scenarios.finish();
    prices.finish(assumptions.cells());
    problems.finish();
    inputs.finish();
    assumptions.finish();
    sources.write(layout, counts);
    sources.finish();
    Archive.describe(book.xssf(), "Agency report " + period, "Ratewright", period.atEndOfMonth());
    POIXMLProperties.CoreProperties core = book.xssf().getProperties().getCoreProperties();
    core.setSubjectProperty("What every creator earned and costs, " + period);
    core.setCategory("Internal");
    core.setKeywords("creators, income, rates, commission");
    core.setDescription("Made from " + run.roster() + " and " + run.rateBook() + ".");
    book.save(file);
  }

  /** Says what has no file of its own, such as the default rate book. */
  private void named(String role, String name) {
    if (run.sources().stream().noneMatch(source -> source.role().equals(role))) {
      about.say(role, name);
    }
  }

  private static String sum(Count count) {
    return "%d read = %d used + %d rejected + %d passed over"
        .formatted(count.read(), count.used(), count.rejected(), count.passedOver());
  }

  /** Drops what was written so far, if it was not finished. */
  @Override
  public void close() throws IOException {
    book.close();
  }
}
