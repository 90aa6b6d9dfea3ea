package dev.ratewright.batch;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.clearance.Clearance;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Listing;
import dev.ratewright.pricing.InternalCard;
import dev.ratewright.problem.Problem;
import dev.ratewright.statements.PastStatements;
import dev.ratewright.workbook.InternalCardWorkbook;
import dev.ratewright.workbook.RateCardWorkbook;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The whole life of one creator in a run. One value serves all creators, on all threads.
 *
 * @param past what earlier reports said of the creators
 * @param copies for whom files are written
 * @param staging where files are written; empty for a check, which prints all documents nowhere, to
 *     find what cannot be printed
 */
record CreatorJob(
    YearMonth period,
    RateBook rates,
    PastStatements past,
    RateCardWorkbook cards,
    InternalCardWorkbook internalCards,
    Printing printing,
    Clearance clearance,
    Set<Copy> copies,
    Optional<Staging> staging) {

  /** The page that leads to the files of all creators. */
  static final String ROSTER = Copy.CLIENT.file("index.html");

  /**
   * What became of one row of the roster.
   *
   * @param listing the row
   * @param appraisal what is said about the creator; empty where they were rejected
   * @param files their files, by path within the period's folder
   * @param line their line on the roster's page; empty where there are no files for brands
   * @param problems what is not as it should be about them
   * @param withheld whether a file for brands would have told something internal
   */
  record Done(
      Listing listing,
      Optional<Appraisal> appraisal,
      List<String> files,
      String line,
      List<Problem> problems,
      boolean withheld) {

    /** What is said of a creator of whom no files of their own are written. */
    static Done appraised(Listing listing, YearMonth period, RateBook rates) {
      return new Done(
          listing,
          listing.creator().map(creator -> Appraisal.of(creator, period, rates)),
          List.of(),
          "",
          listing.problems(),
          false);
    }

    private static Done rejected(Listing listing, List<Problem> problems) {
      return new Done(listing, Optional.empty(), List.of(), "", problems, false);
    }

    private static Done withheld(Listing listing, List<Problem> problems) {
      return new Done(listing, Optional.empty(), List.of(), "", problems, true);
    }
  }

  /**
   * Works on a row, and reports a failure as a problem of its creator, so that the rest goes on.
   */
  Done run(Listing listing) {
    List<Problem> problems = new ArrayList<>(listing.problems());
    if (listing.creator().isEmpty()) {
      return Done.rejected(listing, problems);
    }
    Creator creator = listing.creator().get();
    try {
      return run(listing, creator, problems);
    } catch (IOException | RuntimeException | OutOfMemoryError failure) {
      problems.add(
          Problem.error(
              creator.origin(),
              creator.handle() + ", whose files failed with " + failure,
              "files that can be written",
              "is the disk full, or a file of theirs open?"));
      return Done.rejected(listing, problems);
    }
  }

  private Done run(Listing listing, Creator creator, List<Problem> problems) throws IOException {
    Appraisal appraisal = Appraisal.of(creator, period, past.of(creator.handle()), rates);
    elsewhere(appraisal).ifPresent(problems::add);
    if (staging.isEmpty()) {
      for (Copy copy : Copy.values()) {
        printing.print(copy, appraisal, Printing.NOWHERE, problems);
      }
      return new Done(listing, Optional.of(appraisal), List.of(), "", problems, false);
    }
    InternalCard internal = InternalCard.of(creator, appraisal.card(), rates, period);
    List<String> files = new ArrayList<>();
    String line = "";
    if (copies.contains(Copy.CLIENT)) {
      line = printing.line(appraisal);
      List<Problem> leaks = forBrands(appraisal, internal, line, files, problems);
      if (!leaks.isEmpty()) {
        problems.addAll(leaks);
        return Done.withheld(listing, problems);
      }
    }
    if (copies.contains(Copy.INTERNAL)) {
      String card = Copy.INTERNAL.file("rate-cards/" + creator.handle().fileName() + ".xlsx");
      internalCards.write(appraisal, internal, staging.get().path(card));
      files.add(card);
      String name = creator.handle().fileName();
      printing.print(Copy.INTERNAL, appraisal, published(Copy.INTERNAL, name, files), problems);
    }
    for (String file : files) {
      staging.get().publish(file);
    }
    return new Done(listing, Optional.of(appraisal), files, line, problems, false);
  }

  /** Warns of a creator whose country is in no region and whose audience is not known either. */
  private static Optional<Problem> elsewhere(Appraisal appraisal) {
    Creator creator = appraisal.creator();
    String country = creator.identity().country();
    boolean unknown =
        appraisal
            .card()
            .worth()
            .filter(worth -> worth.territory().factor().isEmpty() && !country.isEmpty())
            .isPresent();
    return unknown
        ? Optional.of(
            Problem.warning(
                creator.origin(),
                creator.handle() + " from " + country,
                "a country of the rate book's sheet Regions, or countries of the audience",
                "priced at the region factor 1"))
        : Optional.empty();
  }

  /** Where documents of a creator are written, each noted among their files. */
  private Printing.Files published(Copy copy, String name, List<String> files) {
    return file -> {
      String within = copy.file(file.formatted(name));
      files.add(within);
      return Optional.of(staging.orElseThrow().path(within));
    };
  }

  /** Writes what brands get, and says what in it they must not. */
  private List<Problem> forBrands(
      Appraisal appraisal,
      InternalCard secrets,
      String line,
      List<String> files,
      List<Problem> problems)
      throws IOException {
    Staging desk = staging.orElseThrow();
    String name = appraisal.creator().handle().fileName();
    String card = Copy.CLIENT.file("rate-cards/" + name + ".xlsx");
    cards.write(appraisal, desk.path(card));
    files.add(card);
    printing.print(Copy.CLIENT, appraisal, published(Copy.CLIENT, name, files), problems);
    Clearance.Look look = clearance.at(appraisal, secrets);
    List<Problem> leaks =
        new ArrayList<>(line.isEmpty() ? List.of() : look.leaksInLine(ROSTER, line));
    for (String file : files) {
      leaks.addAll(look.leaks(file, desk.path(file)));
    }
    return leaks;
  }
}
