package dev.ratewright.batch;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Document;
import dev.ratewright.document.OnePage;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Photo;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pdf.Press;
import dev.ratewright.pdf.Printed;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.template.DocumentKind;
import dev.ratewright.template.Portfolio;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prints a creator's documents, and says what of them cannot be shown. */
record Printing(Portfolio portfolio, Press press, PhotoFolder photos, RateBook rates) {

  /**
   * Prints all documents of a creator.
   *
   * @param name what the file of a kind is called
   * @param problems told what cannot be shown, each once
   */
  void print(Appraisal appraisal, Files name, List<Problem> problems) throws IOException {
    Set<Problem> said = new HashSet<>();
    for (DocumentKind kind : portfolio.kinds()) {
      for (Problem problem : print(kind, appraisal, name.of(kind))) {
        if (said.add(problem)) {
          problems.add(problem);
        }
      }
    }
  }

  /** Where documents go. */
  interface Files {
    /** The file of a kind; empty where it is only looked at. */
    Optional<Path> of(DocumentKind kind) throws IOException;
  }

  private List<Problem> print(DocumentKind kind, Appraisal appraisal, Optional<Path> file)
      throws IOException {
    Creator creator = appraisal.creator();
    Optional<Path> photo = creator.identity().photo().flatMap(photos::find);
    LocalDate day = appraisal.period().atEndOfMonth();
    Document document = portfolio.document(kind, appraisal, photo, rates);
    Printed printed = print(document, file, day);
    List<String> leftOut = new ArrayList<>();
    while (kind.onePage() && printed.pages() > 1) {
      Optional<OnePage> less = OnePage.shortened(document);
      if (less.isEmpty()) {
        break;
      }
      document = less.get().document();
      leftOut.add(less.get().leftOut());
      printed = print(document, file, day);
    }
    List<Problem> problems = new ArrayList<>(unseen(creator, printed));
    if (!leftOut.isEmpty()) {
      problems.add(
          Problem.warning(
              creator.origin(),
              creator.handle() + ", whose " + kind.word() + " is longer than a page",
              "one page",
              "left out there: " + String.join(", ", leftOut)));
    }
    return problems;
  }

  private Printed print(Document document, Optional<Path> file, LocalDate day) throws IOException {
    return file.isPresent()
        ? press.print(document, file.get(), day)
        : press.print(document, OutputStream.nullOutputStream(), day);
  }

  /** What of a creator cannot be shown on a page. */
  private static List<Problem> unseen(Creator creator, Printed printed) {
    Place place = creator.origin();
    List<Problem> problems = new ArrayList<>();
    Set<List<String>> said = new HashSet<>();
    for (Printed.Missing missing : printed.missing()) {
      if (!said.add(missing.characters())) {
        continue;
      }
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
