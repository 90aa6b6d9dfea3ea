package dev.ratewright.batch;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.clearance.Clearance;
import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Book;
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
import dev.ratewright.template.Pitch;
import dev.ratewright.template.TemplateFiles;
import dev.ratewright.web.RosterLine;
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
  private final Account account;

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
    this.account = new Account(order, roster, rates, period, aboutSheets);
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
    try (InOrder<CreatorJob.Done> work = new InOrder<>(CORES, account.tally()::add)) {
      runAll(job, work);
    }
    return account.outcome(new TreeMap<>(), 0);
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

  /** Which documents about several creators there are. */
  public interface Pitches {
    /** One of them, or what is wrong with its texts. */
    Checked<Pitch> open(TemplateFiles files, Optional<String> locale);
  }

  /**
   * Writes one document about some of the creators.
   *
   * @throws IOException if it cannot be written
   */
  public Outcome pitch(Pitching pitching, Pitches pitches) throws IOException {
    List<Problem> wrong = new ArrayList<>(pitching.selection().wrong(rates));
    Checked<TemplateFiles> files = House.files(order);
    Checked<Pitch> pitch =
        files.value().isEmpty()
            ? Checked.failed(files.problems())
            : pitches.open(files.value().get(), order.documents().locale());
    wrong.addAll(pitch.problems());
    if (pitch.value().isEmpty() || !wrong.isEmpty()) {
      return account.notBegun(wrong);
    }
    List<Appraisal> found = new ArrayList<>();
    for (Listing next = next(); next != null; next = next()) {
      CreatorJob.Done done = CreatorJob.Done.appraised(next, period, rates);
      account.tally().add(done);
      done.appraisal().filter(pitching.selection()::takes).ifPresent(found::add);
    }
    Pitching.Done done =
        pitching.write(
            pitch.value().get(),
            found,
            photos,
            rates,
            new Clearance(rates, house.style().branding(), house.portfolio().said()),
            Fonts.load(house.fonts()),
            order.documents().standard(),
            book.name());
    account.tally().note(done.problems(), done.withheld());
    SortedMap<String, Integer> written = new TreeMap<>();
    if (done.shown() > 0) {
      written.put(String.valueOf(pitching.file()), done.shown());
    }
    return account.outcome(written, 0);
  }

  private CreatorJob job(YearMonth period, PastStatements past, Optional<Staging> staging) {
    Fonts fonts = Fonts.load(house.fonts());
    Press press = new Press(house.portfolio().brand(), fonts, order.documents().standard());
    return new CreatorJob(
        period,
        rates,
        past,
        new RateCardWorkbook(rates, house.style()),
        new InternalCardWorkbook(rates, house.style()),
        new Printing(
            house.portfolio(),
            press,
            new WebPage(house.portfolio().brand(), house.portfolio().wording(), press::portrait),
            new RosterLine(house.portfolio().wording()),
            photos,
            rates,
            order.documents().lock()),
        new Clearance(rates, house.style().branding(), house.portfolio().said()),
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
        EarlierPeriods.statements(order.out(), period, rates.currency(), account.aboutEarlier());
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
        report.finish(account.aboutNobody(), roster.layout(), account.allCounts(), manifest);
      }
      int archived = Leftovers.archive(staging.target(), manifest.files(), order.copies());
      staging.clear();
      return account.outcome(manifest.counts(), archived);
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
    account.tally().add(done);
    for (String file : done.files()) {
      manifest.add(file);
    }
    if (report != null) {
      report.add(done);
    }
    clients.add(done);
  }

  private @Nullable Listing next() throws Unreadable {
    @Nullable Listing listing = roster.next(period);
    return listing == null ? null : photos.looked(listing);
  }

  /** The month asked for, else the newest in the roster, else that of the day of the run. */
  static YearMonth period(Order order, Roster roster) {
    return order.period().or(roster::newestMonth).orElseGet(() -> YearMonth.from(order.today()));
  }

  @Override
  public void close() {
    roster.close();
    book.close();
  }
}
