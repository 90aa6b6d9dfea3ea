package dev.ratewright.batch;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.RateBookReader;
import dev.ratewright.intake.Roster;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.csv.DefaultRateBook;
import dev.ratewright.intake.xlsx.XlsxBook;
import dev.ratewright.pdf.Brand;
import dev.ratewright.pdf.Fonts;
import dev.ratewright.pdf.Press;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One run over a roster: its creators are read one after the other, worked on by all cores, and
 * reported in the order of the roster.
 */
public final class Batch implements Closeable {
  private final Order order;
  private final Book book;
  private final RateBook rates;
  private final Roster roster;
  private final PhotoFolder photos;
  private final Tally tally = new Tally();

  private Batch(Order order, Book book, RateBook rates, Roster roster) {
    this.order = order;
    this.book = book;
    this.rates = rates;
    this.roster = roster;
    this.photos = new PhotoFolder(order.roster());
  }

  /** Opens the rate book and the roster, or says why nothing can be read. */
  public static Checked<Batch> open(Order order) {
    try {
      Checked<RateBook> rates = rates(order);
      if (rates.value().isEmpty()) {
        return Checked.failed(rates.problems());
      }
      Book book = XlsxBook.open(order.roster());
      Checked<Roster> roster = Roster.open(book, rates.value().get());
      if (roster.value().isEmpty()) {
        book.close();
        return Checked.failed(roster.problems());
      }
      return Checked.of(
          new Batch(order, book, rates.value().get(), roster.value().get()), List.of());
    } catch (Unreadable unreadable) {
      return Checked.failed(List.of(unreadable.problem()));
    }
  }

  private static Checked<RateBook> rates(Order order) throws Unreadable {
    try (Book book =
        order.rates().isPresent() ? XlsxBook.open(order.rates().get()) : DefaultRateBook.open()) {
      return RateBookReader.read(book);
    }
  }

  /** Finds every problem of the roster and writes nothing. */
  public Outcome check() throws Unreadable {
    for (Checked<Creator> read = roster.next(); read != null; read = roster.next()) {
      tally.add(withPhoto(read));
    }
    return outcome(0);
  }

  /**
   * Writes the files of every creator that can be priced, and the agency's report.
   *
   * @throws Unreadable if the roster turns out to be damaged on the way
   * @throws IOException if the output folder cannot be written
   */
  public Outcome report() throws IOException {
    YearMonth period = period();
    Staging staging = new Staging(order.out(), period.toString());
    Press press = new Press(Brand.standard(), Fonts.load());
    CreatorJob job = new CreatorJob(period, rates, photos, press, staging);
    try (Manifest manifest = new Manifest(staging.target());
        AgencyBinder binder = new AgencyBinder(order, period, rates, manifest);
        InOrder<CreatorJob.Done> work =
            new InOrder<>(Runtime.getRuntime().availableProcessors(), done -> {
              tally.add(done);
              binder.add(done);
            })) {
      for (Checked<Creator> read = roster.next(); read != null; read = roster.next()) {
        Checked<Creator> creator = withPhoto(read);
        work.add(() -> job.run(creator));
      }
      work.finish();
      binder.publish(staging, outcome(0));
      int archived = manifest.archiveTheRest();
      staging.clear();
      return outcome(archived);
    }
  }

  /** Warns of a photo that is not there, while its row is still at hand. */
  private Checked<Creator> withPhoto(Checked<Creator> read) {
    Optional<String> named = read.value().flatMap(c -> c.identity().photo());
    if (named.isEmpty() || photos.find(named.get()).isPresent()) {
      return read;
    }
    List<Problem> problems = new ArrayList<>(read.problems());
    problems.add(
        Problem.warning(
            read.value().orElseThrow().origin(),
            "the photo \"" + named.get() + "\"",
            "a file in the folder photos beside the roster",
            "the kit shows initials instead"));
    return new Checked<>(read.value(), problems);
  }

  private YearMonth period() {
    return order
        .period()
        .or(roster::newestMonth)
        .orElse(YearMonth.from(order.today()));
  }

  @Override
  public void close() {
    roster.close();
    book.close();
  }
}
