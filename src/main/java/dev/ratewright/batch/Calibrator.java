package dev.ratewright.batch;

import dev.ratewright.calibration.ClosedDeals;
import dev.ratewright.calibration.Study;
import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Listing;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.RateBookReader;
import dev.ratewright.intake.RevisedRateBook;
import dev.ratewright.intake.Roster;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.csv.DefaultRateBook;
import dev.ratewright.intake.file.RosterFile;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.workbook.HouseStyle;
import dev.ratewright.workbook.RateBookWorkbook;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was learned from the closed deals of a whole roster.
 *
 * @param study what they say
 * @param problems of creators, whose deals do not count where one is an error
 */
public record Calibrator(Study study, List<Problem> problems) {
  private static final String CLOSED = "Signed, Delivered, Invoiced, Paid or Overdue";

  /**
   * Learns from a roster and writes the rate book it proposes, whole or not at all.
   *
   * @param file where; nothing is ever overwritten
   * @return or why nothing can be read or learned
   * @throws FileAlreadyExistsException if there is a file of that name
   * @throws IOException if the file cannot be written
   */
  public static Checked<Calibrator> run(Order order, Path file) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    try (Book source =
        order.rates().isPresent()
            ? RosterFile.open(order.rates().get(), order.passwords())
            : DefaultRateBook.open()) {
      Checked<RateBook> rates = RateBookReader.read(source);
      if (rates.value().isEmpty()) {
        return Checked.failed(rates.problems());
      }
      Checked<HouseStyle> house = House.style(order);
      if (house.value().isEmpty()) {
        return Checked.failed(house.problems());
      }
      Checked<Calibrator> learned = learn(order, rates.value().get().in(order.currency()));
      if (learned.value().isPresent()) {
        List<Problem> unreadable =
            write(source, learned.value().get().study(), house.value().get(), file);
        return unreadable.isEmpty() ? learned : Checked.failed(unreadable);
      }
      return learned;
    } catch (Unreadable unreadable) {
      return Checked.failed(List.of(unreadable.problem()));
    }
  }

  private static Checked<Calibrator> learn(Order order, RateBook rates) throws Unreadable {
    try (Book book = RosterFile.open(order.roster(), order.passwords())) {
      Checked<Roster> read = Roster.open(book, rates, order.mapping(), order.rules());
      if (read.value().isEmpty()) {
        return Checked.failed(read.problems());
      }
      try (Roster roster = read.value().get()) {
        YearMonth month = Batch.period(order, roster);
        Checked<RateBook> priced = rates.at(month);
        return priced.value().isEmpty()
            ? Checked.failed(priced.problems())
            : learn(roster, priced.value().get(), month, read.problems(), book.name());
      }
    }
  }

  private static Checked<Calibrator> learn(
      Roster roster, RateBook rates, YearMonth month, List<Problem> aboutSheets, String name)
      throws Unreadable {
    ClosedDeals closed = new ClosedDeals(rates);
    List<Problem> problems = new ArrayList<>();
    for (Listing next = roster.next(month); next != null; next = roster.next(month)) {
      next.creator().ifPresent(closed::add);
      problems.addAll(next.problems());
    }
    problems.addAll(aboutSheets);
    problems.addAll(roster.unclaimed());
    Optional<Study> study = Study.of(closed, rates);
    if (study.isEmpty()) {
      problems.add(nothing(closed, name));
      return Checked.failed(problems);
    }
    return Checked.of(new Calibrator(study.get(), problems), List.of());
  }

  private static Problem nothing(ClosedDeals closed, String roster) {
    String why =
        closed.leftOut().entrySet().stream()
            .map(each -> each.getValue() + " " + each.getKey().words())
            .collect(Collectors.joining(", "));
    return Problem.error(
        Place.ofFile(roster),
        closed.closed() == 0 ? "no closed deal" : "no closed deal to learn from: " + why,
        "deals whose state is " + CLOSED,
        "they stand on the sheet Deals, with a deliverable of the rate book");
  }

  /** Writes the file, unless what was written could not be read as a rate book; then why. */
  private static List<Problem> write(Book source, Study study, HouseStyle house, Path file)
      throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path scratch = Files.createTempDirectory(folder, ".ratewright");
    Path written = scratch.resolve("rate-book.xlsx");
    try {
      Book proposed = new RevisedRateBook(source, study.calibration().changes());
      RateBookWorkbook.write(proposed, study, house, written);
      try (Book again = RosterFile.open(written, Passwords.NONE)) {
        Checked<RateBook> read = RateBookReader.read(again);
        if (read.value().isEmpty()) {
          return read.problems();
        }
      }
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
      return List.of();
    } finally {
      Files.deleteIfExists(written);
      Files.deleteIfExists(scratch);
    }
  }
}
