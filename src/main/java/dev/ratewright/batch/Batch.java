package dev.ratewright.batch;

import dev.ratewright.clearance.Clearance;
import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Count;
import dev.ratewright.intake.Layout;
import dev.ratewright.intake.Listing;
import dev.ratewright.intake.RateBookReader;
import dev.ratewright.intake.Roster;
import dev.ratewright.intake.Survey;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.csv.DefaultRateBook;
import dev.ratewright.intake.file.RosterFile;
import dev.ratewright.pdf.Fonts;
import dev.ratewright.pdf.Press;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import dev.ratewright.statements.PastStatements;
import dev.ratewright.web.WebPage;
import dev.ratewright.workbook.InternalCardWorkbook;
import dev.ratewright.workbook.RateCardWorkbook;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One run over a roster: its creators are read one after the other, worked on by all cores, and
 * reported in the order of the roster.
 */
public final class Batch implements Closeable {
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final Order order;
  private final Book book;
  private final RateBook rates;
  private final House house;
  private final Roster roster;
  private final PhotoFolder photos;
  private final YearMonth period;
  private final List<Problem> aboutSheets;
  private final List<Problem> aboutEarlier = new ArrayList<>();
  private final Tally tally = new Tally();

  private Batch(
      Order order,
      Book book,
      RateBook rates,
      House house,
      Roster roster,
      YearMonth period,
      List<Problem> aboutSheets) {
    this.order = order;
    this.book = book;
    this.rates = rates;
    this.house = house;
    this.roster = roster;
    this.photos = new PhotoFolder(order.roster());
    this.period = period;
    this.aboutSheets = aboutSheets;
  }

  /** Opens the rate book and the roster, or says why nothing can be read. */
  public static Checked<Batch> open(Order order) {
    try {
      Checked<RateBook> rates = rates(order);
      if (rates.value().isEmpty()) {
        return Checked.failed(rates.problems());
      }
      Checked<House> house = House.of(order);
      return house.value().isEmpty()
          ? Checked.failed(house.problems())
          : open(order, rates.value().get(), house.value().get(), house.problems());
    } catch (Unreadable unreadable) {
      return Checked.failed(List.of(unreadable.problem()));
    }
  }

  private static Checked<Batch> open(
      Order order, RateBook rates, House house, List<Problem> aboutLook) throws Unreadable {
    Book book = RosterFile.open(order.roster(), order.passwords());
    boolean opened = false;
    try {
      Checked<Roster> read = Roster.open(book, rates, order.mapping(), order.rules());
      if (read.value().isEmpty()) {
        return Checked.failed(read.problems());
      }
      Roster roster = read.value().get();
      YearMonth period = period(order, roster);
      Checked<RateBook> priced = rates.at(period);
      opened = priced.value().isPresent();
      if (!opened) {
        roster.close();
        return Checked.failed(priced.problems());
      }
      List<Problem> before = new ArrayList<>(aboutLook);
      before.addAll(read.problems());
      return Checked.of(
          new Batch(order, book, priced.value().get(), house, roster, period, before), List.of());
    } finally {
      if (!opened) {
        book.close();
      }
    }
  }

  /** Looks a roster over and reads none of its creators, or says why it cannot be read. */
  public static Checked<Survey> survey(Order order) {
    try {
      Checked<RateBook> rates = rates(order);
      if (rates.value().isEmpty()) {
        return Checked.failed(rates.problems());
      }
      try (Book book = RosterFile.open(order.roster(), order.passwords())) {
        RateBook known = rates.value().get();
        return Checked.of(Survey.of(book, known, order.mapping(), order.rules()), List.of());
      }
    } catch (Unreadable unreadable) {
      return Checked.failed(List.of(unreadable.problem()));
    }
  }

  private static Checked<RateBook> rates(Order order) throws Unreadable {
    try (Book book =
        order.rates().isPresent()
            ? RosterFile.open(order.rates().get(), order.passwords())
            : DefaultRateBook.open()) {
      Checked<RateBook> read = RateBookReader.read(book);
      return read.value().isEmpty()
          ? read
          : Checked.of(read.value().get().in(order.currency()), read.problems());
    }
  }

  /** Finds every problem of the roster and writes nothing. */
  public Outcome check() throws IOException {
    CreatorJob job = job(period, new PastStatements(period, rates.currency(), 0), Optional.empty());
    try (InOrder<CreatorJob.Done> work = new InOrder<>(CORES, tally::add)) {
      runAll(job, work);
    }
    return outcome(period, new TreeMap<>(), 0);
  }

