package dev.ratewright.batch;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Document;
import dev.ratewright.document.MediaKit;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Photo;
import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Listing;
import dev.ratewright.pdf.Press;
import dev.ratewright.pdf.Printed;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.workbook.RateCardWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole life of one creator in a run. One value serves all creators, on all threads. */
record CreatorJob(
    YearMonth period,
    RateBook rates,
    PhotoFolder photos,
    RateCardWorkbook cards,
    Press press,
    Staging staging) {

  /**
   * What became of one row of the roster.
   *
   * @param listing the row
   * @param appraisal what is said about the creator; empty where they were rejected
   * @param files their files, by path within the period's folder
   * @param problems what is not as it should be about them
   */
  record Done(
      Listing listing, Optional<Appraisal> appraisal, List<String> files, List<Problem> problems) {}

  /**
   * Works on a row, and reports a failure as a problem of its creator, so that the rest goes on.
   */
  Done run(Listing listing) {
    List<Problem> problems = new ArrayList<>(listing.problems());
    if (listing.creator().isEmpty()) {
      return new Done(listing, Optional.empty(), List.of(), problems);
    }
    Creator creator = listing.creator().get();
    try {
      return run(listing, creator, problems);
    } catch (IOException | RuntimeException failure) {
      problems.add(
          Problem.error(
              creator.origin(),
              creator.handle() + ", whose files failed with " + failure,
              "files that can be written",
              "is the disk full, or a file of theirs open?"));
      return new Done(listing, Optional.empty(), List.of(), problems);
    }
  }

  private Done run(Listing listing, Creator creator, List<Problem> problems) throws IOException {
    Appraisal appraisal = Appraisal.of(creator, period, rates);
    String card = "rate-cards/" + creator.handle().fileName() + ".xlsx";
    String kit = "media-kits/" + creator.handle().fileName() + ".pdf";
    cards.write(appraisal, staging.path(card));
    Optional<Path> photo = creator.identity().photo().flatMap(photos::find);
    Document document = MediaKit.of(appraisal, photo, rates);
    Printed printed = press.print(document, staging.path(kit), period.atEndOfMonth());
    problems.addAll(unseen(creator, printed));
    staging.publish(card);
    staging.publish(kit);
    return new Done(listing, Optional.of(appraisal), List.of(card, kit), problems);
  }

  /** What of a creator cannot be shown on a page. */
  private static List<Problem> unseen(Creator creator, Printed printed) {
    Place place = creator.origin();
    List<Problem> problems = new ArrayList<>();
    for (Printed.Missing missing : printed.missing()) {
      problems.add(
          Problem.warning(
              place,
              creator.handle() + " with \"" + missing.text() + "\"",
              "characters that can be printed",
              "no font has " + String.join(" ", missing.characters()) + "; a box stands there"));
    }
    for (Printed.Unreadable photo : printed.unreadable()) {
      problems.add(
          Problem.warning(
              creator.identity().photo().map(Photo::origin).orElse(place),
              "\"" + photo.photo().getFileName() + "\", which " + photo.reason(),
              "a JPEG or PNG picture",
              Photo.OTHERWISE));
    }
    return problems;
  }
}