  /**
   * Finds every problem of the roster, and writes a cleaned copy of it.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is a file of that name
   * @throws IOException if the copy cannot be written
   */
  public Outcome fix(Path copy) throws IOException {
    Repair.write(book, rates, house.style(), order, copy);
    return check();
  }

  private CreatorJob job(YearMonth period, PastStatements past, Optional<Staging> staging) {
    Press press = new Press(house.portfolio().brand(), Fonts.load(), order.documents().standard());
    return new CreatorJob(
        period,
        rates,
        past,
        new RateCardWorkbook(rates, house.style()),
        new InternalCardWorkbook(rates, house.style()),
        new Printing(
            house.portfolio(),
            press,
            new WebPage(house.portfolio().brand(), press::portrait),
            photos,
            rates,
            order.documents().lock()),
        new Clearance(rates, house.style().branding()),
        order.copies(),
        staging);
  }

  /**
   * Writes the files of every creator that can be priced, and the agency's report, as far as the
   * order asks for client and internal copies.
   *
   * @throws Unreadable if the roster turns out to be damaged on the way
   * @throws IOException if the output folder cannot be written
   */
  public Outcome report() throws IOException {
    Staging staging = new Staging(order.out(), period.toString());
    PastStatements past =
        EarlierPeriods.statements(order.out(), period, rates.currency(), aboutEarlier);
    CreatorJob job = job(period, past, Optional.of(staging));
    try (Manifest manifest = new Manifest(staging.target(), order.copies());
        @Nullable InternalReport report =
            InternalReport.of(order, book, rates, period, house.style(), staging);
        ClientRoster clients = new ClientRoster(order, house.portfolio(), period, rates, staging)) {
      try (InOrder<CreatorJob.Done> work =
          new InOrder<>(CORES, done -> collect(done, report, clients, manifest))) {
        runAll(job, work);
      }
      clients.finish(manifest);
      if (report != null) {
        report.finish(aboutNobody(), roster.layout(), allCounts(), manifest);
      }
      int archived = Leftovers.archive(staging.target(), manifest.files(), order.copies());
      staging.clear();
      return outcome(period, manifest.counts(), archived);
    }
  }

  private void runAll(CreatorJob job, InOrder<CreatorJob.Done> work) throws IOException {
    for (Listing next = next(); next != null; next = next()) {
      Listing listing = next;
      work.add(() -> job.run(listing));
    }
    work.finish();
  }

  private void collect(
      CreatorJob.Done done,
      @Nullable InternalReport report,
      ClientRoster clients,
      Manifest manifest)
      throws IOException {
    tally.add(done);
    for (String file : done.files()) {
      manifest.add(file);
    }
    if (report != null) {
      report.add(done);
    }
    clients.add(done);
  }

  /** Problems that are no creator's: unread sheets, rows nobody claims, reports left out. */
  private List<Problem> aboutNobody() {
    List<Problem> problems = new ArrayList<>(aboutSheets);
    problems.addAll(roster.unclaimed());
    problems.addAll(aboutEarlier);
    AgedFigures.warning(rates, period).ifPresent(problems::add);
    return problems;
  }

  /** What became of the rows of every sheet, that of the creators first. */
  private List<Count> allCounts() {
    Rows rows = tally.rows();
    List<Count> counts = new ArrayList<>();
    Layout.Part creators = roster.layout().parts().getFirst();
    counts.add(
        new Count(creators.form(), creators.sheet(), rows.read(), rows.rejected(), rows.rules()));
    counts.addAll(roster.counts());
    return counts;
  }

  private @Nullable Listing next() throws Unreadable {
    @Nullable Listing listing = roster.next(period);
    return listing == null ? null : photos.looked(listing);
  }

  /** The month asked for, else the newest in the roster, else that of the day of the run. */
  static YearMonth period(Order order, Roster roster) {
    return order.period().or(roster::newestMonth).orElseGet(() -> YearMonth.from(order.today()));
  }

  private String periodChosenBy() {
    if (order.period().isPresent()) {
      return "as asked";
    }
    return roster.newestMonth().isPresent()
        ? "the newest month in the roster"
        : "the current month";
  }

  private Outcome outcome(YearMonth period, SortedMap<String, Integer> files, int archived) {
    List<Problem> problems = new ArrayList<>(tally.problems());
    problems.addAll(aboutNobody());
    return new Outcome(
        period,
        periodChosenBy(),
        tally.rows(),
        roster.counts(),
        files,
        tally.withheld(),
        archived,
        problems,
        roster.layout().unused(),
        order.out().resolve(period.toString()));
  }

  @Override
  public void close() {
    roster.close();
    book.close();
  }
}
